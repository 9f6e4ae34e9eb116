package io.github.deckwright.cli;

import io.github.deckwright.UsageException;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.preview.Preview;
import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.Locale;

/** {@code deckwright preview}. */
final class PreviewCommand implements Command {
    private static final int HIGHEST_PORT = 65_535;

    private final Terminal terminal;

    PreviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Arguments arguments() {
        return new Arguments("preview")
                .positional("SOURCE", "0..*")
                .value("N", "--port")
                .flag("--open")
                .value("FILE", "--ledger")
                .value("sanitize|escape", "--raw-html")
                .flag("-h", "--help");
    }

    @Override
    public int run(Given given) throws IOException {
        int port = given.value("--port").map(PreviewCommand::port).orElse(0);
        try (Preview preview = start(request(given), port)) {
            terminal.out().print(preview.address() + "\n");
            terminal.err().print("The page follows your edits; Ctrl-C ends the preview.\n");
            terminal.flush();
            if (given.has("--open")) {
                open(preview.address());
            }
            preview.follow();
            return ExitCode.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        }
    }

    private static Preview start(BuildRequest request, int port) throws IOException {
        try {
            return new Preview(request, port, Failure::of);
        } catch (BindException e) {
            throw new IOException("port " + port + " cannot be had; choose another one, or leave out --port", e);
        }
    }

    private static int port(String text) {
        boolean number = !text.isEmpty() && text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number || Integer.parseInt(text) > HIGHEST_PORT) {
            throw new UsageException("--port " + text + " is no port; give a number up to " + HIGHEST_PORT);
        }
        return Integer.parseInt(text);
    }

    private BuildRequest request(Given given) {
        if (given.positional().contains(BuildRequest.STANDARD_INPUT)) {
            throw new UsageException("a preview follows files, and - is none; name a file or folder");
        }
        BuildRequest.Builder request = BuildRequest.in(terminal.directory())
                .sources(given.positional())
                .frozen(true)
                .escapeRawHtml(given.choice("--raw-html", List.of("sanitize", "escape"))
                        .equals("escape"))
                .ci(terminal.environment().getOrDefault("CI", ""))
                .now(terminal.clock().instant());
        given.value("--ledger").ifPresent(file -> request.ledger(PathOption.of("--ledger", file)));
        return request.build();
    }

    /** Starts the browser that the system opens pages with; without one there is still the address. */
    private void open(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of(system.contains("mac") ? "open" : "xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            terminal.err().print("No browser could be started; open the address yourself.\n");
            terminal.err().flush();
        }
    }
}
