package io.github.deckwright.cli;

import io.github.deckwright.UsageException;
import java.io.IOException;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code deckwright completion}: what lets a shell complete commands, options and their values. */
final class CompletionCommand implements Command {
    private static final String NAME = "deckwright";
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    private final Terminal terminal;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Arguments arguments() {
        return new Arguments("completion").positional("bash|zsh|fish", "0..*").flag("-h", "--help");
    }

    @Override
    public int run(Given given) throws IOException {
        if (given.positional().size() != 1
                || !SHELLS.contains(given.positional().get(0))) {
            throw new UsageException("completion takes the name of a shell: bash, zsh or fish");
        }
        CommandLine all = all();
        terminal.out()
                .print(
                        given.positional().get(0).equals("fish")
                                ? FishCompletion.of(NAME, all.getCommandSpec())
                                : AutoComplete.bash(NAME, all));
        return ExitCode.DONE;
    }

    private CommandLine all() {
        CommandLine root = new CommandLine(CommandSpec.create().name(NAME));
        for (String name : Commands.NAMES) {
            Command command = Commands.command(terminal, name);
            if (command != null) {
                root.addSubcommand(name, Parsing.parser(command.arguments()));
            }
        }
        return root;
    }
}
