package io.github.deckwright.cli;

import io.github.deckwright.UsageException;
import io.github.deckwright.model.Bug;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.MemoryFull;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.write.PluginException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/** Says in one line what stopped a run, and what to do. */
final class Failure {
    private Failure() {}

    static Diagnostic of(Throwable failure) {
        if (failure instanceof UsageException usage) {
            return usage.diagnostic();
        }
        if (failure instanceof InvalidPathException path) {
            return UsageException.noPath("\"" + path.getInput() + "\"").diagnostic();
        }
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return of(unchecked.getCause());
        }
        if (failure instanceof FileSystemException file && file.getFile() != null) {
            return ofFile(file, file.getFile());
        }
        if (failure instanceof IOException) {
            return error(Rule.INPUT_OUTPUT, text(failure), "");
        }
        if (failure instanceof PluginException) {
            return error(
                    Rule.PLUG_IN_ERROR,
                    text(failure),
                    "report it to whoever made the plug-in, with the output of the same command and -v");
        }
        if (failure instanceof MemoryFull full) {
            return error(
                    Rule.INPUT_OUTPUT,
                    "there is not enough memory to read " + full.file().name(),
                    "give Java more, as in JAVA_OPTS=-Xmx2g, or split the document");
        }
        if (failure instanceof OutOfMemoryError) {
            return error(Rule.INPUT_OUTPUT, "there is not enough memory", "give Java more, as in JAVA_OPTS=-Xmx2g");
        }
        if (ExitCode.of(failure) == ExitCode.INTERRUPTED) {
            return error(Rule.INTERRUPTED, "the run was interrupted", "nothing was changed");
        }
        return error(
                Rule.BUG,
                Bug.what(failure),
                "please report it " + Bug.at()
                        + ", with the output of the same command and -v, and the document if you can");
    }

    private static Diagnostic ofFile(FileSystemException failure, String file) {
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException e) {
            return error(Rule.INPUT_OUTPUT, file + ": " + reason(failure), "");
        }
        Place place = new Place(new SourceFile(path, file), 0, 0);
        String[] parts = reason(failure).split("; ", 2);
        return Diagnostic.of(Rule.INPUT_OUTPUT, place, parts[0], parts.length > 1 ? parts[1] : "");
    }

    private static String reason(FileSystemException failure) {
        String reason = failure.getReason() == null ? "" : failure.getReason();
        String lower = reason.toLowerCase(Locale.ROOT);
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder; it may have vanished during the build, so build again";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied; check who may read or write it";
        }
        if (failure instanceof NotDirectoryException || failure instanceof FileAlreadyExistsException) {
            return "this is a file where a folder should be; move it away";
        }
        if (failure instanceof FileSystemLoopException) {
            return "the link leads to itself; mend or remove it";
        }
        if (lower.contains("no space left") || lower.contains("quota")) {
            return "the disk is full; free some space and build again";
        }
        if (lower.contains("is a directory")) {
            return "this is a folder where a file should be; check the name";
        }
        if (lower.contains("read-only")) {
            return "the file system is read-only; choose another folder";
        }
        return reason.isEmpty() ? "it cannot be read or written; check it" : reason;
    }

    private static String text(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private static Diagnostic error(Rule rule, String message, String remedy) {
        return Diagnostic.of(rule, message, remedy);
    }
}
