package io.github.deckwright.cli;

import io.github.deckwright.UsageException;
import io.github.deckwright.build.BuildReport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.InvalidPathException;

/** The exit codes, and the only place that says which end of a run has which. */
final class ExitCode {
    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int USAGE = 2;
    static final int FROZEN = 3;
    static final int INPUT_OUTPUT = 4;
    static final int BUG = 70;
    static final int INTERRUPTED = 130;

    private ExitCode() {}

    static int of(BuildReport.Outcome outcome) {
        return switch (outcome) {
            case DONE -> DONE;
            case PROBLEMS, REFUSED_BY_STRICT -> PROBLEMS;
            case BUG, BUG_UNDER_STRICT -> BUG;
            case REFUSED_BY_FROZEN -> FROZEN;
        };
    }

    static int of(Throwable failure) {
        if (failure instanceof UsageException || failure instanceof InvalidPathException) {
            return USAGE;
        }
        if (failure instanceof BrokenPipeException) {
            return DONE;
        }
        if (failure instanceof InterruptedException
                || failure instanceof InterruptedIOException
                || failure instanceof ClosedByInterruptException) {
            return INTERRUPTED;
        }
        return failure instanceof IOException
                        || failure instanceof UncheckedIOException
                        || failure instanceof OutOfMemoryError
                ? INPUT_OUTPUT
                : BUG;
    }
}
