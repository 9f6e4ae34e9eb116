package io.github.deckwright.identity.evidence;

import io.github.deckwright.identity.print.Brief;
import io.github.deckwright.identity.print.Fingerprint;
import io.github.deckwright.identity.print.Likeness;
import io.github.deckwright.identity.wording.ComparedWords;
import io.github.deckwright.identity.wording.Rarity;
import io.github.deckwright.identity.wording.WordForms;
import io.github.deckwright.identity.wording.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges whether two cards with short answers are one. An answer of a word or two is soon that of another fact too, so the words of the
 * questions decide, and place and number say nothing. The numbers are those of docs/identity.md.
 */
public final class BriefEvidence {
    /** So much of what both questions say must be common where no name and no containment speaks for them. */
    private static final double COVER = 0.33;

    /** The same where each sign is a word: every second one is common to many questions. */
    private static final double COVER_OF_SIGNS = 0.45;

    /** The same where the answer is not quite the same. */
    private static final double COVER_BESIDE_OTHER_ANSWER = 0.45;

    /** What an answer counts beside questions where pairs are compared. */
    private static final double SAME = 1.0;

    private static final double RELATED = 0.5;

    private static final double ANSWERS = 1.5;

    private final Rarity rarity = new Rarity();
    private final Map<Fingerprint, Integer> before = new HashMap<>();
    private final Map<Fingerprint, Integer> after = new HashMap<>();

    /** What speaks for a pair: enough or not, and how much. */
    public record Verdict(boolean suffices, double strength) {
        static final Verdict NONE = new Verdict(false, 0);
    }

    /** Takes in a card of the deck as it was. */
    public void before(Likeness card) {
        rarity.add(words(card));
        before.merge(card.answer(), 1, Integer::sum);
    }

    /** Takes in a card of the deck as it is. */
    public void after(Likeness card) {
        rarity.add(words(card));
        after.merge(card.answer(), 1, Integer::sum);
    }

    public static ComparedWords words(Likeness card) {
        return ComparedWords.of(card.text(), card.brief().names());
    }

    public Verdict of(Likeness old, Likeness now) {
        Wording wording = Wording.of(words(old), words(now), rarity);
        boolean same = old.sameAnswer(now);
        boolean only = same && before.getOrDefault(old.answer(), 0) <= 1 && after.getOrDefault(now.answer(), 0) <= 1;
        boolean related = !same && isRelated(old.brief(), now.brief());
        if (!wording.common() || (!same && !related)) {
            return Verdict.NONE;
        }
        boolean veto = wording.otherNames() || (wording.exchange() && !wording.sameSubject());
        double strength = wording.cover() + (only ? SAME : same || related ? RELATED : 0);
        return new Verdict(!veto && suffices(wording, only, related), strength);
    }

    /** How alike two cards are, whatever that proves. */
    public record Likelihood(double question, double answer) {
        /** By which pairs are compared: questions of a deck are alike by their frame, answers for a reason. */
        public double sum() {
            return question + ANSWERS * answer;
        }
    }

    /** How alike two cards are, for asking whether they are one. */
    public Likelihood likelihood(Traces now, Traces old) {
        Likeness one = old.likeness();
        Likeness other = now.likeness();
        Resemblance full = new Similarity(now).inFull(old);
        Wording wording = Wording.of(words(one), words(other), rarity);
        boolean same = one.hasAnswer() && one.sameAnswer(other);
        boolean related = isRelated(one.brief(), other.brief());
        // letters of short questions are alike by chance: only what is beyond that counts
        double letters = Math.max(0, 2 * full.question() - 1);
        double question = Math.max(wording.cover(), letters);
        boolean otherThing = wording.exchange() || wording.otherNames();
        return new Likelihood(
                otherThing ? question / 2 : question,
                same ? SAME : related ? Math.max(RELATED, full.answer()) : full.answer());
    }

    /** The answer and the words. */
    public static Set<Object> keys(Likeness card) {
        Set<Object> keys = new HashSet<>(words(card).words());
        keys.add(card.answer());
        return keys;
    }

    /** The items that share a key with a card, where not too many do. */
    public static Set<Integer> sharing(Likeness card, Map<Object, List<Integer>> shared, int most) {
        Set<Integer> found = new HashSet<>();
        for (Object key : keys(card)) {
            List<Integer> items = shared.getOrDefault(key, List.of());
            found.addAll(items.size() <= most ? items : List.of());
        }
        return found;
    }

    private boolean suffices(Wording wording, boolean only, boolean related) {
        if (only) {
            return wording.contains()
                    || wording.sameNames()
                    || wording.cover() >= (wording.signs() ? COVER_OF_SIGNS : COVER);
        }
        if (related) {
            return wording.contains() || wording.sameNames() || wording.cover() >= COVER_BESIDE_OTHER_ANSWER;
        }
        return wording.sameWords();
    }

    /** Whether one answer says what the other one says, and more. */
    private static boolean isRelated(Brief old, Brief now) {
        if (!old.isKnown() || !now.isKnown()) {
            return false;
        }
        ComparedWords one = ComparedWords.of(old.answer(), 0);
        ComparedWords other = ComparedWords.of(now.answer(), 0);
        return WordForms.within(one, other) || WordForms.within(other, one);
    }
}
