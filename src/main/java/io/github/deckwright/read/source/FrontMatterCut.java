package io.github.deckwright.read.source;

import io.github.deckwright.model.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the front matter off. CommonMark would read its last lines as a heading.
 *
 * @param yaml the lines between the marks; empty when there is no front matter or it is not YAML
 * @param lineCount how many lines of the document it takes, with its marks
 */
public record FrontMatterCut(Passage yaml, int lineCount) {
    private static final FrontMatterCut NONE = new FrontMatterCut(Passage.EMPTY, 0);

    public static FrontMatterCut of(List<String> lines) {
        if (lines.isEmpty()) {
            return NONE;
        }
        String open = lines.get(0).stripTrailing();
        if (!open.equals("---") && !open.equals("+++")) {
            return NONE;
        }
        List<Passage.Line> yaml = new ArrayList<>();
        boolean toml = open.equals("+++");
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.equals(open) || (!toml && line.equals("..."))) {
                return new FrontMatterCut(toml || isToml(yaml) ? Passage.EMPTY : new Passage(yaml), i + 1);
            }
            boolean first = yaml.isEmpty() && !line.isEmpty();
            if ((first && !startsFrontMatter(line) && !isCommentAbove(lines, i)) || isQuote(line)) {
                return NONE;
            }
            if (!line.isEmpty() || !yaml.isEmpty()) {
                yaml.add(new Passage.Line(i + 1, 1, lines.get(i)));
            }
        }
        return NONE;
    }

    /** No line of YAML starts like this, but cards of inka2 do, in blocks that start with a key. */
    private static boolean isQuote(String line) {
        return line.startsWith("> ") || line.equals(">");
    }

    /** A comment without a space might be a tag of a note above text: it is one when all down to the end are keys, values and items. */
    private static boolean isCommentAbove(List<String> lines, int at) {
        boolean key = false;
        for (int i = at; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.equals("---")) {
                return key;
            }
            char start = line.isEmpty() ? ' ' : line.charAt(0);
            boolean own = start != ' ' && start != '#' && start != '-';
            if ((start == '#' && line.startsWith("##"))
                    || (own && (!startsFrontMatter(line) || line.indexOf(':') < 2))) {
                return false;
            }
            key |= own;
        }
        return false;
    }

    /** A key, a comment or a map in braces: anything else after a rule is text. */
    private static boolean startsFrontMatter(String line) {
        char first = line.charAt(0);
        if (first == '#' || first == '{' || first == '[') {
            return first != '#' || line.startsWith("# ") || line.equals("#");
        }
        int at = 0;
        while (at < line.length() && isKey(line.charAt(at))) {
            at++;
        }
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at > 0 && at < line.length() && (line.charAt(at) == ':' || line.charAt(at) == '=');
    }

    private static boolean isKey(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '"' || c == '\'';
    }

    private static boolean isToml(List<Passage.Line> lines) {
        for (Passage.Line line : lines) {
            String text = line.text().strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                int equals = text.indexOf('=');
                int colon = text.indexOf(':');
                return equals > 0 && (colon < 0 || equals < colon);
            }
        }
        return false;
    }
}
