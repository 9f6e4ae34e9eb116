package io.github.deckwright.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** What keeps an output from being written: where, what happened and, after a semicolon, what to do. */
final class OutputProblem {
    private OutputProblem() {}

    /**
     * Names the place of a problem.
     *
     * @param shown the file or folder as the user knows it
     */
    static IOException of(String shown, Exception cause) {
        return of(shown, cause, 0);
    }

    /**
     * The same when some outputs are in place already.
     *
     * @param moved how many
     */
    static IOException of(String shown, Exception cause, int moved) {
        String state = moved == 0 ? "" : " (" + moved + " of the other outputs are new already)";
        IOException problem = problem(shown, "cannot be written" + state + ": " + reasonAndRemedy(cause));
        problem.initCause(cause);
        return problem;
    }

    /**
     * A problem that is found without trying.
     *
     * @param text what it is, and after a semicolon what to do
     */
    static IOException problem(String shown, String text) {
        return new FileSystemException(shown, null, text);
    }

    private static String reasonAndRemedy(Exception cause) {
        String reason = reason(cause);
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("disk is full") || lower.contains("quota")) {
            return "the disk is full; free some space, or choose another folder with -o";
        }
        if (cause instanceof AccessDeniedException || lower.contains("permission denied")) {
            return "permission denied; make the folder writable, or choose another one with -o";
        }
        if (lower.contains("read-only")) {
            return "the file system is read-only; choose another folder with -o";
        }
        if (lower.contains("name too long")) {
            return "the name is too long; choose a shorter one with --name";
        }
        if (cause instanceof NoSuchFileException) {
            return "the folder has vanished; build again";
        }
        return reason.contains("; ") ? reason : reason + "; choose another folder with -o";
    }

    /** Why something failed, in the words of the system. */
    static String reason(Exception cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = cause instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.strip().replaceAll("\\s+", " ");
    }
}
