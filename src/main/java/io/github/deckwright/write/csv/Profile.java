package io.github.deckwright.write.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What sites and programs that study cards take as text: front and back, no header. Where nothing better is known of one, it is the
 * plainest text of all: a TAB, a line a card, and nothing to unquote. {@code docs/formats/csv.md} says what is known and how well.
 */
enum Profile {
    /** All columns, in a dialect. */
    NONE(Cells.QUOTED, ""),
    /** Quizlet with Comma chosen between term and definition. Whether it takes off quotes is unverified. */
    QUIZLET_CSV(Cells.QUOTED, "Paste %s into Quizlet (Create, Import), between term and definition: Comma."),
    /** Takes what Quizlet exports. */
    KNOWT(Cells.PLAIN, "Paste %s into Knowt's import, with Tab between term and definition."),
    /** Uploads a file of two columns without titles. */
    BRAINSCAPE(Cells.QUOTED, "Import %s into Brainscape; the first column is the question."),
    /** Reads HTML a line a card, and keeps a byte order mark as a letter. */
    MNEMOSYNE(Cells.HTML, "Import %s into Mnemosyne (File, Import, Tab-separated text files)."),
    NOJI(Cells.PLAIN, "Paste %s into Noji's import, with Tab between the sides; the package (-t apkg) carries more."),
    MEMRISE(Cells.PLAIN, "Paste %s into a level of your Memrise course (Advanced, Bulk add words), with Tab."),
    STUDYSTACK(Cells.PLAIN, "Paste %s into StudyStack's import, a card a line with Tab between the sides.");

    private final Cells cells;
    private final String advice;

    /** How a cell is written. */
    enum Cells {
        /** As RFC 4180 says, with commas. */
        QUOTED,
        /** On one line, with nothing to unquote. */
        PLAIN,
        /** HTML on one line. */
        HTML
    }

    Profile(Cells cells, String advice) {
        this.cells = cells;
        this.advice = advice;
    }

    /** The name in options. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Profile profile : values()) {
            words.add(profile.word());
        }
        return words;
    }

    static Profile of(String word) {
        for (Profile profile : values()) {
            if (profile.word().equals(word)) {
                return profile;
            }
        }
        throw new IllegalArgumentException("one of " + String.join(", ", words()));
    }

    Cells cells() {
        return cells;
    }

    /** What the user does with the file. */
    String advice(String file) {
        return advice.replace("%s", file);
    }
}
