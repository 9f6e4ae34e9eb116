package io.github.deckwright.write.xlsx;

import io.github.deckwright.write.Utf8;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets that every spreadsheet takes: short, without the signs of formulas, different also when case is ignored. */
final class SheetNames {
    /** The longest name that Excel takes. */
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>(Set.of("history")); // Excel keeps this one for itself

    /** The name for the sheet of a deck: its last level, with a number where that is taken. */
    String of(String deck) {
        String last = deck.substring(deck.lastIndexOf("::") < 0 ? 0 : deck.lastIndexOf("::") + 2);
        String wanted = safe(last);
        String name = wanted;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            name = cut(wanted, LONGEST - number.length()) + number;
        }
        return name;
    }

    private static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        Utf8.clean(text).codePoints().forEach(c -> safe.appendCodePoint(isForbidden(c) ? ' ' : c));
        String name = cut(safe.toString().strip(), LONGEST);
        while (name.startsWith("'")) {
            name = name.substring(1);
        }
        while (name.endsWith("'")) {
            name = name.substring(0, name.length() - 1);
        }
        return name.isBlank() ? "Cards" : name;
    }

    private static boolean isForbidden(int c) {
        return "[]:*?/\\".indexOf(c) >= 0
                || c < ' '
                || Character.getType(c) == Character.CONTROL
                || (c >= 0xfffe && c <= 0xffff);
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip();
    }
}
