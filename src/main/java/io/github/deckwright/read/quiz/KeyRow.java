package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.OptionSymbols;
import io.github.deckwright.read.text.PlainLine;
import java.util.ArrayList;
import java.util.List;

/** Letters without numbers in one line, one for each question: {@code B A C D}, {@code b, a, c}, {@code BACD}. */
final class KeyRow {
    private static final int LONGEST = 200;

    private static final String BETWEEN = ",;/|，、；";

    private KeyRow() {}

    /** The letters in their order, numbered from 1; empty when the passage holds anything else. */
    static List<KeySheet.Entry> of(Passage text) {
        List<KeySheet.Entry> entries = new ArrayList<>();
        if (text.lines().size() != 1 || text.lines().get(0).text().length() > LONGEST) {
            return entries;
        }
        Passage.Line line = text.lines().get(0);
        PlainLine plain = PlainLine.of(line.text());
        String said = plain.text();
        boolean apart = said.strip().indexOf(' ') > 0 || said.chars().anyMatch(c -> BETWEEN.indexOf(c) >= 0);
        for (int at = 0; at < said.length(); at++) {
            char c = said.charAt(at);
            if (Character.isWhitespace(c) || BETWEEN.indexOf(c) >= 0) {
                continue;
            }
            boolean word = apart && at + 1 < said.length() && Character.isLetterOrDigit(said.charAt(at + 1));
            boolean letter = Character.isLetter(c) && (apart || Character.isUpperCase(c));
            if (word || !letter || OptionSymbols.of(String.valueOf(c)).isEmpty()) {
                return List.of();
            }
            int place = plain.place(at);
            entries.add(new KeySheet.Entry(entries.size() + 1, Passage.of(line.part(place, place + 1))));
        }
        return entries;
    }

    /** Whether the letters rise, as those of several right options do. */
    static boolean rises(List<KeySheet.Entry> row) {
        for (int i = 1; i < row.size(); i++) {
            if (row.get(i)
                            .text()
                            .markdown()
                            .compareToIgnoreCase(row.get(i - 1).text().markdown())
                    <= 0) {
                return false;
            }
        }
        return true;
    }
}
