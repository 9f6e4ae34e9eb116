package org.example.decks;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.RenderedChoice;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.DeletionForm;
import io.github.deckwright.write.Format;
import io.github.deckwright.write.PlacedMedia;
import io.github.deckwright.write.Shortfalls;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes Markdown for hashcards: {@code Q:}, {@code A:} and {@code C:} lines, gaps in square brackets, pictures in a folder beside. */
public final class HashcardsWriter implements DeckWriter {
    private static final String SUFFIX = ".hashcards.md";
    private static final String MEDIA = ".hashcards.media/";

    /** How hashcards writes a gap. It knows no hints. */
    private static final DeletionForm GAP = (number, text, hint) -> "[" + text + "]";

    @Override
    public int contract() {
        return CONTRACT;
    }

    @Override
    public Format format() {
        return new Format("hashcards", SUFFIX, "Markdown for hashcards, with its pictures", true, List.of());
    }

    @Override
    public Session open(WriteContext context) throws IOException {
        return new Cards(context);
    }

    private static final class Cards implements Session {
        private final WriteContext context;
        private final Shortfalls shortfalls;
        private final Writer out;
        private final Set<String> media = new TreeSet<>();

        Cards(WriteContext context) throws IOException {
            this.context = context;
            this.shortfalls = new Shortfalls(context, "hashcards");
            this.out = new OutputStreamWriter(context.file(context.name() + SUFFIX), StandardCharsets.UTF_8);
            // no build of this folder takes the cards for questions of somebody
            out.write("<!-- deckwright: ignore -->\n");
        }

        @Override
        public void card(RenderedCard card) throws IOException {
            // deletions as hashcards writes them; card.content() has {{c1::text::hint}}
            CardContent content = context.content(card, GAP);
            PlacedMedia placed = new PlacedMedia(content.media(), name -> context.name() + MEDIA + name);
            boolean cloze = content.kind() == CardKind.CLOZE;
            out.write("\n" + (cloze ? "C: " : "Q: ") + markdown(content.question(), placed));
            char letter = 'a';
            StringBuilder right = new StringBuilder();
            for (RenderedChoice choice : content.choices()) {
                String option = letter++ + ") " + markdown(choice.content(), placed);
                out.write("\n" + option);
                right.append(choice.correct() ? (right.isEmpty() ? "" : "\n") + option : "");
            }
            out.write("\n");
            if (!cloze) {
                String answer = content.answer().map(part -> markdown(part, placed)).orElse("");
                out.write("A: " + (right + "\n" + answer).strip() + "\n");
            }
            content.media().forEach(medium -> media.add(medium.name()));
            shortfalls.lostHint(content);
            for (String missing : placed.missing()) {
                shortfalls.lost(content.place(), "picture", "pictures", "write it as ![words](FILE)");
            }
        }

        /** A part on lines of its own; a line that would begin another card is set in by a blank. */
        private static String markdown(Rendered part, PlacedMedia placed) {
            return placed.in(part.markdown()).replaceAll("(?m)^(?=[QAC]:)", " ").strip();
        }

        @Override
        public void finish() throws IOException {
            out.flush();
            if (!context.oneFile()) {
                for (String name : media) {
                    try (OutputStream file = context.file(context.name() + MEDIA + name)) {
                        Files.copy(context.media(name).path(), file);
                    }
                }
            }
            shortfalls.report();
            context.advise("study " + context.called(context.name() + SUFFIX) + " with hashcards drill.");
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
