package io.github.deckwright.media;

import java.util.List;
import java.util.Optional;

/** CSS of a drawing, in elements and attributes: it may name nothing outside and run nothing. */
final class StyleText {
    private static final List<String> RUNNING = List.of("expression(", "-moz-binding", "behavior:");

    /** Other ways than {@code url(…)} to name a file. */
    private static final List<String> LOADING = List.of("@import", "image-set(", "src(", "image(");

    private static final String URL = "url(";

    private StyleText() {}

    /** What speaks against a text when it is CSS; words that are none are never taken for it. */
    static Optional<String> objection(String css) {
        if (css.indexOf('(') < 0 && css.indexOf('@') < 0 && css.indexOf(':') < 0 && css.indexOf('\\') < 0) {
            return Optional.empty();
        }
        String plain = SafeAddress.plain(unescaped(withoutComments(css)));
        if (RUNNING.stream().anyMatch(plain::contains)) {
            return Optional.of(SvgFile.SCRIPT);
        }
        boolean loads = LOADING.stream().anyMatch(plain::contains) || leadsOut(plain);
        return loads ? Optional.of(SvgFile.OUTSIDE) : Optional.empty();
    }

    private static boolean leadsOut(String plain) {
        for (int at = plain.indexOf(URL); at >= 0; at = plain.indexOf(URL, at + 1)) {
            int start = at + URL.length();
            boolean quoted = start < plain.length() && (plain.charAt(start) == '"' || plain.charAt(start) == '\'');
            boolean namespace = plain.lastIndexOf("@namespace", at) > plain.lastIndexOf(';', at);
            // long enough for the start of any address that is allowed
            String address = plain.substring(quoted ? start + 1 : start, Math.min(plain.length(), start + 60));
            if (!namespace && !SafeAddress.isInside(address)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutComments(String css) {
        StringBuilder out = new StringBuilder(css.length());
        int at = 0;
        for (int open = css.indexOf("/*"); open >= 0; open = css.indexOf("/*", at)) {
            out.append(css, at, open);
            int close = css.indexOf("*/", open + 2);
            at = close < 0 ? css.length() : close + 2;
        }
        return out.append(css, at, css.length()).toString();
    }

    /** Names in CSS may be written with letters by their numbers, {@code @\69mport}. */
    private static String unescaped(String css) {
        StringBuilder out = new StringBuilder(css.length());
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            int end = i + 1;
            int value = 0;
            while (end < css.length() && end < i + 7 && Character.digit(css.charAt(end), 16) >= 0) {
                value = value * 16 + Character.digit(css.charAt(end++), 16);
            }
            if (end > i + 1) {
                out.appendCodePoint(Character.isValidCodePoint(value) ? value : 0xfffd);
                i = end < css.length() && css.charAt(end) <= ' ' ? end : end - 1;
            }
        }
        return out.toString();
    }
}
