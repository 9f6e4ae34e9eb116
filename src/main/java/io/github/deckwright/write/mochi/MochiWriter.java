package io.github.deckwright.write.mochi;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.write.Archive;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Format;
import io.github.deckwright.write.MarkdownSides;
import io.github.deckwright.write.Shortfalls;
import io.github.deckwright.write.Utf8;
import io.github.deckwright.write.WriteContext;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Writes a file that Mochi imports: the Markdown of the documents, with stable ids. */
public final class MochiWriter implements DeckWriter {
    private static final Format FORMAT =
            new Format("mochi", ".mochi", "cards for Mochi, as the Markdown that they are", false, List.of());

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Session open(WriteContext context) throws IOException {
        return new Cards(context);
    }

    private static final class Cards implements Session {
        private static final int DIGITS = 7;

        private final WriteContext context;
        private final Shortfalls shortfalls;
        private final Path draft;
        private final Writer out;
        private final Map<String, String> decks = new LinkedHashMap<>();
        private final TreeSet<String> media = new TreeSet<>();
        private int number;

        Cards(WriteContext context) throws IOException {
            this.context = context;
            shortfalls = new Shortfalls(context, "Mochi");
            draft = context.scratch();
            out = Utf8.writer(new BufferedOutputStream(Files.newOutputStream(draft)));
            out.append("{:version 2\n :cards [");
        }

        @Override
        public void card(RenderedCard card) throws IOException {
            CardContent content = card.content();
            MochiText text = new MochiText(content.media());
            MarkdownSides sides = MarkdownSides.of(content, text::of);
            StringBuilder whole = new StringBuilder(sides.front());
            if (!sides.back().isEmpty()) {
                whole.append("\n\n---\n\n").append(sides.back());
            }
            if (!content.tags().isEmpty()) {
                whole.append("\n\n");
                content.tags()
                        .forEach(tag ->
                                whole.append('#').append(tag.replace("::", "/")).append(' '));
            }
            for (int i = 0; i < text.missing(); i++) {
                shortfalls.lost(content.place(), "image or sound", "images or sounds", "refer to it as ![](FILE)");
            }
            shortfalls.lostHint(content);
            media.addAll(content.mediaNames());
            String digits = Integer.toString(number);
            out.append(number++ == 0 ? "" : "\n         ")
                    .append("{:id ")
                    .append(Edn.card(card.guid()))
                    .append(" :deck-id ")
                    .append(deck(card.deck()))
                    .append(" :pos \"")
                    .append("0".repeat(Math.max(0, DIGITS - digits.length())))
                    .append(digits)
                    .append("\" :content ")
                    .append(Edn.text(whole.toString().stripTrailing()))
                    .append('}');
        }

        /** The id of a deck, which is told together with those around it. */
        private String deck(String name) {
            String key = name.toLowerCase(Locale.ROOT);
            String id = Edn.deck(name);
            if (!decks.containsKey(key)) {
                int last = name.lastIndexOf("::");
                String parent = last < 0 ? "" : " :parent-id " + deck(name.substring(0, last));
                String level = last < 0 ? name : name.substring(last + 2);
                decks.put(key, "{:id " + id + " :name " + Edn.text(level) + parent + "}");
            }
            return id;
        }

        @Override
        public void finish() throws IOException {
            shortfalls.report();
            out.append("]\n :decks [")
                    .append(String.join("\n         ", decks.values()))
                    .append("]}\n");
            out.close();
            String file = context.name() + FORMAT.suffix();
            try (Archive archive = new Archive(context.file(file))) {
                archive.deflated("data.edn", draft);
                for (String name : media) {
                    archive.media(name, context.media(name));
                }
            }
            context.advise("Import " + context.called(file) + " into Mochi (Import, Mochi file).");
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
