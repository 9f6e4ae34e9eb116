package io.github.deckwright.write.xlsx;

import io.github.deckwright.write.Archive;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook in the making, one sheet after the other. Every cell has the type and the format of text: it stays text also when somebody
 * edits it. The library writes the time of day into it, so the finished book is packed once more without.
 */
final class Book implements Closeable {
    private static final int ROWS_IN_MEMORY = 200;
    private static final int NARROW = 14;
    private static final int WIDE = 48;
    private static final String CORE = "docProps/core.xml";
    private static final String NO_TIME = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>"
            + "<cp:coreProperties"
            + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>Deckwright</dc:creator></cp:coreProperties>";

    private final Path draft;
    private final OutputStream out;
    private final Workbook book;

    Book(Path draft) throws IOException {
        this.draft = draft;
        out = new BufferedOutputStream(Files.newOutputStream(draft));
        book = new Workbook(out, "Deckwright", null);
    }

    /** A sheet in the making. */
    static final class Sheet implements Closeable {
        private final Worksheet sheet;
        private int row;

        private Sheet(Worksheet sheet) {
            this.sheet = sheet;
        }

        void row(List<String> cells) throws IOException {
            for (int column = 0; column < cells.size(); column++) {
                String cell = cells.get(column);
                if (!cell.isEmpty()) {
                    sheet.inlineString(row, column, CellText.of(cell));
                    sheet.style(row, column).format("@").wrapText(true).set();
                }
            }
            row++;
            if (row % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }

        @Override
        public void close() throws IOException {
            sheet.finish();
        }
    }

    /**
     * Begins a sheet; the one before it is closed.
     *
     * @param header of its columns
     * @param wide names of the columns that hold long texts
     */
    Sheet sheet(String name, List<String> header, List<String> wide) throws IOException {
        Worksheet sheet = book.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int column = 0; column < header.size(); column++) {
            sheet.width(column, wide.contains(header.get(column)) ? WIDE : NARROW);
        }
        Sheet begun = new Sheet(sheet);
        begun.row(header);
        return begun;
    }

    /** Ends the book and packs it. */
    void pack(OutputStream target) throws IOException {
        book.finish();
        out.close();
        try (ZipFile finished = new ZipFile(draft.toFile());
                Archive archive = new Archive(target)) {
            for (Enumeration<? extends ZipEntry> entries = finished.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                try (InputStream in = entry.getName().equals(CORE)
                        ? new ByteArrayInputStream(NO_TIME.getBytes(StandardCharsets.UTF_8))
                        : finished.getInputStream(entry)) {
                    archive.deflated(entry.getName(), in);
                }
            }
        }
    }

    /** Lets go of the draft, finished or not. */
    @Override
    public void close() throws IOException {
        out.close();
    }
}
