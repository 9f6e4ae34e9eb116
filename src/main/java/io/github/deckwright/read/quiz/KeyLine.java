package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import java.util.ArrayList;
import java.util.List;

/** Numbers of questions with numbers of options in one line: {@code 1. 2, 2. 3} or {@code 1-2; 2-3}. */
final class KeyLine {
    private static final int MOST_DIGITS = 3;

    private final Passage.Line line;
    private final String text;
    private int at;

    private KeyLine(Passage.Line line) {
        this.line = line;
        this.text = line.text();
    }

    /** The entries, whose numbers run; empty when the line holds anything else. */
    static List<KeySheet.Entry> entries(Passage.Line line) {
        KeyLine reading = new KeyLine(line);
        reading.skip(" \t");
        return reading.read(reading.number());
    }

    /** The same for a line whose first number was cut off. */
    static List<KeySheet.Entry> entries(int number, Passage.Line line) {
        return new KeyLine(line).read(number);
    }

    private List<KeySheet.Entry> read(int first) {
        List<KeySheet.Entry> entries = new ArrayList<>();
        while (at < text.length()) {
            int number = entries.isEmpty() ? first : number();
            int start = skip(" \t.):=→>" + Signs.DASHES);
            int option = number();
            if (number < 0 || option < 0 || (!entries.isEmpty() && number != last(entries) + 1)) {
                return List.of();
            }
            entries.add(new KeySheet.Entry(number, Passage.of(line.part(start, at))));
            int end = at;
            skip(" \t,;|/.)");
            if (at == end && at < text.length()) {
                return List.of();
            }
        }
        return entries.size() > 1 ? entries : List.of();
    }

    private static int last(List<KeySheet.Entry> entries) {
        return entries.get(entries.size() - 1).number();
    }

    /** The number here; -1 when there is none. */
    private int number() {
        int start = at;
        while (at < text.length() && at - start < MOST_DIGITS && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at == start ? -1 : Integer.parseInt(text, start, at, 10);
    }

    private int skip(String characters) {
        at = Run.of(characters, text, at);
        return at;
    }
}
