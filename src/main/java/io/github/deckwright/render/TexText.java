package io.github.deckwright.render;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Simple TeX as one line of Unicode, by recursive descent. Used once. */
final class TexText {
    private static final int DEEPEST = 20;
    private static final Set<String> UPRIGHT =
            Set.of(("text mathrm mathbf mathit mathsf mathtt textbf textit textrm texttt operatorname boldsymbol bm "
                            + "mathcal mathscr mbox")
                    .split(" "));
    private static final Set<String> SILENT = Set.of(
            "left right big Big bigg Bigg bigl bigr Bigl Bigr displaystyle limits nolimits textstyle".split(" "));
    private static final Set<String> SPACES = Set.of("quad", "qquad", ",", ";", ":", " ");

    private final String tex;
    private int at;
    private int depth;

    private TexText(String tex) {
        this.tex = tex;
    }

    /** The formula as text; empty when it holds what a line cannot show, such as a matrix. */
    static Optional<String> of(String tex) {
        String text = new TexText(tex).sequence('\0');
        return text == null ? Optional.empty() : Optional.of(text.strip());
    }

    /** Everything up to a closing character, which is taken too. */
    private @Nullable String sequence(char close) {
        StringBuilder out = new StringBuilder();
        if (++depth > DEEPEST) {
            return null;
        }
        while (at < tex.length() && tex.charAt(at) != close) {
            String atom = atom(out);
            if (atom == null) {
                return null;
            }
            out.append(atom);
        }
        depth--;
        if (close != '\0' && at++ >= tex.length()) {
            return null;
        }
        return out.toString();
    }

    private @Nullable String atom(StringBuilder before) {
        char c = tex.charAt(at++);
        return switch (c) {
            case '\\' -> command();
            case '{' -> sequence('}');
            case '^', '_' -> script(String.valueOf(c), argument());
            case '}', '&', '#' -> null;
            case '~' -> " ";
            case '\'' -> "′";
            case ' ', '\n', '\t' -> before.isEmpty() || before.charAt(before.length() - 1) == ' ' ? "" : " ";
            default -> String.valueOf(c);
        };
    }

    private static @Nullable String script(String mark, @Nullable String text) {
        if (text == null) {
            return null;
        }
        if (text.equals("∘") || text.equals("′") || text.equals("*")) {
            return text.equals("∘") ? "°" : text;
        }
        String small = mark.equals("^") ? TexSymbols.raised(text) : TexSymbols.lowered(text);
        if (small != null) {
            return small;
        }
        return text.codePointCount(0, text.length()) == 1 || (mark.equals("_") && isWord(text))
                ? mark + text
                : mark + "(" + text + ")";
    }

    private static boolean isWord(String text) {
        return text.codePoints().allMatch(Character::isLetterOrDigit);
    }

    /** What a command or a mark applies to: a group or one atom. */
    private @Nullable String argument() {
        while (at < tex.length() && tex.charAt(at) == ' ') {
            at++;
        }
        return at < tex.length() ? atom(new StringBuilder()) : null;
    }

    private @Nullable String command() {
        String name = name();
        if (UPRIGHT.contains(name)) {
            return name.startsWith("text") || name.equals("mbox") ? verbatim() : argument();
        }
        if (SILENT.contains(name)) {
            return at < tex.length() && tex.charAt(at) == '.' ? dropped() : "";
        }
        if (SPACES.contains(name)) {
            return " ";
        }
        String symbol = TexSymbols.command(name);
        if (symbol != null) {
            return function(name, symbol);
        }
        String accent = TexSymbols.accent(name);
        if (accent != null) {
            return accented(argument(), accent);
        }
        return switch (name) {
            case "frac", "dfrac", "tfrac" -> fraction();
            case "sqrt" -> root();
            case "mathbb" -> {
                String set = argument();
                yield set == null ? null : TexSymbols.doubleStruck(set);
            }
            case "{", "}", "%", "$", "_", "&", "#" -> name;
            case "|" -> "‖";
            case "!" -> "";
            default -> null;
        };
    }

    /** The invisible delimiter of {@code \left.} */
    private String dropped() {
        at++;
        return "";
    }

    /** One letter with a mark over it; over more of them a mark would not reach. */
    private static @Nullable String accented(@Nullable String letter, String mark) {
        return letter != null
                        && letter.codePointCount(0, letter.length()) == 1
                        && Character.isLetter(letter.codePointAt(0))
                ? letter + mark
                : null;
    }

    /** A function's name keeps off what follows it. */
    private String function(String name, String symbol) {
        boolean letters = symbol.equals(name) && at < tex.length() && Character.isLetterOrDigit(tex.charAt(at));
        return letters ? symbol + " " : symbol;
    }

    private String name() {
        int start = at;
        while (at < tex.length() && isLetter(tex.charAt(at))) {
            at++;
        }
        if (at == start && at < tex.length()) {
            at++;
        }
        String name = tex.substring(start, at);
        boolean wordy = !name.isEmpty() && isLetter(name.charAt(0));
        if (wordy && at < tex.length() && tex.charAt(at) == ' ' && TexSymbols.command(name) == null) {
            at++;
        }
        return name;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Words in a formula, spaces included. */
    private @Nullable String verbatim() {
        if (at >= tex.length() || tex.charAt(at) != '{') {
            return argument();
        }
        int end = tex.indexOf('}', at);
        String words = end < 0 ? null : tex.substring(at + 1, end);
        at = end + 1;
        return words == null || words.indexOf('\\') >= 0 || words.indexOf('$') >= 0 ? null : words;
    }

    private @Nullable String fraction() {
        String above = argument();
        String below = argument();
        return above == null || below == null ? null : bracketed(above) + "/" + bracketed(below);
    }

    private @Nullable String root() {
        if (at < tex.length() && tex.charAt(at) == '[') {
            return null;
        }
        String under = argument();
        return under == null ? null : "√" + bracketed(under);
    }

    private static String bracketed(String text) {
        String bare = text.strip();
        boolean closed = bare.startsWith("(") && bare.endsWith(")") && bare.indexOf(')') == bare.length() - 1;
        return closed || isWord(bare) ? bare : "(" + bare + ")";
    }
}
