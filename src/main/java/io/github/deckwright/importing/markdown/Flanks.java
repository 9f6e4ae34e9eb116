package io.github.deckwright.importing.markdown;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands around emphasis: only beside some characters does CommonMark take its signs for a beginning and an end. */
final class Flanks {
    private Flanks() {}

    /** Whether CommonMark takes the signs around a text, between two characters, for a beginning and an end. */
    static boolean fit(char last, String text, String sign, char next) {
        char mark = sign.charAt(0);
        char first = text.charAt(0);
        char end = text.charAt(text.length() - 1);
        boolean opens = !isSign(first) || isEdge(last);
        boolean closes = !isSign(end) || isEdge(next);
        return opens && closes && first != mark && end != mark && last != mark && next != mark && !text.contains(sign);
    }

    private static boolean isEdge(char c) {
        return c == 0 || c == Inlines.BREAK || Character.isWhitespace(c) || isSign(c);
    }

    private static boolean isSign(char c) {
        return c != 0 && c != Inlines.BREAK && !Character.isLetterOrDigit(c) && !Character.isWhitespace(c);
    }

    /** The character behind an element in its paragraph, as far as the text tells; 0 at an end. */
    static char following(Node node) {
        Node at = node;
        while (at.nextSibling() == null) {
            Node parent = at.parent();
            if (parent == null || (parent instanceof Element block && block.isBlock())) {
                return 0;
            }
            at = parent;
        }
        Node next = at.nextSibling();
        if (next instanceof TextNode words) {
            return words.getWholeText().isEmpty() ? 0 : words.getWholeText().charAt(0);
        }
        return next != null && next.nodeName().equals("br") ? Inlines.BREAK : 'x';
    }
}
