package io.github.deckwright.cli;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Place;
import java.io.IOException;
import java.io.PrintStream;

/** Prints findings as one JSON array, one finding a line. */
final class DiagnosticJson implements DiagnosticSink {
    private final Terminal terminal;
    private final PrintStream out;
    private boolean begun;

    DiagnosticJson(Terminal terminal) {
        this.terminal = terminal;
        this.out = terminal.out();
    }

    @Override
    public synchronized void report(Diagnostic diagnostic) {
        out.print(begun ? ",\n " : "[\n ");
        begun = true;
        String message = diagnostic.message() + (diagnostic.remedy().isEmpty() ? "" : "; " + diagnostic.remedy());
        out.print("{\"rule\": " + string(diagnostic.rule().id()) + ", \"severity\": "
                + string(diagnostic.severity().word()) + ", \"message\": " + string(message)
                + diagnostic.place().map(this::place).orElse(", \"file\": null, \"line\": null, \"column\": null")
                + "}");
    }

    private String place(Place place) {
        boolean whole = place.line() < 1;
        return ", \"file\": "
                + string(ShownPath.of(terminal.directory(), place.file().path())) + ", \"line\": "
                + (whole ? "null" : String.valueOf(place.line())) + ", \"column\": "
                + (whole ? "null" : String.valueOf(place.column()));
    }

    @Override
    public void finish() throws IOException {
        out.print(begun ? "\n]\n" : "[]\n");
        terminal.flush();
    }

    private static String string(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isSurrogate(c)
                    && (Character.isHighSurrogate(c)
                            ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                            : i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (pair || SafeText.isHarmless(c)) {
                json.append(c);
            } else {
                String hex = Integer.toHexString(c);
                json.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
            }
        }
        return json.append('"').toString();
    }
}
