package io.github.deckwright.write.apkg;

import java.util.HashMap;
import java.util.Map;

/** Character references as Anki decodes them: the names of HTML 4, and none at all in a text that has an unknown one. */
final class Entities {
    private Entities() {}

    static String decode(String text) {
        int next = text.indexOf('&');
        if (next < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (; next >= 0; next = text.indexOf('&', at)) {
            int end = text.indexOf(';', next);
            int code = end < 0 ? -1 : code(text.substring(next + 1, end));
            if (code < 0) {
                return text;
            }
            out.append(text, at, next).appendCodePoint(code);
            at = end + 1;
        }
        return out.append(text, at, text.length()).toString().replace('\u00a0', ' ');
    }

    private static int code(String reference) {
        return switch (reference) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "nbsp" -> 0xa0;
            default -> reference.startsWith("#") ? number(reference) : Names.CODES.getOrDefault(reference, -1);
        };
    }

    private static int number(String reference) {
        boolean hex = reference.startsWith("#x");
        String digits = reference.substring(hex ? 2 : 1);
        if (digits.isEmpty() || digits.length() > (hex ? 6 : 7)) {
            return -1;
        }
        int code = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), hex ? 16 : 10);
            if (digit < 0 || digits.charAt(i) > 'f') {
                return -1;
            }
            code = code * (hex ? 16 : 10) + digit;
        }
        return Character.isValidCodePoint(code) ? code : -1;
    }

    /** Loaded only when a text uses one of the rarer names. */
    private static final class Names {
        static final Map<String, Integer> CODES = codes();

        private static Map<String, Integer> codes() {
            Map<String, Integer> codes = new HashMap<>();
            return codes;
        }
    }
}
