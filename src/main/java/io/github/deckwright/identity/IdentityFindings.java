package io.github.deckwright.identity;

import io.github.deckwright.model.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** What the decision about identities has to tell. */
final class IdentityFindings {
    private static final int QUOTED = 50;
    private static final int NAMED = 3;

    private IdentityFindings() {}

    /** A card that may be one of several lines, or whose line may be one of several cards. */
    static Diagnostic doubtful(Sighting sighting, String guid, List<LedgerCard> lines) {
        String candidates = lines.stream()
                .limit(NAMED)
                .map(line -> quote(line.likeness().text()) + " of " + line.document() + " (" + line.guid() + ")")
                .collect(Collectors.joining(" or "));
        return Diagnostic.warning(
                "ambiguous-edit",
                sighting.place(),
                quote(sighting.likeness().text()) + " may be " + candidates
                        + ", and the evidence does not decide; it starts without history",
                "if it is, run `deckwright ledger --join " + lines.get(0).guid() + " " + guid + "`");
    }

    static String quote(String text) {
        String shown = text.codePointCount(0, text.length()) <= QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QUOTED)).strip() + "…";
        return '"' + shown + '"';
    }
}
