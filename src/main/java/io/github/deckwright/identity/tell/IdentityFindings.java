package io.github.deckwright.identity.tell;

import io.github.deckwright.ShellWord;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.match.Pairing;
import io.github.deckwright.identity.print.Fingerprint;
import io.github.deckwright.identity.print.Likeness;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.PathOrder;
import io.github.deckwright.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the decision about identities has to tell. */
public final class IdentityFindings {
    private static final int QUOTED = 50;
    private static final int NAMED = 3;

    /** From so many cards on, and from this share on, a removal looks like an accident. */
    private static final int MANY = 10;

    private static final int SHARE = 5;

    /** More pairs of cards that may be one are a page of new text, not a few that were written anew. */
    private static final int PAIRS = 5;

    private int rewritten;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    public List<Diagnostic> all() {
        return diagnostics;
    }

    /** Two cards of one id: the id is taken to mean the first. */
    public void duplicateId(String id, Sighting first, Sighting second) {
        diagnostics.add(Diagnostic.of(
                Rule.DUPLICATE_ID,
                second.place(),
                "the id " + quote(id) + " is already that of "
                        + quote(first.likeness().text()) + " at " + first.document() + ":"
                        + first.place().line() + "; it does not count here",
                "give one of the two another id"));
    }

    private static String join(String old, String fresh) {
        return "deckwright ledger --join " + ShellWord.of(old) + " " + ShellWord.of(fresh);
    }

    /** A card that may be one of several lines, or whose line may be one of several cards. */
    public void doubtful(Sighting sighting, String guid, List<LedgerCard> lines) {
        String candidates = lines.stream()
                .limit(NAMED)
                .map(line -> quote(line.likeness().text()) + " of " + line.document() + " (" + line.guid() + ")")
                .collect(Collectors.joining(" or "));
        diagnostics.add(Diagnostic.of(
                Rule.AMBIGUOUS_EDIT,
                sighting.place(),
                quote(sighting.likeness().text()) + " may be " + candidates
                        + ", and the evidence does not decide; it starts without history",
                "if it is, run `" + join(lines.get(0).guid(), guid) + "`"));
    }

    /** A card that is gone and one that is new, which nothing but their place, or too little of their text, makes one. */
    void rewritten(Sighting sighting, String guid, LedgerCard line) {
        if (rewritten++ < PAIRS) {
            diagnostics.add(Diagnostic.of(
                    Rule.REWRITTEN,
                    sighting.place(),
                    quote(line.likeness().text()) + " is gone and "
                            + quote(sighting.likeness().text()) + " is new, without history",
                    "if they are one card, run `" + join(line.guid(), guid) + "`"));
        }
    }

    /** A new card whose answer was a part of the answer of a card that is still there. */
    void split(Sighting sighting, LedgerCard line, Sighting rest) {
        diagnostics.add(Diagnostic.of(
                Rule.SPLIT,
                sighting.place(),
                quote(sighting.likeness().text()) + " is a part of what was "
                        + quote(line.likeness().text()) + "; the history stays with "
                        + quote(rest.likeness().text()) + " at " + rest.document() + ":"
                        + rest.place().line() + ", and this part is new",
                ""));
    }

    /** A card that took in the answer of one that is gone. */
    void merged(Sighting heir, LedgerCard line) {
        diagnostics.add(Diagnostic.of(
                Rule.MERGED,
                heir.place(),
                quote(line.likeness().text()) + " is a part of "
                        + quote(heir.likeness().text())
                        + " now, which keeps its own history; the card of the part is retired",
                ""));
    }

    /** A card whose kind changed: Anki cannot turn one into the other. */
    public void kindChanged(Sighting sighting, LedgerCard line) {
        String change = line.cloze() ? "from a cloze to a question" : "from a question to a cloze";
        diagnostics.add(Diagnostic.of(
                Rule.KIND_CHANGED,
                sighting.place(),
                quote(sighting.likeness().text()) + " changed " + change
                        + ", which Anki cannot do to a card it knows; it starts without history",
                "learners find the old card with `deckwright retired`"));
    }

    /** Two questions whose answers changed places. */
    public void swaps(Pairing pairing) {
        Map<Fingerprint, Integer> before = new HashMap<>();
        List<Integer> changed = new ArrayList<>();
        for (int card = 0; card < pairing.cards(); card++) {
            Likeness now = pairing.card(card).likeness();
            LedgerCard line = pairing.lineOf(card).orElse(null);
            if (line != null && line.likeness().hasAnswer() && !now.sameAnswer(line.likeness())) {
                before.putIfAbsent(line.likeness().answer(), card);
                changed.add(card);
            }
        }
        for (int card : changed) {
            Sighting sighting = pairing.card(card);
            Integer other = before.get(sighting.likeness().answer());
            if (other != null
                    && other > card
                    && had(pairing, card, pairing.card(other).likeness())) {
                Sighting twin = pairing.card(other);
                diagnostics.add(Diagnostic.of(
                        Rule.SWAPPED,
                        sighting.place(),
                        "the answers of " + quote(sighting.likeness().text()) + " and "
                                + quote(twin.likeness().text()) + " at " + twin.document() + ":"
                                + twin.place().line() + " changed places; each history stays with its question",
                        ""));
            }
        }
    }

    private static boolean had(Pairing pairing, int card, Likeness answer) {
        return pairing.lineOf(card)
                .filter(line -> line.likeness().sameAnswer(answer))
                .isPresent();
    }

    /** Cards that are gone, when they are so many that it may be an accident. */
    public void removal(List<LedgerCard> gone, int known) {
        if (gone.size() > MANY && gone.size() * SHARE > known) {
            String documents = gone.stream()
                    .map(LedgerCard::document)
                    .distinct()
                    .sorted(PathOrder.INSTANCE)
                    .limit(NAMED)
                    .collect(Collectors.joining(", "));
            diagnostics.add(Diagnostic.of(
                    Rule.MASS_REMOVAL,
                    gone.size() + " of " + known + " cards are gone from the source (" + documents
                            + " …); learners keep them in Anki",
                    "if that was an accident, put the text back and build again: they come back with their history"));
        }
    }

    /** Cards that change for the learner only in what stands around them. */
    public void contextOnly(int count, Sighting first) {
        if (count >= MANY) {
            diagnostics.add(Diagnostic.of(
                    Rule.CONTEXT_ONLY_CHANGE,
                    first.place(),
                    count
                            + " cards change only in context or tags; the update overwrites what learners changed on them",
                    "keep headings and tags as they were unless it is worth that"));
        }
    }

    static String quote(String text) {
        String shown = text.codePointCount(0, text.length()) <= QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QUOTED)).strip() + "…";
        return '"' + shown + '"';
    }
}
