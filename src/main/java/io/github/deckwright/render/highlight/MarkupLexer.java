package io.github.deckwright.render.highlight;

import java.util.Locale;

/** Reads HTML and XML, with the scripts and styles inside. */
final class MarkupLexer {
    private final Scan scan;
    private final MarkupTag tags;

    MarkupLexer(Scan scan) {
        this.scan = scan;
        this.tags = new MarkupTag(scan);
    }

    void run() {
        while (scan.more()) {
            char next = scan.peek(1);
            if (scan.current() != '<') {
                scan.take(Token.PLAIN, scan.find("<", scan.at()));
            } else if (scan.startsWith("<!--")) {
                scan.take(Token.COMMENT, scan.find("-->", scan.at()) + 3);
            } else if (next == '!' || next == '?' || next == '%') {
                scan.take(Token.META, scan.find(">", scan.at()) + 1);
            } else if (next == '/' || Character.isLetter(next)) {
                element();
            } else {
                scan.plain(1);
            }
        }
    }

    private void element() {
        String start =
                scan.slice(scan.at(), Math.min(scan.end(), scan.at() + 8)).toLowerCase(Locale.ROOT);
        boolean alone = tags.tag(() -> scan.plain(1));
        if (start.startsWith("<script") && !alone) {
            inside("</script", "javascript");
        } else if (start.startsWith("<style") && !alone) {
            inside("</style", "css");
        }
    }

    private void inside(String endTag, String language) {
        Scan content = scan.part(scan.find(endTag, scan.at()));
        Languages.find(language).ifPresent(known -> Highlighter.lex(known, content));
    }
}
