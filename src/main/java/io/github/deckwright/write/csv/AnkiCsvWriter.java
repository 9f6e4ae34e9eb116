package io.github.deckwright.write.csv;

import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.write.AnkiNote;
import io.github.deckwright.write.AnkiTags;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Format;
import io.github.deckwright.write.Utf8;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes text that Anki imports: it updates the notes of the package by their guids. The note type stands in a column, not in a header
 * line: a header that names a note type which is not there would put every row into the learner's own Basic without a word, a column
 * makes Anki skip the rows and say so.
 */
public final class AnkiCsvWriter implements DeckWriter {
    private static final Format FORMAT = new Format(
            "anki-csv",
            ".anki.csv",
            "text for Anki's own import, to update cards of a package that was imported before",
            true,
            List.of());
    private static final int FIELDS = AnkiNote.BASIC_FIELDS.size();

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Session open(WriteContext context) throws IOException {
        return new Records(context);
    }

    private static final class Records implements Session {
        private final WriteContext context;
        private final CSVPrinter printer;
        private final AnkiTags tags = new AnkiTags();

        Records(WriteContext context) throws IOException {
            this.context = context;
            Writer out = Utf8.writer(context.file(context.name() + FORMAT.suffix()));
            out.write(header(context.name()));
            // every field in quotes: an unquoted # at the start of a row would make it a comment
            printer = new CSVPrinter(
                    out,
                    CSVFormat.RFC4180
                            .builder()
                            .setDelimiter('\t')
                            .setQuoteMode(QuoteMode.ALL)
                            .setRecordSeparator("\n")
                            .get());
        }

        @Override
        public void card(RenderedCard card) throws IOException {
            AnkiNote note = AnkiNote.of(card);
            for (int i = 0; i < FIELDS; i++) {
                printer.print(i < note.fields().size() ? note.fields().get(i) : "");
            }
            printer.print(note.noteType());
            printer.print(card.deck());
            printer.print(card.guid());
            printer.print(String.join(" ", tags.canonical(card.content().tags())));
            printer.println();
        }

        @Override
        public void finish() throws IOException {
            printer.flush();
            context.advise("Import the package (-t apkg) into Anki before "
                    + context.called(context.name() + FORMAT.suffix())
                    + ": only it brings the note types and the media.");
        }

        @Override
        public void close() throws IOException {
            printer.close();
        }
    }

    private static String header(String name) {
        return "# Import " + name
                + ".apkg first. This file updates its cards; without the package Anki skips every row.\n"
                + "#separator:tab\n"
                + "#html:true\n"
                + "#if matches:update current\n"
                + "#notetype column:" + (FIELDS + 1) + "\n"
                + "#deck column:" + (FIELDS + 2) + "\n"
                + "#guid column:" + (FIELDS + 3) + "\n"
                + "#tags column:" + (FIELDS + 4) + "\n";
    }
}
