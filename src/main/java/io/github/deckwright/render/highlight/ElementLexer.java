package io.github.deckwright.render.highlight;

/** Reads an element inside code (JSX) with all it holds, up to its end tag. */
final class ElementLexer {
    private final CodeLexer code;
    private final Scan scan;
    private final MarkupTag tags;

    ElementLexer(CodeLexer code, Scan scan) {
        this.code = code;
        this.scan = scan;
        this.tags = new MarkupTag(scan);
    }

    void run() {
        int open = 0;
        while (scan.more()) {
            char c = scan.current();
            char next = scan.peek(1);
            if (c == '<' && (next == '/' || next == '>' || Character.isLetter(next))) {
                boolean alone = tags.tag(code::braces);
                open += next == '/' ? -1 : alone ? 0 : 1;
                if (open <= 0) {
                    return;
                }
            } else if (c == '{') {
                code.braces();
            } else {
                scan.plain(1);
            }
        }
    }
}
