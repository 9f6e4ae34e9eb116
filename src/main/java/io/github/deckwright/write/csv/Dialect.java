package io.github.deckwright.write.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** The kinds of CSV that programs read. */
enum Dialect {
    /** The standard: commas, CRLF, quotes where needed. */
    RFC4180(',', "\r\n", false),
    /** For a double click in an Excel whose list separator is the comma: a byte order mark, or Excel takes UTF-8 for something else. */
    EXCEL(',', "\r\n", true),
    /** The same where the list separator is the semicolon, as in most of Europe. */
    EXCEL_SEMICOLON(';', "\r\n", true),
    /** Tabs and line feeds. */
    TSV('\t', "\n", false);

    private final char delimiter;
    private final String lineEnd;
    private final boolean excel;

    Dialect(char delimiter, String lineEnd, boolean excel) {
        this.delimiter = delimiter;
        this.lineEnd = lineEnd;
        this.excel = excel;
    }

    /** The name in options. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Dialect dialect : values()) {
            words.add(dialect.word());
        }
        return words;
    }

    static Dialect of(String word) {
        for (Dialect dialect : values()) {
            if (dialect.word().equals(word)) {
                return dialect;
            }
        }
        throw new IllegalArgumentException("one of " + String.join(", ", words()));
    }

    /** Whether the file is meant for Excel, which runs formulas. */
    boolean isExcel() {
        return excel;
    }

    String lineEnd() {
        return lineEnd;
    }

    CSVFormat format(String lineEnd) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setQuoteMode(QuoteMode.MINIMAL)
                .setRecordSeparator(lineEnd)
                .get();
    }
}
