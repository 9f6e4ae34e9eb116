package io.github.deckwright.fuzz;

import io.github.deckwright.identity.Identification;
import io.github.deckwright.identity.Identity;
import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedChoice;
import io.github.deckwright.support.LostLetters;
import io.github.deckwright.support.SafeHtml;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What holds for every document, however broken. */
final class Promises {
    private static final long NOW = 1_750_000_000_000L;

    private Promises() {}

    /** A promise that a document broke; the name of the promise tells breaches apart. */
    static final class Broken extends AssertionError {
        private static final long serialVersionUID = 1;
        private final String promise;

        Broken(String promise, Object detail) {
            super(promise + ": " + detail);
            this.promise = promise;
        }

        String promise() {
            return promise;
        }
    }

    /** Checks a document: what it gives, that it gives it again, and that every writer takes it. */
    static void check(byte[] document) {
        Trial trial = Trial.of(document);
        Trial again = Trial.of(document);
        if (!trial.equals(again)) {
            throw new Broken("reads the same twice", trial + " and " + again);
        }
        trial.cards().forEach(Promises::card);
        identity(trial);
        require(
                LostLetters.of(Trial.FILE, document).isEmpty(),
                "nothing is lost",
                LostLetters.of(Trial.FILE, document));
        WrittenCards.check(trial.cards());
    }

    private static void card(CardContent card) {
        require(card.kind() == CardKind.CLOZE || Shown.anything(card.question().html()), "no empty question", card);
        switch (card.kind()) {
            case BASIC -> {
                require(card.answer().isPresent() && card.choices().isEmpty(), "a basic card has an answer", card);
                require(Shown.anything(card.answer().get().html()), "no empty answer", card);
            }
            case CHOICE -> choices(card);
            case CLOZE -> Gaps.check(card);
        }
        parts(card).forEach(part -> part(part, card));
        for (String tag : card.tags()) {
            boolean whole = !tag.isEmpty() && tag.codePoints().noneMatch(Character::isWhitespace);
            require(whole && !Gaps.isMarked(tag), "tags are words", card);
        }
    }

    private static void choices(CardContent card) {
        require(card.choices().size() >= 2, "two choices at least", card);
        require(card.choices().stream().anyMatch(RenderedChoice::correct), "a right choice", card);
        for (RenderedChoice choice : card.choices()) {
            require(Shown.anything(choice.content().html()), "no empty choice", card);
        }
    }

    private static List<Rendered> parts(CardContent card) {
        List<Rendered> parts = new ArrayList<>(List.of(card.question()));
        card.answer().ifPresent(parts::add);
        card.choices().forEach(choice -> parts.add(choice.content()));
        card.explanation().ifPresent(parts::add);
        card.hint().ifPresent(parts::add);
        return parts;
    }

    private static void part(Rendered part, CardContent card) {
        String html = part.html();
        boolean gaps = card.kind() == CardKind.CLOZE && part == card.question();
        require(gaps || !Gaps.isMarked(html + part.text()), "gaps only in cloze cards", card);
        require(SafeHtml.unbalanced(html).isEmpty(), "balanced HTML", card);
        try {
            SafeHtml.assertHarmless(html);
        } catch (AssertionError e) {
            throw new Broken("harmless HTML", e.getMessage());
        }
        require(!html.contains("{{"), "nothing for Anki's templates", card);
        require(Normalizer.isNormalized(html, Normalizer.Form.NFC), "HTML in normal form C", card);
        require((html + part.text()).codePoints().allMatch(Promises::isText), "no control characters", card);
    }

    private static boolean isText(int c) {
        return c == '\n' || c == '\t' || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
    }

    /** Guids are unique, and a second build of the same document changes nothing. */
    private static void identity(Trial trial) {
        Ledger before = Ledger.empty("fuzz", Optional.empty());
        Set<String> read = Set.of(Trial.NAME);
        Identification first = Identification.of(before, trial.sightings(), Coverage.of(before, read), NOW);
        Set<String> guids = new HashSet<>();
        for (Identity card : first.cards()) {
            require(guids.add(card.guid()), "guids are unique", card);
        }
        Ledger after = first.ledger();
        Identification second = Identification.of(after, trial.sightings(), Coverage.of(after, read), NOW + 1_000_000);
        require(second.ledger().equals(after), "a second build changes nothing", after + " and " + second.ledger());
    }

    static void require(boolean kept, String promise, Object detail) {
        if (!kept) {
            throw new Broken(promise, detail);
        }
    }
}
