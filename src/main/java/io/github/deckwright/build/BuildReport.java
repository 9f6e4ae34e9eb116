package io.github.deckwright.build;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Suggestion;
import java.nio.file.Path;
import java.util.List;

/**
 * What a build did.
 *
 * @param documents that were read without error
 * @param leftOut documents that could not be read
 * @param cards written
 * @param counts what happened to the cards since the last build
 * @param outputs in the order in which formats were asked for; empty when nothing was written
 * @param known findings that are not told because the project knows them
 * @param rewordings a note for each card that kept its history under another wording, with the evidence
 * @param suggestions cards that are gone and new ones that they may be
 * @param advice what the user does next, one sentence each
 */
public record BuildReport(
        Outcome outcome,
        List<Path> documents,
        List<Path> leftOut,
        int cards,
        Counts counts,
        List<Output> outputs,
        Known known,
        List<Diagnostic> rewordings,
        List<Suggestion> suggestions,
        List<String> advice) {

    /** How a build ended. What could not even begin ends in an exception. */
    public enum Outcome {
        /** Everything was written; there may be warnings. */
        DONE,
        /** Faulty cards or documents were left out, the rest was written. */
        PROBLEMS,
        /** A bug in Deckwright made it leave documents out, the rest was written. */
        BUG,
        /** Warnings or problems under {@code strict}: nothing was written. */
        REFUSED_BY_STRICT,
        /** A bug in Deckwright made it leave documents out, so under {@code strict} nothing was written. */
        BUG_UNDER_STRICT,
        /** Under {@code frozen} the ledger would have changed: nothing was written. */
        REFUSED_BY_FROZEN
    }

    /**
     * Findings that a project knows.
     *
     * @param baseline the file that holds them, absolute, or would hold them
     * @param count how many were met in this run, or written when it was to write them
     */
    public record Known(Path baseline, int count) {}

    /** Cards by what happened to them since the last build; without a ledger all are new. */
    public record Counts(int fresh, int unchanged, int changed, int reworded, int retired) {}

    /**
     * A file that was written.
     *
     * @param path relative to the working directory where it can be, else absolute
     * @param cards in it
     * @param changed whether its bytes were others before; a file that stays the same is not touched
     */
    public record Output(String format, Path path, long bytes, long cards, boolean changed) {}

    public BuildReport {
        documents = List.copyOf(documents);
        leftOut = List.copyOf(leftOut);
        outputs = List.copyOf(outputs);
        rewordings = List.copyOf(rewordings);
        suggestions = List.copyOf(suggestions);
        advice = List.copyOf(advice);
    }
}
