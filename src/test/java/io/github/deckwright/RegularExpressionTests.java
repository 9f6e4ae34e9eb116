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
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No text may keep a regular expression busy: each one of the code base is run over texts made to hurt it. Steps are counted, not time, so
 * that a busy machine changes nothing.
 */
class RegularExpressionTests {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final int LENGTH = 50_000;
    private static final long STEPS = 200L * LENGTH;

    /** A call that takes a regular expression, up to the end of the literals that it starts with. */
    private static final Pattern CALL =
            Pattern.compile("(?:Pattern\\.compile|\\.replaceAll|\\.replaceFirst|\\.matches|\\.split)"
                    + "\\(\\s*(\"(?:[^\"\\\\]|\\\\.)*+\"(?:\\s*\\+\\s*\"(?:[^\"\\\\]|\\\\.)*+\")*+)");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

    @Test
    void no_text_keeps_a_regular_expression_busy() throws IOException {
        List<String> slow = new ArrayList<>();
        TreeSet<String> expressions = expressions();
        for (String expression : expressions) {
            for (String text : texts(expression)) {
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
                Matcher call = CALL.matcher(Files.readString(file));
                while (call.find()) {
                    StringBuilder expression = new StringBuilder();
                    Matcher literal = LITERAL.matcher(call.group(1));
                    while (literal.find()) {
                        expression.append(literal.group(1).translateEscapes());
                    }
                    if (isWhole(expression.toString())) {
                        found.add(expression.toString());
                    }
                }
            }
        }
        return found;
    }

    /** What goes on with a variable is not all there. */
    private static boolean isWhole(String expression) {
        try {
            return Pattern.compile(expression) != null;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /** Monotonous texts, and some made of what the expression itself is made of, all with an end that fits nowhere. */
    private static List<String> texts(String expression) {
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
            texts.add(part.repeat(LENGTH / part.length() + 20).substring(0, LENGTH) + "\u0001");
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
        private long steps;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps > STEPS) {
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
