package io.github.deckwright.render.highlight;

/** What a piece of code is, with the letter of its class: {@code hl-k}. The colours stand in the note types' style. */
enum Token {
    PLAIN(""),
    KEYWORD("k"),
    LITERAL("l"),
    TYPE("t"),
    STRING("s"),
    COMMENT("c"),
    NUMBER("n"),
    /** The name that a definition introduces, or a heading. */
    TITLE("f"),
    /** An attribute, a property or a key. */
    NAME("a"),
    /** The name of an element, or a selector. */
    TAG("g"),
    VARIABLE("v"),
    /** An annotation, a directive or a prompt. */
    META("m"),
    ADDED("i"),
    REMOVED("d");

    private final String letter;

    Token(String letter) {
        this.letter = letter;
    }

    String letter() {
        return letter;
    }
}
