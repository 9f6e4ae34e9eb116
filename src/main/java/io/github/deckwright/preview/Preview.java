package io.github.deckwright.preview;

import io.github.deckwright.UsageException;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.build.Rehearsal;
import io.github.deckwright.build.Rehearsed;
import io.github.deckwright.build.Roots;
import io.github.deckwright.media.MediaFile;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Severity;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.watch.Changes;
import io.github.deckwright.watch.Watch;
import io.github.deckwright.write.html.LivePage;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Shows what a build would write, and follows the documents. One that was edited is shown at once; a moment later everything is read
 * anew, since a document can matter to others. Nothing is written to disk.
 */
public final class Preview implements Closeable {
    /** After an edit so long nothing must happen before everything is read anew. */
    private static final int SETTLED_MILLIS = 1200;

    private final Rehearsal rehearsal;
    private final Function<Exception, Diagnostic> failure;
    private final Watch watch;
    private final PreviewServer server;
    private LivePage page;
    private Map<String, MediaFile> media = Map.of();

    /**
     * Reads, and begins to serve.
     *
     * @param port to listen on, 0 for any that is free
     * @param failure says what an exception means
     * @throws UsageException when the request or the configuration asks for what cannot be
     */
    public Preview(BuildRequest request, int port, Function<Exception, Diagnostic> failure) throws IOException {
        this.failure = failure;
        this.rehearsal = new Rehearsal(request);
        this.watch = new Watch(Roots.of(request), Set.of());
        Rehearsed first = rehearsal.anew();
        page = LivePage.empty(first.name());
        take(first);
        server = new PreviewServer(port, page);
    }

    /** Where the page is. */
    public String address() {
        return server.address();
    }

    /** Follows the documents until the thread is interrupted. */
    public void follow() throws InterruptedException {
        boolean settled = true;
        while (true) {
            Changes changes = watch.await(settled ? Long.MAX_VALUE / 2_000_000 : SETTLED_MILLIS);
            if (changes.isEmpty() && settled) {
                continue;
            }
            boolean quick = !changes.isEmpty() && onlyTexts(changes);
            boolean settling = changes.isEmpty();
            settled = show(() -> quick
                            ? Optional.of(rehearsal.again(changes.edited()))
                            : rehearsal.anew(() -> !settling || watch.isQuiet()))
                    && !quick;
        }
    }

    private static boolean onlyTexts(Changes changes) {
        return changes.comeOrGone().isEmpty()
                && changes.edited().stream().allMatch(file -> SourceFile.isMarkdown(file.toString()));
    }

    private interface Look {
        Optional<Rehearsed> at() throws IOException;
    }

    /** Whatever goes wrong stands on the page, above the last cards. The answer is whether it came to its end. */
    private boolean show(Look look) {
        LivePage before = page;
        try {
            Optional<Rehearsed> seen = look.at();
            if (seen.isEmpty()) {
                return false;
            }
            take(seen.get());
        } catch (UsageException | IOException | UncheckedIOException e) {
            page = page.with(List.of(sentence(failure.apply(e))));
        }
        if (!page.looksLike(before)) {
            server.show(page, media);
        }
        return true;
    }

    private void take(Rehearsed rehearsed) {
        List<String> problems = rehearsed.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Preview::sentence)
                .toList();
        // a page that is open may still show what the last look knew
        Map<String, MediaFile> files = new HashMap<>(media);
        files.putAll(rehearsed.media());
        media = files;
        page = page.with(rehearsed.name(), rehearsed.cards(), rehearsed.findings(), problems);
        Set<Path> paths = new HashSet<>();
        rehearsed.media().values().forEach(file -> paths.add(file.path()));
        watch.also(paths);
    }

    private static String sentence(Diagnostic finding) {
        String where = finding.place()
                .map(place -> place.file().name() + (place.line() > 0 ? ":" + place.line() : "") + ": ")
                .orElse("");
        return where + finding.message() + (finding.remedy().isEmpty() ? "" : "; " + finding.remedy());
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } finally {
            watch.close();
        }
    }
}
