package io.github.deckwright.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Declares what a command takes. What each option means stands in its help text. */
final class Arguments {
    /** Converters that picocli would look for at every start, such as those for dates and databases. All our values are text. */
    private static final String NO_CONVERTERS = "picocli.converters.excludes";

    private final CommandSpec spec;

    Arguments(String command) {
        System.setProperty(NO_CONVERTERS, ".*");
        spec = CommandSpec.create().name(command);
    }

    /** Takes an option that is there or not. */
    Arguments flag(String... names) {
        spec.addOption(OptionSpec.builder(names[0], rest(names))
                .arity("0")
                .type(boolean.class)
                .build());
        return this;
    }

    /** Takes an option with a value, once. */
    Arguments value(String label, String... names) {
        spec.addOption(OptionSpec.builder(names[0], rest(names))
                .arity("1")
                .paramLabel(label)
                .completionCandidates(words(label))
                .type(String.class)
                .build());
        return this;
    }

    /** Takes an option with a value, again and again. */
    Arguments values(String label, String... names) {
        spec.addOption(OptionSpec.builder(names[0], rest(names))
                .arity("1")
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build());
        return this;
    }

    /** Takes an option with two values. */
    Arguments pair(String label, String name) {
        spec.addOption(OptionSpec.builder(name)
                .arity("2")
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build());
        return this;
    }

    /** Takes arguments that are no options. */
    Arguments positional(String label, String arity) {
        spec.addPositional(PositionalParamSpec.builder()
                .arity(arity)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build());
        return this;
    }

    /** All options by all their names. */
    List<String> names() {
        return spec.options().stream()
                .flatMap(option -> List.of(option.names()).stream())
                .toList();
    }

    CommandLine parser() {
        CommandLine parser = new CommandLine(spec);
        parser.setUnmatchedOptionsArePositionalParams(false);
        parser.setExpandAtFiles(false);
        return parser;
    }

    private static String[] rest(String... names) {
        return List.of(names).subList(1, names.length).toArray(new String[0]);
    }

    /** What shells complete: the words of a label such as {@code text|json}. */
    private static List<String> words(String label) {
        boolean ofWords = label.indexOf('|') > 0 && label.equals(label.toLowerCase(Locale.ROOT));
        return ofWords ? List.of(label.split("\\|", -1)) : List.of();
    }
}
