package io.github.deckwright.cli;

import io.github.deckwright.Nearest;
import io.github.deckwright.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads arguments as picocli does, and says what is wrong with them. */
final class Parsing {
    /** Converters that picocli would look for at every start, such as those for dates and databases. All our values are text. */
    private static final String NO_CONVERTERS = "picocli.converters.excludes";

    private Parsing() {}

    /**
     * What the arguments give to a command.
     *
     * @throws UsageException when they are wrong
     */
    static Given given(Arguments arguments, List<String> args) {
        ParseResult parsed;
        try {
            parsed = parser(arguments).parseArgs(args.toArray(new String[0]));
        } catch (ParameterException e) {
            throw usage(e);
        }
        Given given = new Given(arguments);
        given.addPositional(parsed.matchedPositionalValue(0, List.<String>of()));
        for (Arguments.Declared option : arguments.options()) {
            String name = option.names().get(0);
            if (parsed.hasMatchedOption(name)) {
                given.add(option, values(parsed, option.kind(), name));
            }
        }
        return given;
    }

    private static List<String> values(ParseResult parsed, Arguments.Kind kind, String name) {
        return switch (kind) {
            case NOTHING -> List.of();
            case VALUE -> List.of(parsed.matchedOptionValue(name, ""));
            case VALUES, PAIR -> parsed.matchedOptionValue(name, List.<String>of());
        };
    }

    /** The same arguments in the library's form. */
    static CommandLine parser(Arguments arguments) {
        System.setProperty(NO_CONVERTERS, ".*");
        CommandSpec spec = CommandSpec.create().name(arguments.command());
        for (Arguments.Declared option : arguments.options()) {
            spec.addOption(option(option));
        }
        arguments
                .positional()
                .ifPresent(positional -> spec.addPositional(PositionalParamSpec.builder()
                        .arity(positional.arity())
                        .paramLabel(positional.label())
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build()));
        CommandLine parser = new CommandLine(spec);
        parser.setUnmatchedOptionsArePositionalParams(false);
        parser.setExpandAtFiles(false);
        return parser;
    }

    private static OptionSpec option(Arguments.Declared option) {
        List<String> names = option.names();
        OptionSpec.Builder spec =
                OptionSpec.builder(names.get(0), names.subList(1, names.size()).toArray(new String[0]));
        return switch (option.kind()) {
            case NOTHING -> spec.arity("0").type(boolean.class).build();
            case VALUE ->
                spec.arity("1")
                        .paramLabel(option.label())
                        .completionCandidates(words(option.label()))
                        .type(String.class)
                        .build();
            case VALUES, PAIR ->
                spec.arity(option.kind() == Arguments.Kind.PAIR ? "2" : "1")
                        .paramLabel(option.label())
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build();
        };
    }

    /** What shells complete: the words of a label such as {@code text|json}. */
    private static List<String> words(String label) {
        boolean ofWords = label.indexOf('|') > 0 && label.equals(label.toLowerCase(Locale.ROOT));
        return ofWords ? List.of(label.split("\\|", -1)) : List.of();
    }

    private static UsageException usage(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String wrong = unmatched.getUnmatched().get(0);
            String bare = wrong.contains("=") ? wrong.substring(0, wrong.indexOf('=')) : wrong;
            List<String> options = new ArrayList<>();
            e.getCommandLine().getCommandSpec().options().forEach(option -> options.add(option.longestName()));
            boolean isOption = wrong.startsWith("-");
            String what = isOption ? "unknown option " + bare : "\"" + wrong + "\" is one argument too many";
            return new UsageException(what + "; " + (isOption ? remedy(bare, options) : "") + "see deckwright "
                    + e.getCommandLine().getCommandName() + " --help");
        }
        String message = String.valueOf(e.getMessage());
        String lower = message.isEmpty() ? message : Character.toLowerCase(message.charAt(0)) + message.substring(1);
        return new UsageException(
                lower + "; see deckwright " + e.getCommandLine().getCommandName() + " --help");
    }

    private static String remedy(String wrong, List<String> options) {
        return Nearest.to(wrong, options)
                .map(near -> "did you mean " + near + "? ")
                .orElseGet(() -> "known are " + String.join(", ", options) + "; ");
    }
}
