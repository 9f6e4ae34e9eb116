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
    private final boolean excerpts;
    private final ReportedLines lines = new ReportedLines();

    /**
     * Prints to a stream.
     *
     * @param directory the working directory, to which files are relative
     * @param excerpts whether the line of a finding is shown below it, with a mark at its column
     */
    public TextReport(PrintStream out, Path directory, boolean colours, boolean excerpts) {
        this.excerpts = excerpts;
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
        if (excerpts) {
            diagnostic.place().ifPresent(place -> lines.line(place).ifPresent(line -> excerpt(place, line)));
        }
    }

    private void excerpt(Place place, String line) {
        if (line.isBlank()) {
            return;
        }
        String number = Integer.toString(place.line());
        Excerpt excerpt = Excerpt.of(line, place.column());
        String margin = " ".repeat(number.length());
        out.print(paint("2", " " + number + " | ") + excerpt.text() + "\n" + paint("2", " " + margin + " | ")
                + paint("1", " ".repeat(excerpt.caret()) + "^") + "\n");
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
