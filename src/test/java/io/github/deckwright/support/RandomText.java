package io.github.deckwright.support;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Text that trips over separators, quotes, line ends and halves of characters. A failing test names the seed: set it with {@code -Dseed}. */
public final class RandomText {
    private static final String[] PIECES = {
        "a",
        "word",
        " ",
        "  ",
        "\t",
        "\n",
        "\n\n",
        "\n \n",
        "\r\n",
        "\r",
        ",",
        ";",
        ";;;",
        "|",
        "\"",
        "\"\"",
        "'",
        "#",
        "-",
        "=",
        "@",
        "•",
        "é",
        "e\u0301",
        "日本",
        "🎉",
        "👩‍👩‍👧",
        "\uD83C",
        "\uDF89",
        "\u00a0",
        "\u2028",
        "\u200b",
        "\ufeff",
        "\\t",
        "\\n",
        "{{",
        "}}",
        "<b>",
        "&amp;",
        "_____"
    };

    private final RandomGenerator random;
    private final long seed;

    private RandomText(long seed) {
        this.seed = seed;
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** A source with a seed of its own, or with the one given. */
    public static RandomText seeded() {
        return new RandomText(Long.getLong("seed", System.nanoTime()));
    }

    /** For the message of an assertion. */
    public String seed() {
        return "-Dseed=" + seed;
    }

    public RandomGenerator random() {
        return random;
    }

    /** A text of up to a dozen pieces, never empty. */
    public String next() {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** The text as UTF-8 can hold it. */
    public static String written(String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints()
                .forEach(c -> written.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xfffd : c));
        return written.toString();
    }
}
