package io.github.deckwright.cli;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Reads arguments about which there is no doubt, as nearly all are: loading a library for them takes longer than reading a document.
 * All others, and all that are wrong, are for {@link Parsing}, which reads these the same.
 */
final class PlainArguments {
    private final Arguments arguments;
    private final IdentityHashMap<Arguments.Declared, List<String>> options = new IdentityHashMap<>();
    private final List<String> positional = new ArrayList<>();

    private PlainArguments(Arguments arguments) {
        this.arguments = arguments;
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
        Given given = new Given(arguments, reading.positional);
        reading.options.forEach(given::add);
        return Optional.of(given);
    }

    /** Takes what begins at a place; returns where to go on, the place itself when there is doubt. */
    private int take(List<String> args, int at) {
        String arg = args.get(at);
        if (!looksLikeOption(arg)) {
            boolean any = arguments
                    .positional()
                    .filter(expected -> expected.arity().equals("0..*"))
                    .isPresent();
            positional.add(arg);
            return any ? at + 1 : at;
        }
        int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
        Optional<Arguments.Declared> option = named(equals < 0 ? arg : arg.substring(0, equals));
        if (option.isEmpty()) {
            return at;
        }
        boolean again = options.containsKey(option.get());
        return switch (option.get().kind()) {
            case NOTHING -> equals < 0 && !again ? taken(option.get(), at + 1) : at;
            case VALUE -> again ? at : value(option.get(), args, at, equals);
            case VALUES -> value(option.get(), args, at, equals);
            case PAIR -> at;
        };
    }

    private int value(Arguments.Declared option, List<String> args, int at, int equals) {
        String value = equals >= 0 ? args.get(at).substring(equals + 1) : at + 1 < args.size() ? args.get(at + 1) : "";
        return value.isEmpty() || looksLikeOption(value) || value.startsWith("\"")
                ? at
                : taken(option, at + (equals < 0 ? 2 : 1), value);
    }

    private int taken(Arguments.Declared option, int next, String... value) {
        options.computeIfAbsent(option, none -> new ArrayList<>()).addAll(List.of(value));
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

    /** An argument that is empty or begins with a quotation mark is left to the library, too. */
    private static boolean looksLikeOption(String arg) {
        return arg.isEmpty() || arg.startsWith("\"") || (arg.startsWith("-") && arg.length() > 1);
    }
}
