package io.github.deckwright.render;

import org.commonmark.node.Image;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Images with plain spaces in their path, {@code ![plan](img/a b.png)}: to CommonMark text, to their authors images. */
final class SpacedImageExtension implements Parser.ParserExtension, LinkProcessor {
    private static final int LONGEST = 300;

    @Override
    public void extend(Parser.Builder builder) {
        builder.linkProcessor(this);
    }

    @Override
    public @Nullable LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        boolean image = link.marker() != null && link.marker().getLiteral().equals("!");
        if (!image || link.destination() != null || !scanner.next('(')) {
            return LinkResult.none();
        }
        String path = path(scanner);
        if (path == null || path.indexOf(' ') < 0 || !MediaWord.isMedia(path)) {
            return LinkResult.none();
        }
        scanner.next(')');
        return LinkResult.wrapTextIn(new Image(path, null), scanner.position()).includeMarker();
    }

    /** The text in front of the parenthesis; null when there is something that a path does not hold. */
    private static @Nullable String path(Scanner scanner) {
        Position start = scanner.position();
        for (int i = 0; i < LONGEST && scanner.hasNext(); i++) {
            if (scanner.peek() == ')') {
                return scanner.getSource(start, scanner.position()).getContent().strip();
            }
            if ("(\"'<>\n\\".indexOf(scanner.peek()) >= 0) {
                return null;
            }
            scanner.next();
        }
        return null;
    }
}
