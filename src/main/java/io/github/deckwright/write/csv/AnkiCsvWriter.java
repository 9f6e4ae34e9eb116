package io.github.deckwright.write.csv;

import io.github.deckwright.model.AdoptedNote;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.write.AdoptedFields;
import io.github.deckwright.write.AnkiNote;
import io.github.deckwright.write.AnkiTags;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Format;
import io.github.deckwright.write.Option;
import io.github.deckwright.write.Shortfalls;
import io.github.deckwright.write.StockNote;
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
    private static final Option<String> NOTE_TYPE = Option.of(
            "notetype",
            "the note types: Deckwright's, which the package brings; Basic: those that every Anki has, so that the text works alone",
            "Deckwright",
            List.of("Deckwright", "Basic"));
    private static final Format FORMAT = new Format(
            "anki-csv",
            ".anki.csv",
            "text for Anki's own import, to update cards of a package that was imported before",
            true,
            List.of(NOTE_TYPE));
    private static final int FIELDS = AnkiNote.BASIC_FIELDS.size();

    /** Front and back, or text and what is shown with it. */
    private static final int STOCK_FIELDS = 2;

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Session open(WriteContext context) throws IOException {
        return new Records(context, context.option(NOTE_TYPE).equals("Basic"));
    }

    private static final class Records implements Session {
        private final WriteContext context;
        private final CSVPrinter printer;
        private final AnkiTags tags = new AnkiTags();
        private final boolean stock;
        private final int width;
        private final Shortfalls shortfalls;

        Records(WriteContext context, boolean stock) throws IOException {
            this.context = context;
            this.stock = stock;
            this.shortfalls = new Shortfalls(context, "anki-csv");
            Writer out = Utf8.writer(context.file(context.name() + FORMAT.suffix()));
            int most = context.noteTypes().stream()
                    .mapToInt(type -> type.parts().size())
                    .max()
                    .orElse(0);
            width = Math.max(most, stock ? STOCK_FIELDS : FIELDS);
            out.write(header(stock ? "" : advice(context.name()), width));
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
            if (card.adopted().isPresent()) {
                AdoptedNote note = card.adopted().get();
                note(AdoptedFields.of(card, note), note.type().name());
            } else if (stock) {
                stock(card.content());
            } else {
                AnkiNote note = AnkiNote.of(card);
                note(note.fields(), note.noteType());
            }
            printer.print(card.deck());
            printer.print(card.guid());
            printer.print(String.join(" ", tags.canonical(card.content().tags())));
            printer.println();
        }

        private void note(List<String> fields, String type) throws IOException {
            for (int i = 0; i < width; i++) {
                printer.print(i < fields.size() ? fields.get(i) : "");
            }
            printer.print(type);
        }

        private void stock(CardContent content) throws IOException {
            shortfalls.lostMedia(content);
            shortfalls.lostHint(content);
            StockNote note = StockNote.of(content);
            note(List.of(note.first(), note.second()), note.noteType());
        }

        @Override
        public void finish() throws IOException {
            printer.flush();
            shortfalls.report();
            String file = context.called(context.name() + FORMAT.suffix());
            if (stock) {
                context.advise("Import " + file + " into Anki (File, Import).");
                return;
            }
            context.advise("Import the package (-t apkg) into Anki before "
                    + file
                    + ": only it brings the note types and the media.");
        }

        @Override
        public void close() throws IOException {
            printer.close();
        }
    }

    private static String advice(String name) {
        return "# Import " + name
                + ".apkg first. This file updates its cards; without the package Anki skips every row.\n";
    }

    private static String header(String advice, int fields) {
        return advice
                + "#separator:tab\n"
                + "#html:true\n"
                + "#if matches:update current\n"
                + "#notetype column:" + (fields + 1) + "\n"
                + "#deck column:" + (fields + 2) + "\n"
                + "#guid column:" + (fields + 3) + "\n"
                + "#tags column:" + (fields + 4) + "\n";
    }
}
