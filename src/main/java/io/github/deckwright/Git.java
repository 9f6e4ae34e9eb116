package io.github.deckwright;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Asks git about the repository that a folder lies in. Only plumbing commands are run, which execute nothing that a repository
 * configures, and nothing is fetched.
 */
public final class Git {
    private static final int SECONDS = 30;

    private final Path folder;

    /** @param folder an existing one */
    public Git(Path folder) {
        this.folder = folder;
    }

    /** What a command prints; empty when it fails or there is no git. */
    public Optional<byte[]> ask(String... arguments) throws IOException {
        Process process;
        try {
            process = start(arguments);
        } catch (IOException withoutGit) {
            return Optional.empty();
        }
        process.getOutputStream().close();
        byte[] output = process.getInputStream().readAllBytes();
        return ended(process) ? Optional.of(output) : Optional.empty();
    }

    /** The one line that a command prints. */
    public Optional<String> line(String... arguments) throws IOException {
        return ask(arguments).map(output -> new String(output, StandardCharsets.UTF_8).strip());
    }

    /** Starts a command that is talked with; {@link #ended} waits for it. */
    public Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.directory(folder.toFile());
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        // what a partial clone lacks would be fetched otherwise
        builder.environment().put("GIT_NO_LAZY_FETCH", "1");
        return builder.start();
    }

    /** Whether a command came to its end and succeeded. */
    public static boolean ended(Process process) throws IOException {
        try {
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking git", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
