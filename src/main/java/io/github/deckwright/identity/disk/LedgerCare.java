package io.github.deckwright.identity.disk;

import io.github.deckwright.UsageException;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.ledger.LedgerReader;
import io.github.deckwright.identity.ledger.LedgerText;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.model.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a maintainer can do to a ledger by hand: check it, repair it after a merge, say that two guids are one card. */
public final class LedgerCare {
    private final LedgerPlace place;
    private final String name;

    /** @param name of the file in messages */
    public LedgerCare(LedgerPlace place, String name) {
        this.place = place;
        this.name = name;
    }

    /** All that is wrong with the ledger; empty when it is well. */
    public List<Diagnostic> check() throws IOException {
        return findings(text(LedgerFile.readOnly(place, name)));
    }

    /**
     * Rewrites the ledger from its sound lines: conflict markers go and both sides stay, doubled lines are joined.
     *
     * @return what could not be kept
     */
    public List<Diagnostic> repair() throws IOException {
        try (LedgerFile file = LedgerFile.lock(place, name)) {
            String text = text(file);
            Ledger ledger = LedgerReader.salvage(text);
            List<Diagnostic> lost = new ArrayList<>();
            for (Diagnostic finding : findings(text)) {
                boolean marker = finding.place()
                        .filter(at ->
                                LedgerReader.isMarker(LedgerText.lines(text).get(at.line() - 1)))
                        .isPresent();
                if (!marker) {
                    lost.add(Diagnostic.of(
                            finding.rule(),
                            finding.place().orElseThrow(),
                            finding.message(),
                            "it is left out; where a card was lost, restore the file from version control"));
                }
            }
            if (ledger.project().isEmpty()) {
                throw new UsageException(
                        new Place(new SourceFile(place.file(), name), 1, 1),
                        "no line names the project, so no guid can be trusted",
                        "restore the file from version control");
            }
            file.prepare(ledger);
            file.publish();
            return lost;
        }
    }

    /** Gives a retired card's guid, and so its history, to a card that was taken for a new one. */
    public void join(String old, String fresh) throws IOException {
        try (LedgerFile file = LedgerFile.lock(place, name)) {
            file.prepare(joined(file.load().orElseThrow(this::missing), old, fresh));
            file.publish();
        }
    }

    /** Does the same for suggestions, all of them or none. */
    public void join(List<Suggestion> accepted) throws IOException {
        try (LedgerFile file = LedgerFile.lock(place, name)) {
            Ledger ledger = file.load().orElseThrow(this::missing);
            for (Suggestion suggestion : accepted) {
                ledger = joined(ledger, suggestion.old(), suggestion.fresh());
            }
            file.prepare(ledger);
            file.publish();
        }
    }

    /** Asks no more about suggestions that somebody refused. */
    public void refuse(List<Suggestion> refused) throws IOException {
        Set<String> guids = new HashSet<>();
        refused.forEach(suggestion -> guids.add(suggestion.old()));
        try (LedgerFile file = LedgerFile.lock(place, name)) {
            Ledger ledger = file.load().orElseThrow(this::missing);
            file.prepare(ledger.with(ledger.cards().stream()
                    .map(card -> guids.contains(card.guid()) ? card.withHeir("") : card)
                    .toList()));
            file.publish();
        }
    }

    private Ledger joined(Ledger ledger, String old, String fresh) {
        LedgerCard before = card(ledger, old);
        LedgerCard now = card(ledger, fresh);
        if (!before.retired() || now.retired()) {
            throw new UsageException("--join takes a card that is gone and then one that is there, and "
                    + (before.retired() ? fresh + " is gone" : old + " is there") + "; see deckwright diff");
        }
        if (before.cloze() != now.cloze()) {
            throw new UsageException(old + " and " + fresh
                    + " are of two kinds, and Anki cannot turn one into the other; leave them as they are");
        }
        List<LedgerCard> cards = new ArrayList<>(ledger.cards());
        cards.remove(before);
        cards.remove(now);
        cards.add(joined(before, now));
        cards.add(now.asRetired(before.retirement().orElseThrow().time(), ""));
        return ledger.with(cards);
    }

    /** The old card with the new text. What learners saw stays on record, so that the next build sends them the new text. */
    private static LedgerCard joined(LedgerCard old, LedgerCard now) {
        return new LedgerCard(
                old.guid(),
                old.cloze(),
                old.created(),
                old.modified(),
                now.document(),
                old.content(),
                old.core(),
                now.likeness(),
                now.id().or(old::id),
                old.deletions(),
                Optional.empty(),
                old.rest());
    }

    private LedgerCard card(Ledger ledger, String guid) {
        return ledger.cards().stream()
                .filter(card -> card.guid().equals(guid))
                .findFirst()
                .orElseThrow(() -> new UsageException(name + " holds no card " + guid + "; see deckwright diff"));
    }

    private String text(LedgerFile file) throws IOException {
        return file.text().orElseThrow(this::missing);
    }

    private UsageException missing() {
        return new UsageException(name + ": there is no ledger; deckwright build makes it, --ledger names another one");
    }

    private List<Diagnostic> findings(String text) {
        SourceFile file = new SourceFile(place.file(), name);
        return LedgerReader.check(text).stream()
                .map(problem -> Diagnostic.of(
                        Rule.LEDGER, new Place(file, problem.line(), 1), problem.message(), problem.remedy()))
                .toList();
    }
}
