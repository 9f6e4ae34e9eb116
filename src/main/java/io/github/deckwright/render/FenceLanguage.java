package io.github.deckwright.render;

import java.util.Locale;

/** The language that a fence names. */
final class FenceLanguage {
    private FenceLanguage() {}

    /** The first word of an info string, however it is dressed: {@code java}, {@code {.python}}, {@code js{1,3}}, {@code ts:file.ts}. */
    static String of(String info) {
        int start = 0;
        while (start < info.length() && "{. \t".indexOf(info.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < info.length() && end - start < 32 && isPart(info.charAt(end))) {
            end++;
        }
        return info.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "+#-_.".indexOf(c) >= 0;
    }
}
