package io.github.deckwright.build;

import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.identity.Identification;
import io.github.deckwright.identity.Identity;
import io.github.deckwright.identity.disk.LedgerFile;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.Neighbours;
import io.github.deckwright.render.CardRenderer;
import io.github.deckwright.render.ClozeNumbering;
import io.github.deckwright.write.Deletions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cards that a build would write, for the program that asks: nothing is locked or written. */
public final class CardsInMemory {
    /** What a text is called that is no file. */
    private static final String TEXT = "text.md";

    private final BuildRequest request;
    private final Project project;
    private final List<Diagnostic> found = new ArrayList<>();
    private final FindingFilter findings;
    private final Gathering gathering;

    private CardsInMemory(BuildRequest request, Project project, Baseline baseline, Gathering gathering) {
        this.request = request;
        this.project = project;
        this.gathering = gathering;
        this.findings =
                new FindingFilter(project.config(), Judging.of(request), baseline, gathering::allowances, found::add);
    }

    /**
     * Reads the sources of a build.
     *
     * @param request of which only sources, name, ledger and the treatment of raw HTML count
     */
    public static Cards of(BuildRequest request) throws IOException {
        Project project = Project.of(request);
        Baseline baseline = Baseline.open(project.baseline(request, Judging.of(request)));
        try (Gathering gathering = new Gathering()) {
            CardsInMemory reading = new CardsInMemory(request, project, baseline, gathering);
            Intake intake = Intake.of(project, request, false, true, reading.findings);
            project.gather(request, intake, gathering, new MediaStore(project.sourcePaths()), reading.findings);
            return reading.cards();
        }
    }

    /** Reads a text, and nothing of the disk: no configuration, ledger, neighbour or image. */
    public static Cards of(String markdown) throws IOException {
        Path path = Path.of(TEXT);
        BuildRequest.Input input = new BuildRequest.Input(TEXT, markdown.getBytes(StandardCharsets.UTF_8));
        Project project = new Project(
                List.of(new Source(TEXT, path, false, false)),
                ProjectConfig.NONE,
                new Naming("text", Optional.empty()),
                Optional.empty());
        try (Gathering gathering = new Gathering()) {
            CardsInMemory reading = new CardsInMemory(
                    BuildRequest.in(Path.of("")).withoutLedger(true).build(),
                    project,
                    Baseline.empty(Path.of(Baseline.NAME)),
                    gathering);
            CardRenderer renderer = new CardRenderer(new MediaStore(List.of()), false, file -> Optional.empty());
            gathering.gather(
                    List.of(new SourceFile(path, TEXT)),
                    new Reader(
                            ProjectConfig.NONE,
                            renderer,
                            SourceFile::name,
                            Neighbours.NONE,
                            new DocumentBytes(Map.of(path, input)),
                            false),
                    reading.findings);
            return reading.cards();
        }
    }

    private Cards cards() throws IOException {
        String ledger = project.shownLedger(request);
        Optional<LedgerFile> file = project.place().map(place -> LedgerFile.readOnly(place, ledger));
        Ledger before = project.recorded(request, gathering, file);
        Identification identified = Identification.of(
                before,
                gathering.sightings(),
                project.coverage(before, gathering),
                request.now().toEpochMilli());
        identified.diagnostics(ledger).forEach(findings::report);
        DeckPlan decks = DeckPlan.of(project, gathering, before, identified, findings);
        List<DeckCard> cards = new ArrayList<>();
        for (int i = 0; i < gathering.cards(); i++) {
            Identity identity = identified.cards().get(i);
            CardContent numbered = ClozeNumbering.publish(gathering.next(), identity.clozeNumbers());
            String deck = decks.deck(gathering.document(i), gathering.deck(i));
            cards.add(new DeckCard(identity.guid(), deck, Deletions.written(numbered)));
        }
        return new Cards(cards, found);
    }
}
