package io.github.deckwright.model;

/** What a user is told when something went wrong inside Deckwright, and what whoever mends it needs to know. */
public final class Bug {
    private static final String OURS = "io.github.deckwright.";

    private Bug() {}

    /** An error about the one document that has to be left out. */
    public static Diagnostic in(Place place, Throwable failure) {
        return Diagnostic.of(
                Rule.BUG,
                place,
                what(failure),
                "the document is left out; please report it where you have Deckwright from, with this line and the document if you can");
    }

    /** What happened, and in which line of the program. */
    public static String what(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        String message = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        return "this is a bug in Deckwright: " + name + message + where(failure);
    }

    private static String where(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                return " in " + frame.getClassName().substring(OURS.length()) + ':' + frame.getLineNumber();
            }
        }
        return "";
    }
}
