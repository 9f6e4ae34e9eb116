package io.github.deckwright.write.apkg;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.Rule;
import io.github.deckwright.write.AdoptedFields;
import io.github.deckwright.write.Archive;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Format;
import io.github.deckwright.write.JsonText;
import io.github.deckwright.write.Option;
import io.github.deckwright.write.Shortfalls;
import io.github.deckwright.write.WriteContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;

/** Writes a package for Anki. */
public final class ApkgWriter implements DeckWriter {
    private static final Option<Long> MOST_MEDIA = new Option<>(
            "max-media", "how many MiB the media of a package may hold", List.of(), "2048", ApkgWriter::mebibytes);
    private static final Format FORMAT = new Format(
            "apkg",
            ".apkg",
            "a package for Anki on every device; importing it again updates the cards",
            false,
            List.of(MOST_MEDIA));

    private static final String REMEDY =
            "where the note type has a field for it, say so below [adopt.fields] and adopt again";

    @Override
    public Format format() {
        return FORMAT;
    }

    /** Loads SQLite; what goes wrong goes wrong again when a package begins, and is told then. */
    public static void load() {
        try {
            Database.load();
        } catch (IOException | SQLException e) {
            // told later
        }
    }

    private static long mebibytes(String text) {
        boolean number = !text.isEmpty() && text.length() < 8 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            throw new IllegalArgumentException("a number of MiB");
        }
        return Long.parseLong(text);
    }

    @Override
    public Session open(WriteContext context) throws IOException {
        return new Packing(context);
    }

    private static final class Packing implements Session {
        private final WriteContext context;
        private final String name;
        private final Path file;
        private final Database database;
        private final TreeSet<String> media = new TreeSet<>();
        private final Shortfalls shortfalls;

        Packing(WriteContext context) throws IOException {
            this.context = context;
            this.name = context.name() + FORMAT.suffix();
            this.shortfalls = new Shortfalls(context, "the adopted note type");
            this.file = context.scratch();
            try {
                database = new Database(file, context.cards(), context.noteTypes());
            } catch (SQLException e) {
                throw context.problem(name, e);
            }
        }

        @Override
        public void card(RenderedCard card) throws IOException {
            card.adopted()
                    .ifPresent(note -> AdoptedFields.losses(card, note)
                            .forEach(part -> shortfalls.lost(card.content().place(), part, part + "s", REMEDY)));
            try {
                if (database.add(card)) {
                    media.addAll(card.content().mediaNames());
                } else {
                    context.report(Diagnostic.of(
                            Rule.EMPTY_FRONT,
                            card.content().place(),
                            "the question shows nothing in Anki; the card is left out of the package",
                            "write the question as text"));
                }
            } catch (SQLException e) {
                throw context.problem(name, e);
            }
        }

        /** Files that each may be packed can together be more than anybody can import; the sum depends on no order. */
        private void limitMedia() throws IOException {
            long most = context.option(MOST_MEDIA);
            long total = 0;
            for (String one : media) {
                total += context.media(one).size();
            }
            if (total > most << 20) {
                IOException much = new IOException("its media hold " + (total >> 20) + " MiB, more than " + most
                        + "; refer to fewer or smaller files, or raise the limit with -O apkg.max-media");
                throw context.problem(name, much);
            }
        }

        @Override
        public void finish() throws IOException {
            limitMedia();
            shortfalls.report();
            try {
                database.finish();
            } catch (SQLException e) {
                throw context.problem(name, e);
            }
            try (Archive zip = new Archive(context.file(name))) {
                zip.deflated("collection.anki2", file);
                zip.deflated("media", new ByteArrayInputStream(mediaMap().getBytes(StandardCharsets.UTF_8)));
                int number = 0;
                for (String one : media) {
                    zip.media(Integer.toString(number++), context.media(one));
                }
            }
            context.advise("Import " + context.called(name) + " into Anki (File, Import).");
        }

        /** From the numbers of the entries to the names of the files. */
        private String mediaMap() {
            StringBuilder map = new StringBuilder();
            JsonText json = new JsonText(map).object();
            int number = 0;
            for (String one : media) {
                json.key(Integer.toString(number++)).value(one);
            }
            json.end();
            return map.toString();
        }

        @Override
        public void close() throws IOException {
            database.close();
        }
    }
}
