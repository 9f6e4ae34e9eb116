package io.github.deckwright.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Settings of which each may be absent, to be laid over others. */
record Overrides(
        Optional<String> style,
        List<CardPattern> patterns,
        OptionalInt level,
        Optional<String> deck,
        List<String> tags,
        Optional<Boolean> reverse,
        Optional<Boolean> typed,
        Optional<Boolean> lineEnds) {

    static final Overrides NONE = new Overrides(
            Optional.empty(),
            List.of(),
            OptionalInt.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The keys in which they are written, in the order of the documentation. */
    static final List<String> KEYS =
            List.of("style", "pattern", "level", "deck", "tags", "reverse", "typed", "line-ends");

    /** Those that say what is a card: one that gives none is reported. */
    static final List<String> RECOGNITION = List.of("style", "pattern", "level");

    /** What is set here wins; tags add up. */
    DocumentSettings over(DocumentSettings below) {
        List<String> all = new ArrayList<>(below.tags());
        for (String tag : tags) {
            if (!all.contains(tag)) {
                all.add(tag);
            }
        }
        return new DocumentSettings(
                style.or(below::style),
                patterns.isEmpty() ? below.patterns() : patterns,
                level.isPresent() ? level : below.level(),
                deck.or(below::deck),
                all,
                reverse.orElse(below.reverse()),
                typed.orElse(below.typed()),
                lineEnds.or(below::lineEnds));
    }
}
