package io.github.deckwright.read.vault;

import io.github.deckwright.read.text.Regions;

/** What Logseq writes inside of a line: {@code {{cloze …}}}, {@code {{embed …}}}, sizes of pictures, tags of several words. */
final class Macros {
    private Macros() {}

    static String written(String line) {
        return gaps(withoutSizes(tags(embeds(line))));
    }

    /** {@code {{embed [[page]]}}} as Obsidian writes it. */
    private static String embeds(String line) {
        String text = line;
        for (int open = text.indexOf("{{embed [["); open >= 0; open = text.indexOf("{{embed [[", open + 1)) {
            int close = text.indexOf("]]}}", open);
            if (close < 0) {
                break;
            }
            text = text.substring(0, open) + "!" + text.substring(open + "{{embed ".length(), close + 2)
                    + text.substring(close + 4);
        }
        return text;
    }

    /** {@code #[[two words]]} as one word. */
    private static String tags(String line) {
        String text = line;
        for (int open = text.indexOf("#[["); open >= 0; open = text.indexOf("#[[", open + 1)) {
            int close = text.indexOf("]]", open);
            if (close < 0) {
                break;
            }
            text = text.substring(0, open + 1)
                    + text.substring(open + 3, close).strip().replace(' ', '_')
                    + text.substring(close + 2);
        }
        return text;
    }

    private static String withoutSizes(String line) {
        String text = line;
        for (int open = text.indexOf("){:"); open >= 0; open = text.indexOf("){:", open + 1)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            text = text.substring(0, open + 1) + text.substring(close + 1);
        }
        return text;
    }

    /** {@code {{cloze text\\hint}}} and {@code {{c1 text}}} as Anki writes them. */
    private static String gaps(String line) {
        if (!line.contains("{{c")) {
            return line;
        }
        Regions regions = Regions.of(line);
        StringBuilder out = new StringBuilder();
        int at = 0;
        int next = 1;
        for (int open = line.indexOf("{{c"); open >= 0; open = line.indexOf("{{c", Math.max(at, open + 1))) {
            int space = line.indexOf(' ', open);
            String name = space < 0 ? "" : line.substring(open + 2, space);
            boolean numbered = name.length() == 2 && Character.isDigit(name.charAt(1));
            int close = space < 0 ? -1 : end(line, space);
            if (close < 0) {
                break; // nothing closes behind this, so nothing later on either
            }
            if (!(name.equals("cloze") || numbered) || !regions.isPlain(open)) {
                continue;
            }
            String inside = line.substring(space + 1, close).strip().replace("\\\\", "::");
            out.append(line, at, open)
                    .append("{{c")
                    .append(numbered ? name.substring(1) : Integer.toString(next++))
                    .append("::")
                    .append(inside)
                    .append("}}");
            at = close + 2;
        }
        return out.append(line, at, line.length()).toString();
    }

    /** Where a macro closes, behind braces of its own text. */
    private static int end(String line, int from) {
        int close = line.indexOf("}}", from);
        while (close >= 0 && close + 2 < line.length() && line.charAt(close + 2) == '}') {
            close++;
        }
        return close;
    }
}
