package io.github.deckwright.write.quizlet;

/** What Quizlet calls a card. */
record Pair(String term, String definition) {}
