package io.github.deckwright.write;

import io.github.deckwright.model.Nfc;
import java.util.Locale;

/** Plain text as field text of Anki: nothing in it is taken for HTML, for a template, for a sound, for LaTeX or for MathJax. */
final class AnkiHtml {
    private AnkiHtml() {}

    static String ofText(String text) {
        String normal = Nfc.of(Utf8.clean(text));
        StringBuilder html = new StringBuilder(normal.length() + 16);
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            char next = i + 1 < normal.length() ? normal.charAt(i + 1) : 0;
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '{' -> html.append(next == '{' ? "{<!-- -->" : "{");
                case '\\' -> html.append(next == '(' || next == '[' ? "\\<span></span>" : "\\");
                case '[' -> html.append(startsPlayer(normal, i + 1) ? "&#91;" : "[");
                default -> {
                    if ((c >= ' ' && c != 0x7f) || c == '\n' || c == '\t') {
                        html.append(c);
                    }
                }
            }
        }
        return html.toString();
    }

    private static boolean startsPlayer(String text, int start) {
        String after = text.substring(start, Math.min(text.length(), start + 6)).toLowerCase(Locale.ROOT);
        return after.startsWith("sound:")
                || after.startsWith("anki:")
                || after.startsWith("latex")
                || after.startsWith("$");
    }

    /** Parts of a field, one below the other; those that are empty are left out. */
    static String below(String... parts) {
        StringBuilder html = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                html.append(html.isEmpty() ? "" : "<br><br>").append(part);
            }
        }
        return html.toString();
    }

    static String link(String url, String text) {
        String address = url.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{{", "%7B%7B");
        return "<a href=\"" + address + "\">" + ofText(text) + "</a>";
    }
}
