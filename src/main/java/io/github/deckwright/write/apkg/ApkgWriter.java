package io.github.deckwright.write.apkg;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Format;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;

/** Writes a package for Anki. */
public final class ApkgWriter implements DeckWriter {
    private static final Format FORMAT = new Format(
            "apkg",
            ".apkg",
            "a package for Anki on every device; importing it again updates the cards",
            false,
            List.of());

    @Override
    public Format format() {
        return FORMAT;
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

        Packing(WriteContext context) throws IOException {
            this.context = context;
            this.name = context.name() + FORMAT.suffix();
            this.file = context.scratch();
            try {
                database = new Database(file, context.cards());
            } catch (SQLException e) {
                throw context.problem(name, e);
            }
        }

        @Override
        public void card(RenderedCard card) throws IOException {
            try {
                if (database.add(card)) {
                    media.addAll(card.content().media());
                } else {
                    context.report(Diagnostic.error(
                            "empty-front",
                            card.content().place(),
                            "the question shows nothing in Anki; the card is left out of the package",
                            "write the question as text"));
                }
            } catch (SQLException e) {
                throw context.problem(name, e);
            }
        }

        @Override
        public void finish() throws IOException {
            try {
                database.finish();
            } catch (SQLException e) {
                throw context.problem(name, e);
            }
            try (Zip zip = new Zip(context.file(name))) {
                zip.deflated("collection.anki2", file);
                zip.mediaMap(media);
                int number = 0;
                for (String one : media) {
                    zip.media(Integer.toString(number++), context.media(one));
                }
            }
            context.advise("Import " + name + " into Anki (File, Import).");
        }

        @Override
        public void close() throws IOException {
            database.close();
        }
    }
}
