package io.github.deckwright.read.style;

import io.github.deckwright.model.Passage;
import java.text.Normalizer;
import java.util.Locale;

/**
 * One of the answers that a question offers.
 *
 * @param symbol of its label or number as {@link OptionSymbols} compares it; empty when it has none
 * @param content without label
 * @param right whether the author marked it in place
 */
record Option(String symbol, Passage content, boolean right) {

    /** What makes the texts of options the same: their letters and signs, not their marks, case and spaces. */
    String key() {
        return key(content.markdown());
    }

    static String key(String markdown) {
        StringBuilder key = new StringBuilder();
        String text = Normalizer.normalize(PlainLine.of(markdown).text(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> key.append((char) c));
        int end = key.length();
        while (end > 1 && ".,;。".indexOf(key.charAt(end - 1)) >= 0) {
            end--;
        }
        return key.substring(0, end);
    }

    Option with(boolean right) {
        return new Option(symbol, content, right);
    }

    Option with(Passage content) {
        return new Option(symbol, content, right);
    }
}
