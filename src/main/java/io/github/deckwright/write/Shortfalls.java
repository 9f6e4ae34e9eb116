package io.github.deckwright.write;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Loss;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a format cannot carry: one message a document and kind, with the lines. Cards of a document come together. */
public final class Shortfalls {
    private final WriteContext context;
    private final String target;
    private final Map<Kind, FoundLines> found = new LinkedHashMap<>();
    private String document = "";

    /**
     * @param one what is said of one, such as {@code card has no options}
     * @param several the same of more than one
     * @param remedy what to do; may be empty
     */
    private record Kind(Rule rule, String one, String several, String remedy) {}

    /**
     * Begins a build.
     *
     * @param target what messages call the format, such as {@code GIFT}
     */
    public Shortfalls(WriteContext context, String target) {
        this.context = context;
        this.target = target;
    }

    /** Something is not in the output. */
    public void lost(Place place, String one, String several, String remedy) {
        add(
                new Kind(
                        Rule.FORMAT_LOSS,
                        one + " cannot be carried to " + target,
                        several + " cannot be carried to " + target,
                        remedy),
                place);
    }

    /** What plain text could not carry of a card: see {@link TwoSides#losses}. */
    public void lostInText(CardContent card) {
        for (Loss loss : TwoSides.losses(card)) {
            lost(loss.place(), loss.what(), loss.what() + "s", "see them in Anki, or say it in words");
        }
    }

    /** Images, sounds and videos that a format without files could not carry; it carries formulas. */
    public void lostMedia(CardContent card) {
        for (Loss loss : TwoSides.losses(card)) {
            if (!loss.what().equals("formula")) {
                lost(loss.place(), loss.what(), loss.what() + "s", "see them in Anki, or say it in words");
            }
        }
    }

    /** A hint has no place. */
    public void lostHint(CardContent card) {
        if (card.hint().isPresent()) {
            lost(card.place(), "hint", "hints", "");
        }
    }

    /** A card is not in the output. */
    public void leftOut(Place place, String why, String remedy) {
        add(
                new Kind(
                        Rule.FORMAT_LEFT_OUT,
                        "card is left out of " + target + ": " + why,
                        "cards are left out of " + target + ": " + why,
                        remedy),
                place);
    }

    /** Something is in the output although the program that reads it may refuse it. */
    public void beyond(Place place, String one, String several, String remedy) {
        add(new Kind(Rule.FORMAT_LIMIT, one, several, remedy), place);
    }

    private void add(Kind kind, Place place) {
        if (!place.file().name().equals(document)) {
            report();
            document = place.file().name();
        }
        found.computeIfAbsent(kind, k -> new FoundLines()).add(place);
    }

    /** Says what was found; called once more when all cards were seen. */
    public void report() {
        found.forEach((kind, lines) -> context.report(Diagnostic.of(
                kind.rule(),
                lines.first(),
                lines.count() + " " + (lines.count() == 1 ? kind.one() : kind.several()) + " (" + lines.shown() + ")",
                kind.remedy())));
        found.clear();
    }
}
