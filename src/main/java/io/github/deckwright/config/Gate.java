package io.github.deckwright.config;

import java.util.Optional;

/** Keeps configuration that was made to hurt away from the libraries that parse it. */
final class Gate {
    static final int MAX_FRONT_MATTER = 64 * 1024;
    static final int MAX_FILE = 256 * 1024;
    private static final int MAX_DEPTH = 50;

    private Gate() {}

    /** Why a text is not even parsed; empty when it may be. */
    static Optional<String> refusal(String text, int maxLength) {
        if (text.length() > maxLength) {
            return Optional.of("it is longer than " + maxLength / 1024 + " KiB");
        }
        if (text.indexOf('\0') >= 0) {
            return Optional.of("it holds a NUL character");
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth = Math.max(0, depth - 1);
            }
            if (depth > MAX_DEPTH) {
                return Optional.of("its brackets are nested deeper than " + MAX_DEPTH);
            }
        }
        return Optional.empty();
    }
}
