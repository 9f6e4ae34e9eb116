package io.github.deckwright.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A completion for fish, which picocli cannot write: a line for each command, and for each option of each command. */
final class FishCompletion {
    private FishCompletion() {}

    static String of(String name, CommandSpec root) {
        StringBuilder script =
                new StringBuilder("# fish completion of " + name + "; made by: " + name + " completion fish\n");
        String commands = String.join(" ", root.subcommands().keySet());
        script.append("complete -c ")
                .append(name)
                .append(" -f -n '__fish_use_subcommand' -a '")
                .append(commands)
                .append("'\n");
        root.subcommands().forEach((command, line) -> {
            for (OptionSpec option : line.getCommandSpec().options()) {
                script.append("complete -c ").append(name);
                script.append(" -n '__fish_seen_subcommand_from ")
                        .append(command)
                        .append('\'');
                script.append(names(option)).append(values(option)).append('\n');
            }
        });
        return script.toString();
    }

    private static String names(OptionSpec option) {
        StringBuilder names = new StringBuilder();
        for (String name : option.names()) {
            names.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        return names.toString();
    }

    /** An option with a value is followed by one of its words, or by a file. */
    private static String values(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        List<String> words = new ArrayList<>();
        if (option.completionCandidates() != null) {
            option.completionCandidates().forEach(words::add);
        }
        return words.isEmpty() ? " -r" : " -x -a '" + String.join(" ", words) + "'";
    }
}
