package io.github.deckwright.build;

/** Much Markdown that is quickly read: nothing is kept of little. */
final class LongDocument {
    private static final String CODE = "```\n" + "0123456789abcdef\n".repeat(200) + "```\n\n";

    private LongDocument() {}

    /** Numbered questions about a name, each with some three kilobytes of code below it. */
    static String of(String name, int cards) {
        StringBuilder text = new StringBuilder("# About " + name + "\n\n");
        for (int i = 1; i <= cards; i++) {
            text.append("## ")
                    .append(i)
                    .append(". What is ")
                    .append(name)
                    .append(' ')
                    .append(i);
            text.append("?\n\nIt is that, or [there](https://example.org).\n\n").append(CODE);
        }
        return text.toString();
    }
}
