package io.github.deckwright.identity;

import io.github.deckwright.UsageException;
import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Ledgers of earlier times, and what git knows about the present one. Only plumbing commands are run, which execute nothing else. */
public final class LedgerRevision {
    private static final int SECONDS = 30;

    private final Path file;

    /** @param place of the ledger as it is now */
    public LedgerRevision(LedgerPlace place) {
        file = place.file();
    }

    /**
     * Reads a ledger from a file, or the ledger as it was at a revision of git.
     *
     * @param which a path, else a revision
     * @param path the same as a path, from the working directory
     */
    public Ledger read(String which, Optional<Path> path) throws IOException {
        if (path.isPresent() && Files.isRegularFile(path.get())) {
            SourceFile shown = new SourceFile(path.get(), which);
            return LedgerReader.read(shown, LedgerFile.decode(shown, Files.readAllBytes(path.get())));
        }
        if (which.startsWith("-")
                || git("rev-parse", "--verify", "-q", "--end-of-options", which + "^{commit}")
                        .isEmpty()) {
            throw new UsageException("\"" + which + "\" is neither a ledger nor " + unknown());
        }
        String name = which + ":./" + file.getFileName();
        Optional<byte[]> bytes = git("cat-file", "blob", name);
        SourceFile shown = new SourceFile(file, name);
        // a revision from before the ledger: every card is new
        return bytes.isPresent()
                ? LedgerReader.read(shown, LedgerFile.decode(shown, bytes.get()))
                : Ledger.empty("", Optional.empty());
    }

    /** Why git does not know a revision, and what to do. */
    private String unknown() throws IOException {
        if (git("rev-parse", "--is-inside-work-tree").isEmpty()) {
            return "a revision, since " + file.getFileName()
                    + " is in no repository of git; keep a copy of the ledger and name that: deckwright diff COPY";
        }
        if (says("true", "rev-parse", "--is-shallow-repository")) {
            return "a revision that git has here: this clone is shallow; run git fetch --unshallow,"
                    + " in GitHub Actions check out with fetch-depth: 0";
        }
        if (git("rev-parse", "--verify", "-q", "HEAD").isEmpty()) {
            return "a revision, since nothing is committed yet; commit the ledger first, or name another ledger";
        }
        return "a revision that git knows; name a file or a revision";
    }

    private boolean says(String answer, String... arguments) throws IOException {
        return git(arguments)
                .filter(output ->
                        new String(output, StandardCharsets.UTF_8).strip().equals(answer))
                .isPresent();
    }

    /** Whether git keeps the ledger; also true where there is no git to ask. */
    public boolean isTracked() throws IOException {
        boolean asked = git("rev-parse", "--is-inside-work-tree").isPresent();
        return !asked
                || git("ls-files", "--error-unmatch", "--", String.valueOf(file.getFileName()))
                        .isPresent();
    }

    /** Runs git in the ledger's folder; empty when it fails or is not there. */
    private Optional<byte[]> git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.directory(Optional.ofNullable(file.getParent()).orElse(file).toFile());
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        Process process;
        try {
            process = builder.start();
        } catch (IOException withoutGit) {
            return Optional.empty();
        }
        process.getOutputStream().close();
        byte[] output = process.getInputStream().readAllBytes();
        try {
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 ? Optional.of(output) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking git", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
