package io.github.deckwright.render;

/** What becomes of HTML that the author wrote into the Markdown. */
enum RawHtmlPolicy {
    /** Harmless elements stay, everything else goes. */
    SANITIZE,
    /** It is shown as text. */
    ESCAPE
}
