package io.github.deckwright.build;

import io.github.deckwright.build.BuildReport.Counts;
import io.github.deckwright.build.BuildReport.Outcome;
import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.identity.Coverage;
import io.github.deckwright.identity.Identification;
import io.github.deckwright.identity.Ledger;
import io.github.deckwright.identity.LedgerDiff;
import io.github.deckwright.identity.LedgerFile;
import io.github.deckwright.identity.LedgerWarning;
import io.github.deckwright.identity.Rewording;
import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.Severity;
import io.github.deckwright.write.Formats;
import io.github.deckwright.write.Outputs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One build, from sources to files: everything is judged before anything is read, everything is read before anything is decided, and
 * nothing is visible before everything is written. The ledger appears before the outputs: an output that is ahead of its ledger would
 * lose history, the reverse is harmless.
 */
public final class Build {
    private final BuildRequest request;
    private final Tally tally;
    private final List<String> advice = new ArrayList<>();

    private Build(BuildRequest request, Diagnostics diagnostics) {
        this.request = request;
        this.tally = new Tally(diagnostics);
    }

    /** Runs a build; see {@link io.github.deckwright.Deckwright#build}. */
    public static BuildReport run(BuildRequest request, Diagnostics diagnostics) throws IOException {
        return new Build(request, diagnostics).run();
    }

    private BuildReport run() throws IOException {
        Project project = Project.of(request);
        try (Formats formats = new Formats(request.pluginPath());
                Outputs outputs = outputs()) {
            List<Formats.Selected> selected = formats.select(request.formats(), request.options());
            outputs.claim(project.naming().name(), selected);
            Optional<LedgerFile> ledger = project.openLedger(request);
            try (Gathering gathering = new Gathering()) {
                MediaStore media = gather(project, gathering);
                return finish(project, gathering, ledger, new Writing(selected, outputs, media));
            } finally {
                if (ledger.isPresent()) {
                    ledger.get().close();
                }
            }
        }
    }

    private Outputs outputs() {
        if (request.target() instanceof BuildRequest.Stream out) {
            return Outputs.to(out.stream());
        }
        if (request.target() instanceof BuildRequest.OneFile one) {
            return Outputs.file(one.path(), request.directory());
        }
        return Outputs.in(((BuildRequest.Folder) request.target()).path(), request.directory());
    }

    private MediaStore gather(Project project, Gathering gathering) throws IOException {
        MediaStore media = new MediaStore(project.sourcePaths());
        Sources.Found found = project.gather(request, gathering, media, tally);
        if (found.documents().isEmpty()) {
            tally.report(noDocuments(project, found.passedOver().size()));
        }
        return media;
    }

    private static Diagnostic noDocuments(Project project, int passedOver) {
        String where = String.join(", ", names(project));
        return passedOver == 0
                ? Diagnostic.of(
                        Rule.NO_DOCUMENTS,
                        "there is no Markdown in " + where,
                        "put .md files there, or name another file or folder")
                : Diagnostic.of(
                        Rule.NO_DOCUMENTS,
                        project.config().keysOfPatterns() + " of " + ProjectConfig.FILE_NAME
                                + (passedOver == 1
                                        ? " leaves out the only document"
                                        : " leaves out all " + passedOver + " documents")
                                + " in " + where,
                        "change its patterns, or name a document itself");
    }

    private static List<String> names(Project project) {
        return project.sources().stream().map(Source::given).toList();
    }

    private BuildReport finish(Project project, Gathering gathering, Optional<LedgerFile> file, Writing writing)
            throws IOException {
        if (project.place().isPresent()) {
            LedgerWarning.of(project.place().get(), project.shownLedger(request), request.ci())
                    .ifPresent(tally::report);
        }
        Ledger before = project.recorded(request, gathering, file);
        Coverage coverage = project.coverage(before, gathering);
        Identification identified = Identification.of(
                before, gathering.sightings(), coverage, request.now().toEpochMilli());
        identified.diagnostics(project.shownLedger(request)).forEach(tally::report);
        DeckPlan decks = DeckPlan.of(project, gathering, before, identified, tally);
        Ledger after = identified.ledger().withDecks(decks.byLedgerName());

        if (request.frozen() && file.isPresent() && file.get().differs(after)) {
            LedgerDiff.of(before, after).notes().forEach(tally::report);
            return report(Outcome.REFUSED_BY_FROZEN, gathering, identified, List.of());
        }
        writing.finishKilled();
        boolean replaces = gathering.cards() > 0 || gathering.leftOut() == 0;
        if (replaces) {
            writing.write(
                    project,
                    request,
                    gathering,
                    identified,
                    decks,
                    coverage.emptyDocuments(before, gathering.sightings()),
                    tally,
                    advice);
        }
        if (request.strict() && tally.isAtLeast(Severity.WARNING)) {
            return report(tally.refusal(), gathering, identified, List.of());
        }
        if (file.isPresent() && !request.frozen()) {
            file.get().prepare(after);
        }
        List<BuildReport.Output> written = replaces ? writing.publish(ledgerFirst(file)) : List.of();
        if (file.isPresent()) {
            file.get().publish();
        }
        return report(tally.outcome(), gathering, identified, written);
    }

    private static Optional<Outputs.First> ledgerFirst(Optional<LedgerFile> file) {
        return file.flatMap(
                ledger -> ledger.prepared().map(draft -> new Outputs.First(draft, ledger.path(), ledger::publish)));
    }

    private static Diagnostic note(Rewording kept) {
        String evidence = kept.evidence() == Rewording.Evidence.ID
                ? "it has the same id"
                : "question " + percent(kept.question()) + ", answer " + percent(kept.answer());
        return Diagnostic.of(
                Rule.REWORDED,
                kept.place(),
                "\"" + kept.before() + "\" is now \"" + kept.after() + "\" and keeps its history (" + evidence + ")",
                "");
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    private BuildReport report(
            Outcome outcome, Gathering gathering, Identification identified, List<BuildReport.Output> written) {
        int fresh = 0;
        int unchanged = 0;
        int reworded = 0;
        for (var card : identified.cards()) {
            switch (card.happening()) {
                case NEW -> fresh++;
                case UNCHANGED -> unchanged++;
                case REWORDED -> reworded++;
                case CHANGED -> {}
            }
        }
        int changed = gathering.cards() - fresh - unchanged;
        Counts counts = new Counts(fresh, unchanged, changed, reworded, identified.retired());
        return new BuildReport(
                outcome,
                gathering.documentsRead(),
                gathering.leftOut(),
                gathering.cards(),
                counts,
                written,
                identified.rewordings().stream().map(Build::note).toList(),
                written.isEmpty() ? List.of() : advice);
    }
}
