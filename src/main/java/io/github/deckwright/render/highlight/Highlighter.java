package io.github.deckwright.render.highlight;

import io.github.deckwright.model.Cloze;
import java.util.Optional;

/** Code as HTML with a class around each token: {@code <span class="hl-k">if</span>}. Stateless, safe for threads. */
public final class Highlighter {
    private Highlighter() {}

    /**
     * Colours code. Marks of {@link Cloze} deletions in it stay where they are, never inside a token's element.
     *
     * @param language as the author named it (the first word of a fence's info string), in any case; an unknown one gives plain code
     * @return HTML for the inside of {@code <code>}
     */
    public static String html(String language, String code) {
        Optional<Language> known = language.isEmpty() ? Optional.empty() : Languages.find(language);
        ClozeMarks marks = ClozeMarks.cut(code);
        TokenHtml html = new TokenHtml(marks);
        Scan scan = new Scan(marks.code(), 0, marks.code().length(), html);
        known.ifPresent(found -> lex(found, scan));
        scan.take(Token.PLAIN, scan.end());
        return html.finish();
    }

    /** Reads code in the way of a language. */
    static void lex(Language language, Scan scan) {
        switch (language.lexer()) {
            case "markup" -> new MarkupLexer(scan).run();
            case "style" -> new StyleLexer(language, scan).run();
            case "yaml" -> new YamlLexer(scan).run();
            case "diff", "session", "markdown" -> new LineLexer(language.lexer(), scan).run();
            case "plain" -> scan.take(Token.PLAIN, scan.end());
            default -> new CodeLexer(language, scan).run();
        }
    }
}
