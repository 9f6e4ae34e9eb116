package io.github.deckwright.cli;

import io.github.deckwright.Nearest;
import io.github.deckwright.ShellWord;
import io.github.deckwright.UsageException;
import io.github.deckwright.build.NearestFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The commands there are. To add one: a class, a line in {@link #command}, its name in {@link #NAMES} and its help. */
final class Commands {
    static final List<String> NAMES = List.of(
            "build",
            "check",
            "formats",
            "explain",
            "diff",
            "retired",
            "moved",
            "ledger",
            "adopt",
            "init",
            "import",
            "completion",
            "preview");

    private final Terminal terminal;

    private Commands(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs one command line; the answer is the exit code. */
    static int run(Terminal terminal, String... args) {
        int code;
        try {
            code = new Commands(terminal).run(args);
        } catch (IOException | RuntimeException | Error e) {
            code = ended(terminal, e);
        }
        try {
            terminal.flush();
        } catch (IOException e) {
            // what stopped the run already was told already
            code = code == ExitCode.DONE ? ended(terminal, e) : code;
        }
        terminal.err().flush();
        return code;
    }

    private static int ended(Terminal terminal, Throwable e) {
        if (!(e instanceof BrokenPipeException)) {
            terminal.report().report(Failure.of(e));
        }
        return ExitCode.of(e);
    }

    private int run(String... args) throws IOException {
        String first = args.length == 0 ? "--help" : args[0];
        if (first.equals("-h") || first.equals("--help") || first.equals("help")) {
            terminal.out().print(Help.text(args.length > 1 && NAMES.contains(args[1]) ? args[1] : "deckwright"));
            return ExitCode.DONE;
        }
        if (first.equals("-V") || first.equals("--version")) {
            terminal.out().print(Version.text());
            return ExitCode.DONE;
        }
        Command command = command(terminal, first);
        if (command == null) {
            throw unknown(first, args);
        }
        List<String> rest = new ArrayList<>(List.of(args)).subList(1, args.length);
        if (rest.contains("-h") || rest.contains("--help")) {
            terminal.out().print(Help.text(first));
            return ExitCode.DONE;
        }
        return execute(command, rest);
    }

    static @Nullable Command command(Terminal terminal, String name) {
        return switch (name) {
            case "build" -> new BuildCommand(terminal);
            case "check" -> new CheckCommand(terminal);
            case "formats" -> new FormatsCommand(terminal);
            case "explain" -> new ExplainCommand(terminal);
            case "diff" -> new DiffCommand(terminal);
            case "retired" -> new RetiredCommand(terminal);
            case "moved" -> new MovedCommand(terminal);
            case "ledger" -> new LedgerCommand(terminal);
            case "adopt" -> new AdoptCommand(terminal);
            case "init" -> new InitCommand(terminal);
            case "import" -> new ImportCommand(terminal);
            case "completion" -> new CompletionCommand(terminal);
            case "preview" -> new PreviewCommand(terminal);
            default -> null;
        };
    }

    private static int execute(Command command, List<String> args) throws IOException {
        Arguments arguments = command.arguments();
        Optional<Given> plain = PlainArguments.read(arguments, args);
        return command.run(plain.isPresent() ? plain.get() : Parsing.given(arguments, args));
    }

    private UsageException unknown(String word, String... args) {
        List<String> general = List.of("--help", "--version");
        Optional<String> option = word.equals("-v") ? Optional.of("--version") : Nearest.to(word, general);
        if (word.startsWith("-")) {
            return new UsageException(
                    option.map(name -> "unknown option " + word + "; did you mean deckwright " + name + "?")
                            .orElse("the command comes first, before " + word + "; try " + inOrder(args)));
        }
        String remedy = Nearest.to(word, NAMES)
                .or(() -> option)
                .map(name -> "did you mean deckwright " + name + "?")
                .or(() -> file(word).map(name -> "did you mean deckwright build " + ShellWord.of(name) + "?"))
                .orElse("commands are " + String.join(", ", NAMES));
        return new UsageException("unknown command \"" + word + "\"; " + remedy);
    }

    /** The same words with the command in front: the one among them, else {@code build}. */
    private static String inOrder(String... args) {
        List<String> words = new ArrayList<>(List.of(args));
        String command = words.stream().filter(NAMES::contains).findFirst().orElse("build");
        words.remove(command);
        StringBuilder line = new StringBuilder("deckwright " + command);
        words.forEach(word -> line.append(' ').append(ShellWord.of(word)));
        return line.toString();
    }

    /** The file or folder of that name, or of the nearest one. */
    private Optional<String> file(String word) {
        try {
            return Files.exists(terminal.directory().resolve(word))
                    ? Optional.of(word)
                    : NearestFile.to(terminal.directory(), word);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
