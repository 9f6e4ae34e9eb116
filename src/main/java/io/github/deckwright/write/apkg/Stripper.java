package io.github.deckwright.write.apkg;

import java.util.Locale;
import java.util.Set;

/**
 * Field text without its markup, exactly as Anki strips it for the sort field and the checksum: media tags become the names of their
 * files, other markup goes, character references are decoded unless one of them is unknown.
 */
final class Stripper {
    private static final Set<String> MEDIA = Set.of("img", "audio", "video", "object", "source");

    private final String html;
    private final StringBuilder out;
    private int at;

    private Stripper(String html) {
        this.html = html;
        this.out = new StringBuilder(html.length());
    }

    static String strip(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        return Entities.decode(new Stripper(html).withoutMarkup());
    }

    private String withoutMarkup() {
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            if (tag < 0) {
                break;
            }
            out.append(html, at, tag);
            at = tag;
            markup();
        }
        return out.append(html, at, html.length()).toString();
    }

    private void markup() {
        if (html.startsWith("<!--", at) && skipPast("-->", at + 4)) {
            return;
        }
        String name = name(at + 1);
        if ((name.equals("style") || name.equals("script")) && skipBlock(name)) {
            return;
        }
        if (MEDIA.contains(name) && media(at + 1 + name.length())) {
            return;
        }
        if (!skipPast(">", at + 1)) {
            out.append('<');
            at++;
        }
    }

    private boolean skipPast(String end, int from) {
        int found = html.indexOf(end, from);
        if (found < 0) {
            return false;
        }
        at = found + end.length();
        return true;
    }

    private boolean skipBlock(String name) {
        int open = html.indexOf('>', at);
        if (open < 0) {
            return false;
        }
        int close = html.toLowerCase(Locale.ROOT).indexOf("</" + name + ">", open + 1);
        if (close < 0) {
            return false;
        }
        at = close + name.length() + 3;
        return true;
    }

    private String name(int start) {
        int end = start;
        while (end < html.length() && Character.isLetter(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Replaces a media tag by the value of its {@code src} or {@code data}; false when it has none. */
    private boolean media(int start) {
        int end = html.length();
        char quote = 0;
        for (int i = start; i < end; i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return false;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else {
                int value = valueStart(i);
                if (value > 0) {
                    return mediaValue(value);
                }
            }
        }
        return false;
    }

    private int valueStart(int i) {
        if (Character.isLetterOrDigit(html.charAt(i - 1)) || html.charAt(i - 1) == '_') {
            return -1;
        }
        if (html.regionMatches(true, i, "src=", 0, 4)) {
            return i + 4;
        }
        return html.regionMatches(true, i, "data=", 0, 5) ? i + 5 : -1;
    }

    private boolean mediaValue(int start) {
        if (start >= html.length()) {
            return false;
        }
        char quote = html.charAt(start);
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? start + 1 : start;
        int to = from;
        while (to < html.length() && (quoted ? html.charAt(to) != quote : " >".indexOf(html.charAt(to)) < 0)) {
            to++;
        }
        int close = html.indexOf('>', to);
        if (to == from || close < 0) {
            return false;
        }
        out.append(' ').append(html, from, to).append(' ');
        at = close + 1;
        return true;
    }
}
