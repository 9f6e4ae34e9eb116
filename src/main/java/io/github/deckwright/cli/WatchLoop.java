package io.github.deckwright.cli;

import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.build.Roots;
import io.github.deckwright.watch.Watch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Does something again whenever the files of a build have changed, until it is interrupted. */
final class WatchLoop {
    private static final long HOUR_MILLIS = 3_600_000;

    private WatchLoop() {}

    /** Work that tells itself what goes wrong. */
    interface Work {
        void run() throws IOException;
    }

    static int follow(Terminal terminal, BuildRequest request, Work work) throws IOException {
        try (Watch watch = new Watch(Roots.of(request), outputs(request))) {
            terminal.err().print("Watching for changes; Ctrl-C ends.\n");
            terminal.flush();
            while (true) {
                if (!watch.await(HOUR_MILLIS).isEmpty()) {
                    work.run();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        }
    }

    /** What the build writes must not make it build again. */
    private static Set<Path> outputs(BuildRequest request) {
        if (!(request.target() instanceof BuildRequest.Folder folder)) {
            return Set.of();
        }
        Path path = request.directory().resolve(folder.path()).toAbsolutePath().normalize();
        boolean holdsSources = Roots.of(request).stream().anyMatch(root -> root.startsWith(path));
        return holdsSources ? Set.of() : Set.of(path);
    }
}
