package io.github.deckwright.build;

import io.github.deckwright.build.BuildReport.Counts;
import io.github.deckwright.build.KeptBuild.MadeFile;
import io.github.deckwright.build.KeptBuild.ReadDocument;
import io.github.deckwright.identity.disk.LedgerFile;
import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Sha256;
import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * What the last build of the same read and made. When all of it is as it was, another build would change nothing and find the same, and
 * need not be done. No builds are kept whose documents show other files, nor those that retired cards or asked about them.
 */
final class LastBuild {
    private final BuildRequest request;
    private final Project project;
    private final Intake intake;
    private final ReadingCache cache;
    private final LedgerFile ledger;
    private final KeptFile file;

    private LastBuild(
            BuildRequest request,
            Project project,
            Intake intake,
            ReadingCache cache,
            LedgerFile ledger,
            KeptFile file) {
        this.request = request;
        this.project = project;
        this.intake = intake;
        this.cache = cache;
        this.ledger = ledger;
        this.file = file;
    }

    /** The last build of the same; empty for those that are always done: of little, from or to streams, without a ledger, with code of others. */
    static Optional<LastBuild> of(
            BuildRequest request, Judging judging, Project project, Intake intake, Optional<LedgerFile> ledger)
            throws IOException {
        boolean files = request.input().isEmpty() && !(request.target() instanceof BuildRequest.Stream);
        if (!files || ledger.isEmpty() || !request.pluginPath().isEmpty()) {
            return Optional.empty();
        }
        Path known = project.baseline(request, judging);
        String baseline = known + (Files.isRegularFile(known) ? Sha256.hex(Files.readAllBytes(known)) : "");
        List<String> asked = new ArrayList<>(request.described());
        asked.addAll(List.of(judging.toString(), baseline, ledger.get().path().toString()));
        return intake.kept()
                .map(cache -> new LastBuild(request, project, intake, cache, ledger.get(), cache.file(asked)));
    }

    /**
     * What another build would report; empty when something is not as it was, or nothing is known.
     *
     * @param known of the project's findings, none
     * @param findings takes those that it would tell
     */
    Optional<BuildReport> report(BuildReport.Known known, Diagnostics findings) {
        return file.read(KeptBuild::of).filter(this::isAsItWas).map(kept -> {
            kept.findings().forEach(findings::report);
            return new BuildReport(
                    BuildReport.Outcome.DONE,
                    intake.found().documents().stream().map(SourceFile::path).toList(),
                    List.of(),
                    kept.cards(),
                    new Counts(0, kept.cards(), 0, 0, 0),
                    kept.files().stream().map(MadeFile::output).toList(),
                    known,
                    List.of(),
                    List.of(),
                    kept.advice());
        });
    }

    private boolean isAsItWas(KeptBuild kept) {
        try {
            return hasSizes(kept) && hasBytes(kept); // most changes show in a size
        } catch (IOException | RuntimeException cannotBeLookedAt) {
            return false;
        }
    }

    private boolean hasSizes(KeptBuild kept) throws IOException {
        List<SourceFile> documents = intake.found().documents();
        if (documents.size() != kept.documents().size()) {
            return false;
        }
        for (int i = 0; i < documents.size(); i++) {
            Path path = documents.get(i).path();
            ReadDocument before = kept.documents().get(i);
            if (!path.toString().equals(before.path()) || intake.bytes().size(path) != before.size()) {
                return false;
            }
        }
        for (MadeFile made : kept.files()) {
            Path path = request.directory().resolve(made.output().path());
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(path) != made.output().bytes()) {
                return false;
            }
        }
        return kept.absent().stream()
                .noneMatch(name -> Files.exists(request.directory().resolve(name), LinkOption.NOFOLLOW_LINKS));
    }

    private boolean hasBytes(KeptBuild kept) throws IOException {
        for (MadeFile made : kept.files()) {
            if (sum(request.directory().resolve(made.output().path())) != made.sum()) {
                return false;
            }
        }
        Set<String> cut = kept.documents().stream()
                .filter(ReadDocument::cut)
                .map(ReadDocument::path)
                .collect(Collectors.toSet());
        List<SourceFile> files = intake.found().documents();
        try (Portions parts = new Portions(
                files, intake.bytes(), file -> cut.contains(file.path().toString()))) {
            OrderedPool.parallel(
                    parts,
                    part -> cache.slot(part, intake.bytes().of(part), project.ledgerName(part.file())),
                    slot -> {});
        }
        boolean same = documents().equals(kept.documents())
                && ledger.text().map(Sha256::hex).filter(kept.ledger()::equals).isPresent();
        cache.forgetAsked();
        return same;
    }

    private static long sum(Path path) throws IOException {
        try (CheckedInputStream in = new CheckedInputStream(Files.newInputStream(path), new CRC32())) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getChecksum().getValue();
        }
    }

    /** The documents as they were read. */
    private List<ReadDocument> documents() throws IOException {
        List<ReadDocument> read = new ArrayList<>();
        for (SourceFile document : intake.found().documents()) {
            ReadingCache.Asked asked = cache.asked(document).orElseThrow();
            read.add(new ReadDocument(
                    document.path().toString(), intake.bytes().size(document.path()), asked.digest(), asked.cut()));
        }
        return read;
    }

    /**
     * Keeps this build, if another one would tell no less and all that it depended on is known.
     *
     * @param report of it
     * @param media that was looked for
     * @param findings all of them
     */
    void keep(BuildReport report, Writing writing, MediaStore media, List<Diagnostic> findings) {
        boolean plain = report.outcome() == BuildReport.Outcome.DONE
                && !report.outputs().isEmpty()
                && report.counts().retired() == 0
                && report.suggestions().isEmpty()
                && report.known().count() == 0;
        boolean alone = intake.found().documents().stream()
                .noneMatch(document -> intake.around().lookedInto(document) || media.wasAskedFor(document.path()));
        if (!plain || !alone || ledger.settled().isEmpty()) {
            return;
        }
        try {
            file.write(new KeptBuild(
                            documents(),
                            Sha256.hex(ledger.settled().get()),
                            writing.made(report.cards()),
                            writing.absent(),
                            report.cards(),
                            findings,
                            report.advice())
                    .bytes());
        } catch (IOException | RuntimeException notKept) {
            // the next build is done
        }
    }
}
