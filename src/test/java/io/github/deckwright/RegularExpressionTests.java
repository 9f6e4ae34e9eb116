package io.github.deckwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No text may keep a regular expression busy: each one of the code base is run over texts made to hurt it. Steps are counted, not time, so
 * that a busy machine changes nothing.
 */
@Tag("slow")
class RegularExpressionTests {
    private static final Path MAIN = Path.of("src", "main", "java");

    /** Long enough for the square to show: half of eight hundred steps a character against two hundred. */
    private static final int LENGTH = 800;

    /** Long enough for what recurses to run out of stack. */
    private static final int DEEP_LENGTH = 50_000;

    private static final long STEPS_PER_CHARACTER = 200;

    /** A call that takes a regular expression, up to its parenthesis; of classes only {@code Pattern} has such a method. */
    private static final Pattern CALL = Pattern.compile(
            "(?:Pattern\\.compile|(?=\\.)(?<!\\b[A-Z]\\w{0,40})\\.(?:replaceAll|replaceFirst|matches|split))\\(");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

    @Test
    void no_text_keeps_a_regular_expression_busy() throws IOException {
        assertEachEnds(LENGTH);
    }

    @Test
    void no_long_text_is_too_deep_for_a_regular_expression() throws IOException {
        assertEachEnds(DEEP_LENGTH);
    }

    private static void assertEachEnds(int length) throws IOException {
        List<String> slow = new ArrayList<>();
        TreeSet<String> expressions = expressions();
        for (String expression : expressions) {
            for (String text : texts(expression, length)) {
                String failure = failure(Pattern.compile(expression), text);
                if (!failure.isEmpty()) {
                    slow.add(expression + " on " + text.substring(0, 20) + "…: " + failure);
                    break;
                }
            }
        }
        assertThat(expressions).hasSizeGreaterThan(10);
        assertThat(slow).isEmpty();
    }

    private static TreeSet<String> expressions() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Matcher call = CALL.matcher(source);
                while (call.find()) {
                    String argument = withConstants(firstOf(arguments(source, call.end())), source);
                    // methods of our own have these names too; what they are given is no literal
                    if (argument.contains("\"") || call.group().startsWith("Pattern")) {
                        found.addAll(expressions(argument, file));
                    }
                }
            }
        }
        return found;
    }

    /** The literals of an argument: joined, or each for itself when one of them is chosen. */
    private static List<String> expressions(String argument, Path file) {
        String code = LITERAL.matcher(argument).replaceAll("");
        List<String> literals = LITERAL.matcher(argument)
                .results()
                .map(literal -> literal.group(1).translateEscapes())
                .toList();
        assertThat(literals)
                .as("%s: an expression that this test cannot see: %s", file, argument)
                .isNotEmpty();
        if (code.contains("?")) {
            return literals;
        }
        assertThat(code)
                .as("%s: only part of an expression: %s", file, argument)
                .matches("[\\s+]*");
        return List.of(String.join("", literals));
    }

    /** An argument in which the names of constants of its file have given way to what they stand for. */
    private static String withConstants(String argument, String source) {
        Matcher constant =
                Pattern.compile("\\bString ([A-Z][A-Z_]+) =\\s*([^;]+);").matcher(source);
        String text = argument;
        while (constant.find()) {
            text = text.replaceAll("\\b" + constant.group(1) + "\\b", Matcher.quoteReplacement(constant.group(2)));
        }
        return text;
    }

    /** What stands between the parentheses of a call. */
    private static String arguments(String source, int start) {
        int depth = 1;
        for (int i = start; ; i = next(source, i)) {
            depth += source.charAt(i) == '(' ? 1 : source.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return source.substring(start, i).strip();
            }
        }
    }

    private static String firstOf(String arguments) {
        int depth = 0;
        for (int i = 0; i < arguments.length(); i = next(arguments, i)) {
            char c = arguments.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                return arguments.substring(0, i);
            }
        }
        return arguments;
    }

    /** The character after this one, or after the literal that starts here. */
    private static int next(String source, int at) {
        char c = source.charAt(at);
        int end = at + 1;
        if (c == '"' || c == '\'') {
            while (source.charAt(end) != c) {
                end += source.charAt(end) == '\\' ? 2 : 1;
            }
            end++;
        }
        return end;
    }

    /** Monotonous texts, and some made of what the expression itself is made of, all with an end that fits nowhere. */
    private static List<String> texts(String expression, int length) {
        List<String> parts = new ArrayList<>(List.of(
                "a", " ", "\t", "\n", "0", "1.", "(", ")", "[", "<", "-", "*", "_", "`", "#", ":", "::", "|", "=", "a ",
                "a1 ", "a-", "*a", "[a", "(a", " \n", "\r\n", "é", "图", "😀", "**a** ", "1) ", "a, ", "<!--", "&#"));
        String letters = expression.replaceAll("\\\\[bBAzZdDsSwWhRpP]|[\\\\^$?+{}()|]", "");
        if (!letters.isEmpty()) {
            parts.add(letters);
            parts.add(letters.substring(0, 1));
            parts.add(letters.substring(letters.length() - 1));
        }
        List<String> texts = new ArrayList<>();
        for (String part : parts) {
            texts.add(part.repeat(length / part.length() + 20).substring(0, length) + "\u0001");
        }
        return texts;
    }

    private static String failure(Pattern pattern, String text) {
        try {
            Matcher matcher = pattern.matcher(new Counted(text));
            while (matcher.find()) {
                // all matches, as replacing would look for them
            }
            return "";
        } catch (StackOverflowError e) {
            return "too deep";
        } catch (IllegalStateException e) {
            return "too many steps";
        }
    }

    /** A text that counts how often it is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private final long allowed;
        private long steps;

        Counted(String text) {
            this.text = text;
            this.allowed = STEPS_PER_CHARACTER * text.length();
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps > allowed) {
                throw new IllegalStateException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }
    }
}
