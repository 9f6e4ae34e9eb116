package io.github.deckwright.fuzz;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that broke a promise.
 *
 * @param kind what tells it from others: the promise, or the exception with the place in our code that it came from
 */
record Finding(String kind, String document, Throwable thrown) {
    private static final String OWN = "io.github.deckwright.";

    interface Check {
        void run(String document);
    }

    /** Checks a document; empty when it keeps every promise. */
    static Optional<Finding> in(String document, Check check) {
        try {
            check.run(document);
            return Optional.empty();
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            return Optional.of(new Finding(kind(e), document, e));
        }
    }

    private static String kind(Throwable thrown) {
        if (thrown instanceof Promises.Broken broken && !broken.promise().equals("ends")) {
            return broken.promise();
        }
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith(OWN)) {
                return thrown.getClass().getSimpleName() + " in "
                        + frame.getClassName().substring(OWN.length()) + "." + frame.getMethodName();
            }
        }
        return thrown.getClass().getSimpleName();
    }

    /** The smallest document of the same kind that leaving out lines, then characters, leads to. */
    Finding smallest(Check check) {
        Finding smallest = this;
        for (@Nullable Finding before = null; before != smallest; ) {
            before = smallest;
            smallest = smallest.without("\n", check).without("", check);
        }
        return smallest;
    }

    private Finding without(String separator, Check check) {
        Finding smallest = this;
        String[] pieces = document.split(separator, -1);
        boolean[] gone = new boolean[pieces.length];
        for (int size = Math.max(1, pieces.length / 2); size > 0; size /= 2) {
            for (int from = 0; from < pieces.length; from += size) {
                boolean[] fewer = gone.clone();
                Arrays.fill(fewer, from, Math.min(from + size, pieces.length), true);
                String shorter = joined(pieces, fewer, separator);
                Optional<Finding> found =
                        shorter.length() < smallest.document.length() ? in(shorter, check) : Optional.empty();
                if (found.isPresent() && found.get().kind().equals(kind)) {
                    smallest = found.get();
                    gone = fewer;
                }
            }
        }
        return smallest;
    }

    private static String joined(String[] pieces, boolean[] gone, String separator) {
        StringBuilder text = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < pieces.length; i++) {
            if (!gone[i]) {
                text.append(first ? "" : separator).append(pieces[i]);
                first = false;
            }
        }
        return text.toString();
    }
}
