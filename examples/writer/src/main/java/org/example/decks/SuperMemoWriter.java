package org.example.decks;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.RenderedChoice;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.DeletionForm;
import io.github.deckwright.write.Format;
import io.github.deckwright.write.Option;
import io.github.deckwright.write.Shortfalls;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes SuperMemo's Q&amp;A text: every line of a side behind {@code Q: } or {@code A: }, a blank line between cards. */
public final class SuperMemoWriter implements DeckWriter {
    private static final Option<String> EXPLANATIONS = Option.of(
            "explanations", "whether explanations stand below the answers", "keep", List.of("keep", "drop"));

    @Override
    public int contract() {
        return CONTRACT;
    }

    @Override
    public Format format() {
        return new Format("supermemo", ".supermemo.txt", "Q&A text for SuperMemo", true, List.of(EXPLANATIONS));
    }

    @Override
    public Session open(WriteContext context) throws IOException {
        Writer out = new OutputStreamWriter(
                context.file(context.name() + format().suffix()), StandardCharsets.UTF_8);
        Shortfalls shortfalls = new Shortfalls(context, "SuperMemo");
        boolean explained = context.option(EXPLANATIONS).equals("keep");
        return new Session() {
            @Override
            public void card(RenderedCard card) throws IOException {
                CardContent asked = context.content(card, DeletionForm.BLANK);
                CardContent known = context.content(card, DeletionForm.FILLED);
                side(out, 'Q', asked.question().text());
                for (RenderedChoice choice : asked.choices()) {
                    side(out, 'Q', "- " + choice.content().text());
                }
                if (!known.question().text().equals(asked.question().text())) {
                    side(out, 'A', known.question().text());
                }
                for (RenderedChoice choice : known.choices()) {
                    if (choice.correct()) {
                        side(out, 'A', "- " + choice.content().text());
                    }
                }
                side(out, 'A', known.answer().map(Rendered::text).orElse(""));
                side(out, 'A', known.explanation().filter(part -> explained).map(Rendered::text).orElse(""));
                out.write("\n");
                // what text cannot carry is counted by document, and told with its lines
                shortfalls.lostInText(asked);
                shortfalls.lostHint(asked);
            }

            @Override
            public void finish() throws IOException {
                out.flush();
                shortfalls.report();
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    private static void side(Writer out, char side, String text) throws IOException {
        for (String line : text.split("\\R+")) {
            if (!line.isBlank()) {
                out.write(side + ": " + line + "\n");
            }
        }
    }
}
