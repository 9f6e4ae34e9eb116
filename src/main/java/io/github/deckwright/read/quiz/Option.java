package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Nfkc;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.OptionSymbols;
import io.github.deckwright.read.text.PlainLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One of the answers that a question offers. Not safe for use by several threads. */
public final class Option {
    private static final List<String> FOLDED = folded();

    private final String symbol;
    private final Passage content;
    private final boolean right;
    private @Nullable String key;

    /**
     * An option of a question.
     *
     * @param symbol of its label or number as {@link OptionSymbols} compares it; empty when it has none
     * @param content without label
     * @param right whether the author marked it in place
     */
    public Option(String symbol, Passage content, boolean right) {
        this.symbol = symbol;
        this.content = content;
        this.right = right;
    }

    public String symbol() {
        return symbol;
    }

    public Passage content() {
        return content;
    }

    public boolean right() {
        return right;
    }

    /** What makes the texts of options the same: their letters and signs, not their marks, case and spaces. */
    public String key() {
        String known = key; // every line below a question is held against all its options
        if (known == null) {
            known = key(content.markdown());
            key = known;
        }
        return known;
    }

    public static String key(String markdown) {
        return keyOfPlain(PlainLine.of(markdown).text());
    }

    /** The same of a text without marks. */
    static String keyOfPlain(String plain) {
        String text = Nfkc.of(plain).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0, length = text.length(); i < length; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                key.append(text.charAt(i));
            }
        }
        int end = key.length();
        while (end > 1 && ".,;。".indexOf(key.charAt(end - 1)) >= 0) {
            end--;
        }
        return key.substring(0, end);
    }

    /** What one character of a text is in its key, or nothing. */
    public static String key(char c) {
        return c < FOLDED.size() ? FOLDED.get(c) : Character.isWhitespace(c) ? "" : key(String.valueOf(c));
    }

    /** Where a text with this key ends that starts at a place; -1 when another text stands there. */
    static int textEnd(String text, int start, String key) {
        int matched = 0;
        int at = start;
        while (at < text.length() && matched < key.length()) {
            String folded = key(text.charAt(at));
            if (!key.startsWith(folded, matched)) {
                return -1;
            }
            matched += folded.length();
            at++;
        }
        return matched == key.length() ? at : -1;
    }

    private static List<String> folded() {
        List<String> folded = new ArrayList<>();
        for (char c = 0; c < 128; c++) {
            folded.add(Character.isWhitespace(c) ? "" : key(String.valueOf(c)));
        }
        return List.copyOf(folded);
    }

    Option with(boolean isRight) {
        return new Option(symbol, content, isRight);
    }

    Option with(Passage other) {
        return new Option(symbol, other, right);
    }
}
