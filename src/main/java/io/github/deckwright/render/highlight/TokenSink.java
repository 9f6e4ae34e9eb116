package io.github.deckwright.render.highlight;

/** Takes the tokens of a text from its start to its end, without gaps. */
@FunctionalInterface
interface TokenSink {

    void token(Token token, int start, int end);
}
