package io.github.deckwright.cli;

import java.util.List;
import java.util.Optional;

/**
 * Reads arguments about which there is no doubt, as nearly all are: loading a library for them takes longer than reading a document.
 * All others, and all that are wrong, are for {@link Parsing}, which reads these the same.
 */
final class PlainArguments {
    private final Arguments arguments;
    private final Given given;

    private PlainArguments(Arguments arguments) {
        this.arguments = arguments;
        this.given = new Given(arguments);
    }

    /** What the arguments give to a command; empty when one of them is more than a name, a name with a value, or no option. */
    static Optional<Given> read(Arguments arguments, List<String> args) {
        PlainArguments reading = new PlainArguments(arguments);
        int at = 0;
        while (at < args.size()) {
            int next = reading.take(args, at);
            if (next == at) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.of(reading.given);
    }

    /** Takes what begins at a place; returns where to go on, the place itself when there is doubt. */
    private int take(List<String> args, int at) {
        String arg = args.get(at);
        if (isNoPlainValue(arg)) {
            return option(args, at);
        }
        boolean any = arguments
                .positional()
                .filter(expected -> expected.arity().equals("0..*"))
                .isPresent();
        if (!any) {
            return at;
        }
        given.addPositional(List.of(arg));
        return at + 1;
    }

    private int option(List<String> args, int at) {
        String arg = args.get(at);
        int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
        Optional<Arguments.Declared> option = named(equals < 0 ? arg : arg.substring(0, equals));
        if (option.isEmpty()) {
            return at;
        }
        boolean again = given.has(option.get().names().get(0));
        return switch (option.get().kind()) {
            case NOTHING -> equals < 0 && !again ? taken(option.get(), at + 1) : at;
            case VALUE -> again ? at : value(option.get(), args, at, equals);
            case VALUES -> value(option.get(), args, at, equals);
            case PAIR -> at;
        };
    }

    private int value(Arguments.Declared option, List<String> args, int at, int equals) {
        String value = equals >= 0 ? args.get(at).substring(equals + 1) : at + 1 < args.size() ? args.get(at + 1) : "";
        return isNoPlainValue(value) ? at : taken(option, at + (equals < 0 ? 2 : 1), value);
    }

    private int taken(Arguments.Declared option, int next, String... value) {
        given.add(option, List.of(value));
        return next;
    }

    private Optional<Arguments.Declared> named(String name) {
        for (Arguments.Declared option : arguments.options()) {
            if (option.names().contains(name)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** Whether an argument may be an option; one that is empty or begins with a quotation mark is left to the library, too. */
    private static boolean isNoPlainValue(String arg) {
        return arg.isEmpty() || arg.startsWith("\"") || (arg.startsWith("-") && arg.length() > 1);
    }
}
