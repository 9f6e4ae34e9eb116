package io.github.deckwright.cli;

import io.github.deckwright.report.SafeText;
import io.github.deckwright.write.Format;
import io.github.deckwright.write.Formats;
import io.github.deckwright.write.Option;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** {@code deckwright formats}. */
final class FormatsCommand implements Command {
    private final Terminal terminal;

    FormatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Arguments arguments() {
        return new Arguments("formats").values("PATH", "--plugin-path").flag("-h", "--help");
    }

    @Override
    public int run(Given given) throws IOException {
        List<Path> pluginPath = PathOption.list(terminal, "--plugin-path", given.values("--plugin-path"));
        try (Formats formats = new Formats(pluginPath)) {
            for (Format format : formats.all()) {
                print(format);
            }
        }
        return ExitCode.DONE;
    }

    private void print(Format format) {
        PrintStream out = terminal.out();
        out.print(SafeText.line(pad(format.name(), 10) + pad("NAME" + format.suffix(), 20) + format.description())
                + "\n");
        for (Option<?> option : format.options()) {
            String values = option.values().isEmpty() ? "" : " (" + String.join(", ", option.values()) + ")";
            out.print(SafeText.line("    -O " + format.name() + "." + option.name() + "=" + option.standard() + values
                            + ": " + option.help())
                    + "\n");
        }
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
