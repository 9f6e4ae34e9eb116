package io.github.deckwright.cli;

import io.github.deckwright.write.Format;
import io.github.deckwright.write.Formats;
import io.github.deckwright.write.Option;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code deckwright formats}. */
@Command(name = "formats")
final class FormatsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @CommandLine.Option(names = "--plugin-path", paramLabel = "PATH")
    private List<String> pluginPath = new ArrayList<>();

    FormatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Formats formats = new Formats(PathOption.list(terminal, "--plugin-path", pluginPath))) {
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
