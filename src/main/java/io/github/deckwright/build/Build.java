package io.github.deckwright.build;

import io.github.deckwright.build.BuildReport.Outcome;
import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.identity.Identification;
import io.github.deckwright.identity.disk.LedgerFile;
import io.github.deckwright.identity.disk.LedgerWarning;
import io.github.deckwright.identity.history.LedgerDiff;
import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerOption;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.lint.SameQuestions;
import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.Sha256;
import io.github.deckwright.read.DocumentReader;
import io.github.deckwright.render.CardRenderer;
import io.github.deckwright.write.BuildFacts;
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
    private final Judging judging;
    private final Tally tally;
    private final FindingFilter findings;
    private final Retelling told;
    private final List<String> advice = new ArrayList<>();

    /** Whether there was something to tell about which card is which, which there may not be the next time. */
    private boolean matchingTold;

    private Build(BuildRequest request, Judging judging, Tally tally, FindingFilter findings) {
        this.request = request;
        this.judging = judging;
        this.tally = tally;
        this.findings = findings;
        this.told = new Retelling(findings);
    }

    /** Runs a build; see {@link io.github.deckwright.Deckwright#build}. */
    public static BuildReport run(BuildRequest request, Diagnostics diagnostics) throws IOException {
        return run(request, Judging.of(request), diagnostics, Progress.NONE);
    }

    /** Runs a build whose findings are judged in a way of their own. */
    public static BuildReport run(BuildRequest request, Judging judging, Diagnostics diagnostics, Progress progress)
            throws IOException {
        Ahead.load(DocumentReader::load);
        Ahead.load(() -> {
            CardRenderer.load();
            Sha256.of("");
        });
        Project project = Project.of(request);
        Baseline baseline = Baseline.open(project.baseline(request, judging));
        Tally tally = new Tally(diagnostics);
        try (Gathering gathering = new Gathering(true, progress)) {
            FindingFilter findings =
                    new FindingFilter(project.config(), judging, baseline, gathering::allowances, tally);
            Build build = new Build(request, judging, tally, findings);
            BuildReport report = request.target() instanceof BuildRequest.Nowhere
                    ? build.check(project, gathering)
                    : build.build(project, gathering);
            if (judging.learns()) {
                baseline.write(project.sourcePaths());
            }
            return report;
        }
    }

    private BuildReport check(Project project, Gathering gathering) throws IOException {
        gather(project, Intake.of(project, request, judging.study(), true, findings), gathering);
        Optional<LedgerFile> ledger =
                project.place().map(place -> LedgerFile.readOnly(place, project.shownLedger(request)));
        Identified identified = identify(project, gathering, ledger);
        return report(tally.outcome(judging.failOn()), gathering, identified.identification(), List.of());
    }

    private BuildReport build(Project project, Gathering gathering) throws IOException {
        try (Formats formats = new Formats(request.pluginPath());
                Outputs outputs = outputs()) {
            List<Formats.Selected> selected = formats.select(request.formats(), request.options());
            Ahead.load(() -> selected.forEach(Formats.Selected::load));
            outputs.claim(project.naming().name(), selected);
            Optional<LedgerFile> ledger = project.openLedger(request);
            try {
                boolean texts = selected.stream().anyMatch(Formats.Selected::takesTexts);
                Intake intake = Intake.of(project, request, judging.study(), texts, findings);
                Optional<LastBuild> last = lastBuild(project, intake, ledger);
                if (last.isPresent()) {
                    outputs.finishKilled(); // which may replace files that are as they were
                }
                Optional<BuildReport> same = last.flatMap(before -> before.report(findings.known(), tally));
                if (same.isPresent()) {
                    return same.get();
                }
                ledger.ifPresent(file -> Ahead.load(file::loadAhead));
                MediaStore media = gather(project, intake, gathering);
                Writing writing = new Writing(selected, outputs, media);
                BuildReport report = finish(project, gathering, ledger, writing);
                if (!matchingTold && tally.count() <= BuildFacts.MOST_FINDINGS) {
                    last.ifPresent(kept -> kept.keep(report, writing, media, tally.first()));
                }
                return report;
            } finally {
                if (ledger.isPresent()) {
                    ledger.get().close();
                }
            }
        }
    }

    /** What is known of the last build; empty where something is to be told that may be otherwise the next time. */
    private Optional<LastBuild> lastBuild(Project project, Intake intake, Optional<LedgerFile> ledger)
            throws IOException {
        return intake.kept().isEmpty()
                        || tally.count() > 0
                        || ledgerWarning(project).isPresent()
                ? Optional.empty()
                : LastBuild.of(request, judging, project, intake, ledger);
    }

    private Optional<Diagnostic> ledgerWarning(Project project) throws IOException {
        return project.place().isPresent()
                ? LedgerWarning.of(project.place().get(), project.shownLedger(request), request.ci())
                : Optional.empty();
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

    private MediaStore gather(Project project, Intake intake, Gathering gathering) throws IOException {
        gathering.progress().stage(Progress.Stage.READING);
        MediaStore media = new MediaStore(project.sourcePaths());
        Sources.Found found = project.gather(request, intake, gathering, media, findings);
        if (found.documents().isEmpty()) {
            findings.report(noDocuments(project, found.passedOver().size()));
        }
        sameQuestions(gathering);
        return media;
    }

    private void sameQuestions(Gathering gathering) throws IOException {
        Attempts attempts = new Attempts(gathering, told);
        attempts.<List<Diagnostic>>of(() -> attempts.decide(
                        () -> sameQuestions(gathering.sightings()), some -> sameQuestions(gathering.sightings(some))))
                .forEach(told::report);
    }

    private List<Diagnostic> sameQuestions(List<Sighting> cards) {
        List<Diagnostic> same = new ArrayList<>();
        SameQuestions.check(cards, new Collected(same, findings::wants));
        return same;
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

    /** Which card is which, and what the ledger becomes. */
    private record Identified(
            Ledger before, Coverage coverage, Identification identification, DeckPlan decks, Ledger after) {}

    private Identification decide(Project project, Ledger before, Gathering gathering) throws IOException {
        long now = request.now().toEpochMilli();
        Attempts attempts = new Attempts(gathering, told);
        return attempts.of(() -> {
            Coverage coverage = project.coverage(before, gathering);
            return attempts.decide(
                    () -> Identification.of(before, gathering.sightings(), coverage, now),
                    some -> Identification.of(before, gathering.sightings(some), coverage, now));
        });
    }

    private Identified identify(Project project, Gathering gathering, Optional<LedgerFile> file) throws IOException {
        ledgerWarning(project).ifPresent(told::report);
        gathering.progress().stage(Progress.Stage.MATCHING);
        Ledger before = project.recorded(request, gathering, file);
        Identification identified = decide(project, before, gathering);
        Coverage coverage = project.coverage(before, gathering);
        identified.diagnostics(project.shownLedger(request)).forEach(told::report);
        Diagnostics named = found -> told.report(LedgerOption.in(found, project.shownLedger(request)));
        DeckPlan decks = DeckPlan.of(project, gathering, before, identified, named);
        project.keptRoot(before).ifPresent(named::report);
        DeckNotes notes = new DeckNotes(gathering, identified, decks, before);
        notes.tell(named);
        Ledger after = notes.note(
                identified.ledger().withDecks(decks.byLedgerName()),
                request.now().getEpochSecond());
        return new Identified(before, coverage, identified, decks, after);
    }

    private BuildReport finish(Project project, Gathering gathering, Optional<LedgerFile> file, Writing writing)
            throws IOException {
        return new Attempts(gathering, told).of(() -> {
            told.again();
            advice.clear();
            gathering.rewind();
            writing.restart();
            return decideAndWrite(project, gathering, file, writing);
        });
    }

    private BuildReport decideAndWrite(Project project, Gathering gathering, Optional<LedgerFile> file, Writing writing)
            throws IOException {
        int toldBefore = tally.count();
        Identified all = identify(project, gathering, file);
        matchingTold = tally.count() > toldBefore;
        Ledger before = all.before();
        Identification identified = all.identification();
        Ledger after = all.after();
        if (request.frozen() && file.isPresent() && file.get().differs(after)) {
            LedgerDiff.of(before, after).notes().forEach(told::report);
            return report(Outcome.REFUSED_BY_FROZEN, gathering, identified, List.of());
        }
        identified.advice(project.shownLedger(request)).ifPresent(advice::add);
        gathering.progress().stage(Progress.Stage.WRITING);
        writing.finishKilled();
        boolean replaces = gathering.cards() > 0 || gathering.leftOut() == 0;
        if (replaces) {
            writing.write(
                    project,
                    request,
                    gathering,
                    identified,
                    all.decks(),
                    all.coverage().emptyDocuments(before, gathering.sightings()),
                    tally.first(),
                    told,
                    advice);
        }
        if (tally.isAtLeast(judging.failOn())) {
            return report(tally.refusal(), gathering, identified, List.of());
        }
        if (file.isPresent() && !request.frozen()) {
            file.get().prepare(after);
        }
        List<BuildReport.Output> written = replaces ? writing.publish(ledgerFirst(file), gathering.cards()) : List.of();
        if (file.isPresent()) {
            file.get().publish();
        }
        return report(tally.outcome(), gathering, identified, written);
    }

    private static Optional<Outputs.First> ledgerFirst(Optional<LedgerFile> file) {
        return file.flatMap(
                ledger -> ledger.prepared().map(draft -> new Outputs.First(draft, ledger.path(), ledger::publish)));
    }

    private BuildReport report(
            Outcome outcome, Gathering gathering, Identification identified, List<BuildReport.Output> written) {
        return new BuildReport(
                outcome,
                gathering.documentsRead(),
                gathering.documentsLeftOut(),
                gathering.cards(),
                Reporting.counts(identified),
                written,
                findings.known(),
                identified.rewordings().stream().map(Reporting::note).toList(),
                identified.suggestions(),
                written.isEmpty() ? List.of() : advice);
    }
}
