package io.github.deckwright.cli;

import io.github.deckwright.model.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What {@code docs/rules.md} says about each rule; the program carries a copy of it. */
final class RulePage {
    private static final String HEADING = "\n## ";

    private RulePage() {}

    /** The section of a rule, without its heading; empty when the page forgot it. */
    static String section(Rule rule) {
        String page = text();
        String heading = HEADING + rule.id() + "\n";
        int from = page.indexOf(heading);
        if (from < 0) {
            return "";
        }
        int to = page.indexOf(HEADING, from + heading.length());
        return page.substring(from + heading.length(), to < 0 ? page.length() : to)
                .strip();
    }

    static String text() {
        try (InputStream in = RulePage.class.getResourceAsStream("rules.md")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
