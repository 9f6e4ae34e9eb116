package io.github.deckwright.cli;

import io.github.deckwright.UsageException;
import io.github.deckwright.build.BuildReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** The option {@code --summary}: what a run did, for programs. */
final class SummaryOption {
    private static final String OPTION = "--summary";
    private static final String STANDARD_OUTPUT = "-";

    private final Terminal terminal;
    private final Optional<String> name;
    private final Optional<ResultFile> file;
    private Optional<HashedStream> stream = Optional.empty();

    /**
     * Takes the option.
     *
     * @param outIsTaken whether something else goes to standard output
     */
    SummaryOption(Terminal terminal, Given given, boolean outIsTaken) {
        this.terminal = terminal;
        this.name = given.value(OPTION);
        if (isOut() && outIsTaken) {
            throw new UsageException(
                    "--summary - and the cards or the report both go to standard output; give one of them a file");
        }
        this.file = name.filter(n -> !isOut()).map(n -> new ResultFile(terminal, OPTION, n));
    }

    /** Takes the option that this class understands. */
    static Arguments declare(Arguments arguments) {
        return arguments.value("FILE|-", OPTION);
    }

    /** Whether the summary goes to standard output. */
    boolean isOut() {
        return name.filter(STANDARD_OUTPUT::equals).isPresent();
    }

    /** A stream for the cards that is told of in the summary. */
    OutputStream watched(OutputStream out) {
        if (name.isEmpty()) {
            return out;
        }
        stream = Optional.of(new HashedStream(out));
        return stream.get();
    }

    void write(BuildReport report) throws IOException {
        if (name.isPresent()) {
            String text = new SummaryJson(terminal.directory(), stream).of(report);
            if (file.isPresent()) {
                file.get().write(text);
            } else {
                terminal.out().print(text);
            }
        }
    }
}
