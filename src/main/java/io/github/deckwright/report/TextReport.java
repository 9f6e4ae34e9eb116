package io.github.deckwright.report;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Severity;
import java.io.PrintStream;
import java.nio.file.Path;

/** Findings as lines that people and editors understand: {@code file:line:column: severity[rule]: what; what to do}. */
public final class TextReport implements Report {
    private final PrintStream out;
    private final Path directory;
    private final boolean colours;

    /**
     * Prints to a stream.
     *
     * @param directory the working directory, to which files are relative
     */
    public TextReport(PrintStream out, Path directory, boolean colours) {
        this.out = out;
        this.directory = directory;
        this.colours = colours;
    }

    @Override
    public synchronized void report(Diagnostic diagnostic) {
        String where = diagnostic.place().map(this::where).orElse("deckwright");
        Severity severity = diagnostic.severity();
        out.print(paint("1", where + ":") + " "
                + paint(
                        colour(severity),
                        severity.word() + "[" + diagnostic.rule().id() + "]:") + " " + text(diagnostic)
                + "\n");
    }

    /** What happened and what to do, in one safe line. */
    static String text(Diagnostic diagnostic) {
        String what = SafeText.line(diagnostic.message());
        return diagnostic.remedy().isEmpty() ? what : what + "; " + SafeText.line(diagnostic.remedy());
    }

    private String where(Place place) {
        String file = SafeText.path(ShownPath.of(directory, place.file().path()));
        return place.line() < 1 ? file : file + ":" + place.line() + ":" + place.column();
    }

    private String paint(String code, String text) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case NOTE, OFF -> "36";
        };
    }
}
