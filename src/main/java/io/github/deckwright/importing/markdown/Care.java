package io.github.deckwright.importing.markdown;

/** How much is done so that a text reads back as it was. */
public enum Care {
    /** As a person would write it. */
    USUAL,
    /** Whatever could be a mark of Markdown, or a label, is escaped. */
    ESCAPED,
    /** The HTML as it is, in a box that Markdown leaves alone. */
    RAW;

    /** The next one that takes more care; the last is followed by itself. */
    public Care more() {
        return this == USUAL ? ESCAPED : RAW;
    }
}
