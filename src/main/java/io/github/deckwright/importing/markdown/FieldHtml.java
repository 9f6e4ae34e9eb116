package io.github.deckwright.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * A field of Anki as a tree. What Anki reads in the text itself becomes elements first: once entities are decoded, a tag of a player and
 * the same characters as text would be alike.
 */
final class FieldHtml {
    /** The element for a sound or video, its file in {@code src}. */
    static final String PLAYER = "dw-player";
    /** The element for a formula, its TeX in {@code tex}, on a line of its own with {@code display}. */
    static final String FORMULA = "dw-formula";

    /** Elements that are no part of a text: no build keeps them. */
    static final Set<String> UNSAID =
            Set.of("script", "style", "template", "svg", "iframe", "object", "embed", "input", "button", "canvas");

    private static final Pattern SOUND =
            Pattern.compile("\\[sound:([^\\]\\[<>\"]{1,300})\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern LATEX = Pattern.compile(
            "\\[\\$\\$\\](.{0,4000}?)\\[/\\$\\$\\]|\\[\\$\\](.{0,4000}?)\\[/\\$\\]|\\[latex\\](.{0,4000}?)\\[/latex\\]",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MATHJAX =
            Pattern.compile("\\\\\\((.{0,4000}?)\\\\\\)|\\\\\\[(.{0,4000}?)\\\\\\]", Pattern.DOTALL);

    /** Nobody nests so many elements by hand; a package of a stranger may, and each level would be copied and indented once more. */
    private static final int DEEPEST = 50;

    /** Elements that show something though nothing is in them. */
    private static final Set<String> SHOWN = Set.of("img", "br", "hr", "audio", "video", PLAYER, FORMULA);

    private FieldHtml() {}

    /** The body of a document that holds the field. */
    static Element parse(String field) {
        String html = field.indexOf('[') < 0 ? field : players(latex(field));
        html = html.contains("\\(") || html.contains("\\[") ? mathjax(html) : html;
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        flatten(document.body());
        return document.body();
    }

    /** Takes elements off that lie too deep, but not what is in them. */
    private static void flatten(Element body) {
        List<Element> deep = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (depth == DEEPEST && node instanceof Element element && !SHOWN.contains(element.normalName())) {
                        deep.add(element);
                    }
                },
                body);
        for (Element element : deep) {
            List<Node> left = leaves(element);
            element.empty();
            left.forEach(element::appendChild);
        }
    }

    /** Copies of what shows in an element: to take each out of its place would cost as much as there are beside it. */
    private static List<Node> leaves(Element element) {
        List<Node> leaves = new ArrayList<>();
        element.filter((node, depth) -> {
            if (node instanceof Element inner && !SHOWN.contains(inner.normalName())) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            leaves.add(node.clone());
            return NodeFilter.FilterResult.SKIP_CHILDREN;
        });
        return leaves;
    }

    /** The file of a player: it names the file itself, or its first source does. */
    static String source(Element player) {
        return player.hasAttr("src")
                ? player.attr("src")
                : player.select("source").attr("src");
    }

    private static String players(String html) {
        return SOUND.matcher(html).replaceAll(FieldHtml::player);
    }

    private static String player(MatchResult sound) {
        String source = sound.group(1).replace("\"", "&quot;");
        return Matcher.quoteReplacement("<" + PLAYER + " src=\"" + source + "\"></" + PLAYER + ">");
    }

    private static String latex(String html) {
        return LATEX.matcher(html).replaceAll(found -> {
            if (found.group(1) != null) {
                return formula(found.group(1), true);
            }
            return found.group(2) != null ? formula(found.group(2), false) : whole(found.group(), found.group(3));
        });
    }

    /** LaTeX of a document: a formula within it can be said, other things only LaTeX can draw. */
    private static String whole(String all, String inside) {
        String tex = tex(inside).strip();
        boolean inline =
                tex.length() > 2 && tex.startsWith("$") && tex.endsWith("$") && tex.indexOf('$', 1) == tex.length() - 1;
        boolean display = tex.length() > 4 && tex.startsWith("$$") && tex.endsWith("$$");
        boolean environment = tex.startsWith("\\begin{") && !tex.contains("tabular");
        return display
                ? formula(inside.replace("$$", ""), true)
                : inline
                        ? formula(inside.replace("$", ""), false)
                        : environment ? formula(inside, true) : Matcher.quoteReplacement(all);
    }

    private static String mathjax(String html) {
        return MATHJAX.matcher(html)
                .replaceAll(found ->
                        found.group(1) != null ? formula(found.group(1), false) : formula(found.group(2), true));
    }

    private static String formula(String html, boolean display) {
        String tex = tex(html);
        return Matcher.quoteReplacement(
                "<" + FORMULA + (display ? " display" : "") + " tex=\"" + attribute(tex) + "\"></" + FORMULA + ">");
    }

    /** The TeX without the elements that an editor put into it. */
    private static String tex(String html) {
        String lines = html.replaceAll("(?i)<br ?/?>|</div>|</p>", "\n");
        return Jsoup.parseBodyFragment("<pre>" + lines + "</pre>").wholeText().strip();
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
