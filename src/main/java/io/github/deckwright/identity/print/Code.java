package io.github.deckwright.identity.print;

/** Tells text that is mostly code: what translations of one document have in common without being the same card. */
public final class Code {
    private Code() {}

    /** Whether more than half of the visible characters of some Markdown stand in code. */
    static boolean prevailsIn(String markdown) {
        if (markdown.indexOf('`') < 0 && !markdown.contains("~~~") && !markdown.contains("    ")) {
            return false;
        }
        int code = 0;
        int all = 0;
        char fence = 0;
        for (String line : (Iterable<String>) markdown.lines()::iterator) {
            String text = line.strip();
            char mark = text.startsWith("```") ? '`' : text.startsWith("~~~") ? '~' : 0;
            if (mark != 0 && (fence == 0 || fence == mark)) {
                fence = fence == 0 ? mark : 0;
                continue;
            }
            boolean block = fence != 0 || (line.startsWith("    ") && !text.startsWith("-") && !text.startsWith("*"));
            code += block ? text.length() : inline(text);
            all += text.length();
        }
        return code * 2 > all;
    }

    private static int inline(String text) {
        int code = 0;
        int open = text.indexOf('`');
        while (open >= 0) {
            int close = text.indexOf('`', open + 1);
            if (close < 0) {
                return code;
            }
            code += close - open + 1;
            open = text.indexOf('`', close + 1);
        }
        return code;
    }
}
