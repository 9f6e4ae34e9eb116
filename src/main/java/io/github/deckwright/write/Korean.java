package io.github.deckwright.write;

import io.github.deckwright.model.Ascii;
import java.lang.Character.UnicodeScript;

/**
 * HTML that says of itself that it is Korean. Korean sets spaces between its words and breaks lines there alone, Chinese and Japanese
 * break between any two signs: a style can tell them apart by the language only.
 */
final class Korean {
    private static final char FIRST_HANGUL = '\u1100';

    private Korean() {}

    /** The HTML in a box of its language when it is Korean, else as it is. */
    static String boxed(String html) {
        return is(html) ? "<div lang=\"ko\">" + html + "</div>" : html;
    }

    /** Whether most of the East Asian signs outside tags are Korean. */
    static boolean is(String html) {
        if (Ascii.is(html)) {
            return false;
        }
        int end = html.length();
        int first = 0;
        while (first < end && html.charAt(first) < FIRST_HANGUL) {
            first++;
        }
        return first < end && isMostly(html);
    }

    private static boolean isMostly(String html) {
        int korean = 0;
        int other = 0;
        boolean tag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            tag = c == '<' || (tag && c != '>');
            if (!tag && c >= FIRST_HANGUL) {
                UnicodeScript script = UnicodeScript.of(c);
                korean += script == UnicodeScript.HANGUL ? 1 : 0;
                other += script == UnicodeScript.HAN
                                || script == UnicodeScript.HIRAGANA
                                || script == UnicodeScript.KATAKANA
                        ? 1
                        : 0;
            }
        }
        return korean > other;
    }
}
