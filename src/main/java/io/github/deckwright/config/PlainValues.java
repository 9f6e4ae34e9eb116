package io.github.deckwright.config;

import java.util.regex.Pattern;

/** Quotes the values that people write without quotes although a colon in them needs some: {@code title: An old garden: what now?}. */
final class PlainValues {
    private static final Pattern KEY = Pattern.compile("\\A[A-Za-z][A-Za-z0-9_-]*: +");

    /** What a value that is no plain text begins with. */
    private static final String SIGNS = "\"'[{|>&*!#%@`";

    private PlainValues() {}

    /** The lines of a block, of which those at the top level have such values quoted. */
    static String quoted(String yaml) {
        StringBuilder quoted = new StringBuilder(yaml.length() + 16);
        for (String line : yaml.split("\n", -1)) {
            quoted.append(quoted.length() == 0 ? "" : "\n").append(line(line));
        }
        return quoted.toString();
    }

    private static String line(String line) {
        var key = KEY.matcher(line);
        if (!key.lookingAt()) {
            return line;
        }
        String value = line.substring(key.end()).stripTrailing();
        boolean plain = !value.isEmpty() && SIGNS.indexOf(value.charAt(0)) < 0;
        boolean colon = value.contains(": ") || value.endsWith(":");
        return plain && colon
                ? line.substring(0, key.end())
                        + '"'
                        + value.replace("\\", "\\\\").replace("\"", "\\\"")
                        + '"'
                : line;
    }
}
