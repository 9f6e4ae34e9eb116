package io.github.deckwright.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.regex.Pattern;

/** What a user is told when something went wrong inside Deckwright, and what whoever mends it needs to know. */
public final class Bug {
    private static final String OURS = "io.github.deckwright.";
    private static final Pattern NOWHERE = Pattern.compile("^https://[^/]*\\.invalid(/|$)");

    private Bug() {}

    /** An error about the one document that has to be left out. */
    public static Diagnostic in(Place place, Throwable failure) {
        return Diagnostic.of(
                Rule.BUG,
                place,
                what(failure),
                "the document is left out; please report it " + at() + ", with this line and the document if you can");
    }

    /** Where bugs are reported, as part of a sentence. */
    public static String at() {
        try (InputStream in = Bug.class.getResourceAsStream("/deckwright.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return at(properties.getProperty("issues", ""));
        } catch (IOException e) {
            return at("");
        }
    }

    /** A build that nobody published names a host that is nobody's. */
    static String at(String issues) {
        boolean address =
                issues.startsWith("https://") && !NOWHERE.matcher(issues).find();
        return address ? "at " + issues : "where you have Deckwright from";
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
