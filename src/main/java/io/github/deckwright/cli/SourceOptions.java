package io.github.deckwright.cli;

import io.github.deckwright.UsageException;
import io.github.deckwright.build.BuildRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** The options about what is read and when. */
final class SourceOptions {
    /** What standard input is called when nobody says. */
    private static final String STDIN_NAME = "stdin.md";

    /** Seconds of the first moment that is no time of a file any more: the year 10000. */
    private static final long END_OF_TIME = 253_402_300_800L;

    private final Terminal terminal;
    private final Given given;

    SourceOptions(Terminal terminal, Given given) {
        this.terminal = terminal;
        this.given = given;
    }

    /** Takes the options that this class understands. */
    static Arguments declare(Arguments arguments) {
        return arguments
                .positional("SOURCE", "0..*")
                .value("NAME", "--name")
                .value("NAME", "--stdin-name")
                .value("FILE", "--ledger")
                .flag("--no-ledger");
    }

    /** The request that these options begin. */
    BuildRequest.Builder request() throws IOException {
        BuildRequest.Builder request = BuildRequest.in(terminal.directory())
                .sources(given.positional())
                .withoutLedger(given.has("--no-ledger"))
                .ci(terminal.environment().getOrDefault("CI", ""))
                .now(now());
        name().ifPresent(request::name);
        given.value("--ledger").ifPresent(file -> request.ledger(PathOption.of("--ledger", file)));
        input().ifPresent(request::input);
        return request;
    }

    /** What the source {@code -} stands for. */
    private Optional<BuildRequest.Input> input() throws IOException {
        Optional<String> name = given.value("--stdin-name");
        if (!given.positional().contains(BuildRequest.STANDARD_INPUT)) {
            if (name.isPresent()) {
                throw new UsageException(
                        "--stdin-name names standard input, which is no source here; add the source -");
            }
            return Optional.empty();
        }
        String called = PathOption.of("--stdin-name", name.orElse(STDIN_NAME)).toString();
        return Optional.of(new BuildRequest.Input(called, terminal.in().readAllBytes()));
    }

    private Optional<String> name() {
        Optional<String> name = given.value("--name");
        if (name.filter(String::isBlank).isPresent()) {
            throw new UsageException("--name is empty; give a name, or leave the option out");
        }
        return name;
    }

    /** The moment of the run. */
    Instant now() {
        String epoch = terminal.environment().getOrDefault("SOURCE_DATE_EPOCH", "");
        if (epoch.isEmpty()) {
            return terminal.clock().instant();
        }
        try {
            long seconds = Long.parseLong(epoch);
            if (seconds >= 0 && seconds < END_OF_TIME) {
                return Instant.ofEpochSecond(seconds);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UsageException(
                "SOURCE_DATE_EPOCH=" + epoch + " is no time; give whole seconds since 1970, or unset it");
    }
}
