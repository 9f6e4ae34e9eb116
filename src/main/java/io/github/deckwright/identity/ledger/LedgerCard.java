package io.github.deckwright.identity.ledger;

import io.github.deckwright.identity.print.Brief;
import io.github.deckwright.identity.print.Deletion;
import io.github.deckwright.identity.print.Fingerprint;
import io.github.deckwright.identity.print.Likeness;
import java.util.List;
import java.util.Optional;

/**
 * A card that the project issued, once.
 *
 * @param created milliseconds since 1970; unique in a ledger
 * @param modified seconds since 1970
 * @param document path of the document that held it last
 * @param content hash of what the learner saw last
 * @param core short hash of that without context and tags
 * @param id by which the source calls the card
 * @param deletions every cloze number that was ever published
 * @param retirement that the source does not hold it any more
 * @param rest what a later version of Deckwright wrote behind that
 */
public record LedgerCard(
        String guid,
        boolean cloze,
        long created,
        long modified,
        String document,
        Fingerprint content,
        String core,
        Likeness likeness,
        Optional<String> id,
        List<Deletion> deletions,
        Optional<Retirement> retirement,
        String rest) {

    /** Characters of {@code core}: it only decides about a warning. */
    public static final int CORE_LENGTH = 6;

    public LedgerCard {
        deletions = List.copyOf(deletions);
    }

    LedgerCard withCreated(long other) {
        return named(other, document, id);
    }

    LedgerCard withBrief(Brief brief) {
        return new LedgerCard(
                guid,
                cloze,
                created,
                modified,
                document,
                content,
                core,
                likeness.withBrief(brief),
                id,
                deletions,
                retirement,
                rest);
    }

    /** This card as one that stands in a document of the sources. */
    public LedgerCard named(long created, String document, Optional<String> id) {
        return new LedgerCard(
                guid, cloze, created, modified, document, content, core, likeness, id, deletions, retirement, rest);
    }

    /** This card when its fields were changed, with other keys. */
    public LedgerCard again(long seconds, String keys) {
        return new LedgerCard(
                guid, cloze, created, seconds, document, content, core, likeness, id, deletions, retirement, keys);
    }

    public boolean retired() {
        return retirement.isPresent();
    }

    /** The new card that this one may be; empty when nobody is to be asked. */
    public String heir() {
        return retirement.map(Retirement::heir).orElse("");
    }

    /** This card when it is gone. */
    public LedgerCard asRetired(long seconds, String heir) {
        return new LedgerCard(
                guid,
                cloze,
                created,
                modified,
                document,
                content,
                core,
                likeness,
                id,
                deletions,
                Optional.of(new Retirement(seconds, heir)),
                rest);
    }

    /** This retired card with another answer to whom it may be. */
    public LedgerCard withHeir(String heir) {
        return retirement.map(known -> asRetired(known.time(), heir)).orElse(this);
    }
}
