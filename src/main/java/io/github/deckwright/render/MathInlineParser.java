package io.github.deckwright.render;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Formulas in the running text. What only looks like one, such as two prices, stays text: {@link MathJudge} decides. */
final class MathInlineParser implements InlineContentParser {
    /** A longer formula is none, and no text may make every dollar sign search to its end. */
    private static final int LONGEST = 4_000;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (scanner.peek() == '\\') {
            return brackets(scanner);
        }
        int before = scanner.peekPreviousCodePoint();
        int dollars = scanner.matchMultiple('$');
        if (dollars > 2) {
            return text("$".repeat(dollars), scanner);
        }
        if (MathJudge.isWordPart(before) || before == '$') {
            return dollars == 2 ? text("$$", scanner) : ParsedInline.none();
        }
        return dollars == 2 ? display(scanner) : inline(scanner);
    }

    private static ParsedInline inline(Scanner scanner) {
        boolean ticked = scanner.peek() == '`';
        Position start = scanner.position();
        if (!find(scanner, ticked ? "`$" : "$", !ticked)) {
            return ParsedInline.none();
        }
        String content = scanner.getSource(start, scanner.position()).getContent();
        scanner.next(ticked ? "`$" : "$");
        boolean math = ticked ? content.length() > 1 : MathJudge.isBetweenDollars(content, scanner.peekCodePoint());
        return math ? node(ticked ? content.substring(1) : content, false, scanner) : ParsedInline.none();
    }

    private static ParsedInline display(Scanner scanner) {
        Position start = scanner.position();
        if (find(scanner, "$$", false)) {
            String content = scanner.getSource(start, scanner.position()).getContent();
            scanner.next("$$");
            if (!content.isBlank() && scanner.peek() != '$') {
                return node(content, true, scanner);
            }
        }
        scanner.setPosition(start);
        return text("$$", scanner);
    }

    /** A backslash in front of a bracket: CommonMark's escape, unless what follows can only be meant as a formula. */
    private static ParsedInline brackets(Scanner scanner) {
        scanner.next();
        char open = scanner.peek();
        if (open != '(' && open != '[') {
            return ParsedInline.none();
        }
        scanner.next();
        Position start = scanner.position();
        String close = open == '(' ? "\\)" : "\\]";
        if (!find(scanner, close, false)) {
            return ParsedInline.none();
        }
        String content = scanner.getSource(start, scanner.position()).getContent();
        scanner.next(close);
        boolean math = open == '(' ? MathJudge.isBetweenParentheses(content) : MathJudge.isBetweenBrackets(content);
        return math ? node(content, open == '[', scanner) : ParsedInline.none();
    }

    /** Goes to the next unescaped occurrence of a delimiter; a code span in between means that none is meant,
     * and so does one more of MathJax's delimiters where that is what it started with. */
    private static boolean find(Scanner scanner, String delimiter, boolean withoutCode) {
        for (int i = 0; i < LONGEST && scanner.hasNext(); i++) {
            Position here = scanner.position();
            if (scanner.next(delimiter)) {
                scanner.setPosition(here);
                return i > 0;
            }
            if (scanner.peek() == '`' && withoutCode) {
                return false;
            }
            if (scanner.next('\\')) {
                boolean again = delimiter.charAt(0) == '\\' && (scanner.peek() == '(' || scanner.peek() == '[');
                if (again) {
                    return false;
                }
                i++;
            }
            if (scanner.hasNext()) {
                scanner.next();
            }
        }
        return false;
    }

    private static ParsedInline node(String tex, boolean display, Scanner scanner) {
        Node node = new MathNode(tex.strip(), display);
        return ParsedInline.of(node, scanner.position());
    }

    private static ParsedInline text(String text, Scanner scanner) {
        return ParsedInline.of(new Text(text), scanner.position());
    }
}
