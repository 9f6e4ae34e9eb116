package io.github.deckwright.render;

import java.util.Locale;

/** The kinds of block quotes that GitHub sets apart: {@code > [!NOTE]} alone on the first line. */
enum Alert {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION;

    /** For the class in HTML. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word above the text. */
    String title() {
        return name().charAt(0) + key().substring(1);
    }
}
