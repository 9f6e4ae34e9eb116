package io.github.deckwright.importing;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What an import has to say about what it could not bring over. */
public final class ImportFindings {
    private ImportFindings() {}

    /**
     * Findings, those about a place first.
     *
     * @param target where the documents are
     */
    public static List<Diagnostic> of(ImportReport report, Path target) {
        List<Diagnostic> findings = new ArrayList<>();
        for (ImportReport.Changed card : report.changed()) {
            Path document = target.resolve(card.document());
            findings.add(Diagnostic.of(
                    Rule.IMPORT_CHANGED,
                    new Place(new SourceFile(document, card.document()), card.line(), 1),
                    "this card does not read back as it was in the package",
                    "compare it with the card in Anki"));
        }
        report.lost()
                .forEach((what, cards) -> findings.add(Diagnostic.of(
                        Rule.IMPORT_LOSS,
                        what + " of " + cards + (cards == 1 ? " card" : " cards")
                                + " cannot be said in Markdown and are left out",
                        "")));
        if (!report.unusedFields().isEmpty()) {
            findings.add(Diagnostic.of(
                    Rule.IMPORT_LOSS,
                    "no document holds the fields " + String.join(", ", report.unusedFields())
                            + ", which no side of a card shows",
                    ""));
        }
        if (!report.keptFields().isEmpty()) {
            findings.add(Diagnostic.of(
                    Rule.IMPORT_LOSS,
                    "no document holds the fields " + String.join(", ", report.keptFields())
                            + "; they stay with their notes as they are",
                    ""));
        }
        if (report.empty() > 0) {
            findings.add(Diagnostic.of(
                    Rule.IMPORT_LOSS,
                    report.empty() + (report.empty() == 1 ? " note has" : " notes have")
                            + " no question or no answer and are left out",
                    ""));
        }
        return findings;
    }
}
