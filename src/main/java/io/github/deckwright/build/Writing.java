package io.github.deckwright.build;

import io.github.deckwright.identity.Identification;
import io.github.deckwright.identity.Identity;
import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.render.ClozeNumbering;
import io.github.deckwright.write.BuildFacts;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Formats;
import io.github.deckwright.write.Outputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The end of the way: every card goes to every writer, and when all have finished, their files appear. */
final class Writing {
    private final List<Formats.Selected> selected;
    private final Outputs outputs;
    private final MediaStore media;

    Writing(List<Formats.Selected> selected, Outputs outputs, MediaStore media) {
        this.selected = selected;
        this.outputs = outputs;
        this.media = media;
    }

    /** Fills all files, out of sight. Without cards only a format that can say so is written: no deck is replaced by nothing. */
    void write(
            Project project,
            BuildRequest request,
            Gathering gathering,
            Identification identified,
            DeckPlan decks,
            Set<String> emptyDocuments,
            List<Diagnostic> soFar,
            Diagnostics diagnostics,
            List<String> advice)
            throws IOException {
        AdoptedCards adopted = new AdoptedCards(identified.ledger());
        BuildFacts facts = new BuildFacts(
                project.naming().name(),
                request.now().getEpochSecond(),
                gathering.titled().size(),
                gathering.cards(),
                project.sourceNames(emptyDocuments),
                soFar,
                media::file,
                diagnostics,
                advice::add,
                adopted.types());
        List<DeckWriter.Session> sessions = new ArrayList<>();
        try {
            for (Formats.Selected one : selected) {
                if (gathering.cards() > 0 || one.writer().format().whenEmpty()) {
                    sessions.add(one.writer().open(outputs.context(one, facts)));
                }
            }
            for (int i = 0; i < gathering.cards(); i++) {
                write(card(i, gathering, identified.cards().get(i), decks, adopted), sessions);
            }
            for (DeckWriter.Session session : sessions) {
                session.finish();
            }
        } finally {
            close(sessions);
        }
        outputs.prepare();
    }

    private static void write(RenderedCard card, List<DeckWriter.Session> sessions) throws IOException {
        try {
            for (DeckWriter.Session session : sessions) {
                session.card(card);
            }
        } catch (RuntimeException | Error e) {
            if (AtFault.isPossible(e)) {
                throw new AtFault(card.content().place(), e);
            }
            throw e;
        }
    }

    /** Forgets what {@link #write} began, so that it can begin again. */
    void restart() {
        outputs.restart();
    }

    private static RenderedCard card(
            int index, Gathering gathering, Identity identity, DeckPlan decks, AdoptedCards adopted)
            throws IOException {
        CardContent content = ClozeNumbering.publish(gathering.next(), identity.clozeNumbers());
        String deck = decks.deck(gathering.document(index), gathering.deck(index));
        return adopted.card(identity, deck, content);
    }

    private static void close(List<DeckWriter.Session> sessions) throws IOException {
        IOException first = null;
        for (DeckWriter.Session session : sessions) {
            try {
                session.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** Finishes what a killed build began to show. */
    void finishKilled() throws IOException {
        outputs.finishKilled();
    }

    /**
     * Shows the files, behind the ledger.
     *
     * @param cards of the build
     */
    List<BuildReport.Output> publish(Optional<Outputs.First> ledger, long cards) throws IOException {
        outputs.publish(ledger);
        return made(cards).stream().map(KeptBuild.MadeFile::output).toList();
    }

    /** The files, in the order in which formats were asked for. */
    List<KeptBuild.MadeFile> made(long cards) {
        List<String> asked =
                selected.stream().map(one -> one.writer().format().name()).toList();
        return outputs.written().stream()
                .sorted(Comparator.comparingInt(file -> asked.indexOf(file.format())))
                .map(file -> new KeptBuild.MadeFile(
                        new BuildReport.Output(
                                file.format(),
                                file.path(),
                                file.bytes(),
                                file.cards().orElse(cards),
                                file.changed()),
                        file.sum()))
                .toList();
    }

    /** Files that there must be none of behind this build. */
    List<String> absent() {
        return outputs.absent().stream().map(Path::toString).toList();
    }
}
