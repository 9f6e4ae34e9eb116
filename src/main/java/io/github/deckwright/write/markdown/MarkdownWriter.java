package io.github.deckwright.write.markdown;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.RenderedChoice;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Deletions;
import io.github.deckwright.write.Format;
import io.github.deckwright.write.Shortfalls;
import io.github.deckwright.write.Utf8;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes questions and answers one below the other, whatever form their documents have. */
public final class MarkdownWriter implements DeckWriter {
    private static final Format FORMAT = new Format(
            "markdown",
            ".cards.md",
            "questions and answers as Markdown of one form, to read and for other tools",
            true,
            List.of());

    /** What is written is no source: a build of a folder that it lies in takes no cards from it. */
    private static final String NO_SOURCE = "<!-- deckwright: ignore -->\n";

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Session open(WriteContext context) throws IOException {
        return new Cards(context);
    }

    private static final class Cards implements Session {
        private final Writer out;
        private final Shortfalls shortfalls;
        private String deck = "";

        Cards(WriteContext context) throws IOException {
            shortfalls = new Shortfalls(context, "Markdown");
            out = Utf8.writer(context.file(context.name() + FORMAT.suffix()));
            out.append(NO_SOURCE);
        }

        @Override
        public void card(RenderedCard card) throws IOException {
            CardContent content = card.content();
            if (!content.media().isEmpty()) {
                shortfalls.lost(
                        content.place(), "file of a card", "files of cards", "the address stays as it was written");
            }
            if (!card.deck().equals(deck)) {
                deck = card.deck();
                out.append("\n# ").append(deck.replace("::", " › ")).append('\n');
            }
            part("Q", content.question());
            if (!content.choices().isEmpty()) {
                out.append('\n');
            }
            for (RenderedChoice choice : content.choices()) {
                out.append(choice.correct() ? "- [x] " : "- [ ] ")
                        .append(markdown(choice.content()).replace("\n", "\n  "))
                        .append('\n');
            }
            if (content.answer().isPresent()) {
                part("A", content.answer().get());
            }
            if (content.explanation().isPresent()) {
                part("Explanation", content.explanation().get());
            }
            if (content.hint().isPresent()) {
                part("Hint", content.hint().get());
            }
        }

        /** A part behind its label; one that begins with more than words stands below it. */
        private void part(String label, Rendered part) throws IOException {
            String markdown = markdown(part);
            boolean words = !markdown.isEmpty()
                    && (Character.isLetterOrDigit(markdown.codePointAt(0)) || markdown.indexOf('\n') < 0)
                    && !markdown.startsWith("```")
                    && !markdown.startsWith("~~~");
            out.append("\n**")
                    .append(label)
                    .append(":**")
                    .append(words ? " " : "\n\n")
                    .append(markdown)
                    .append('\n');
        }

        private static String markdown(Rendered part) {
            return Deletions.braces(part.markdown()).strip();
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
    }
}
