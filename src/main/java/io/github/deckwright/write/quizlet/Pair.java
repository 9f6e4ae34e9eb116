package io.github.deckwright.write.quizlet;

/** What Quizlet calls a card. */
record Pair(String term, String definition) {

    // Written out here: those of a record are put together at run time, which costs every start some ten milliseconds.
    @Override
    public boolean equals(Object other) {
        return other instanceof Pair pair && term.equals(pair.term) && definition.equals(pair.definition);
    }

    @Override
    public int hashCode() {
        return term.hashCode() * 31 + definition.hashCode();
    }
}
