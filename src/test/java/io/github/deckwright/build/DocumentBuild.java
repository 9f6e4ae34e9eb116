package io.github.deckwright.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A build of one document, of which nobody knows whether it ends. */
record DocumentBuild(BuildRequest request) {

    /** @param folder in which a new one is made for the document and what becomes of it */
    static DocumentBuild of(String text, Path folder) throws IOException {
        Path place = Files.createTempDirectory(folder, "build");
        Files.writeString(place.resolve("a.md"), text);
        return new DocumentBuild(BuildRequest.in(place)
                .source("a.md")
                .target(place.resolve("out"))
                .formats("apkg", "csv", "quizlet", "jsonl")
                .now(Instant.ofEpochSecond(1_764_000_000))
                .build());
    }

    BuildReport run() throws IOException {
        return Build.run(request, finding -> {});
    }

    /**
     * Does something with a build on a thread of its own, which is left to itself when that does not end.
     *
     * @throws TimeoutException when it did not end in time
     */
    static <T> T within(long seconds, Callable<T> work)
            throws ExecutionException, InterruptedException, TimeoutException {
        FutureTask<T> build = new FutureTask<>(work);
        Thread thread = new Thread(build);
        thread.setDaemon(true);
        thread.start();
        return build.get(seconds, TimeUnit.SECONDS);
    }
}
