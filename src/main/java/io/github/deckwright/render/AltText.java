package io.github.deckwright.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.SoftLineBreak;

/** The words that stand for an image: what the author wrote, else its file's name. */
final class AltText extends WordVisitor {
    /** {@code 200} or {@code 200x100}, in pixels. */
    private static final Pattern SIZE = Pattern.compile("\\A\\s*([1-9][0-9]{0,3})(?:x([1-9][0-9]{0,3}))?\\s*");

    private AltText() {}

    static String of(Image image) {
        String alt = withoutSize(written(image));
        return alt.isEmpty() ? fileName(image.getDestination()) : alt;
    }

    /** Whether the author wrote none. */
    static boolean isMissing(Image image) {
        return withoutSize(written(image)).isEmpty();
    }

    /** The width, and perhaps the height, that stand behind a bar in the words as Obsidian writes them, as attributes; else nothing. */
    static String size(Image image) {
        String words = written(image);
        int bar = words.lastIndexOf('|');
        Matcher size = SIZE.matcher(bar < 0 ? "" : words.substring(bar + 1));
        if (!size.matches()) {
            return "";
        }
        String height = size.group(2);
        return " width=\"" + size.group(1) + "\"" + (height == null ? "" : " height=\"" + height + "\"");
    }

    private static String withoutSize(String words) {
        int bar = words.lastIndexOf('|');
        return bar >= 0 && SIZE.matcher(words.substring(bar + 1)).matches()
                ? words.substring(0, bar).strip()
                : words;
    }

    private static String written(Image image) {
        AltText visitor = new AltText();
        visitor.visitChildren(image);
        return visitor.out.toString().strip();
    }

    /** The last part of an address, without query and fragment. */
    static String fileName(String destination) {
        int query = destination.indexOf('?');
        int fragment = destination.indexOf('#');
        int end = query < 0 || (fragment >= 0 && fragment < query) ? fragment : query;
        String path = end < 0 ? destination : destination.substring(0, end);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        out.append(' ');
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MathNode formula) {
            out.append(TexText.of(formula.tex()).orElse(formula.tex()));
        } else {
            visitChildren(node);
        }
    }
}
