package io.github.deckwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read without the library means the same to it, and nothing is that it would refuse: so it alone tells what is wrong. */
class PlainArgumentsTests {
    private static final int LISTS = 1_000;
    private static final int LONGEST = 6;

    /** Arguments and values in which some reader of arguments sees more than their letters. */
    private static final List<String> ODD = List.of(
            "",
            " ",
            "-",
            "--",
            "---",
            "-x",
            "-1",
            "--nothing",
            "--nothing=1",
            "=",
            "=a",
            "a=b",
            "-=",
            "--=",
            "\"a b\"",
            "\"",
            "a\"",
            "\"a",
            "'a'",
            "@a",
            "@@a",
            "a,b",
            "a|b",
            "${a}",
            "${sys:user.home}",
            "%a",
            "\\",
            "a\\",
            "é",
            "\u00a0",
            "a\nb",
            "true",
            "false",
            "null",
            "-o",
            "-oa",
            "-o=a");

    static Stream<String> commands() {
        return Commands.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_is_read_plainly_is_the_same_to_the_library(String name) {
        Terminal terminal = new Terminal(
                Path.of(""),
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream(),
                Map.of(),
                Clock.systemUTC(),
                false);
        Arguments arguments =
                Objects.requireNonNull(Commands.command(terminal, name)).arguments();
        Random random = new Random(1);
        int plain = 0;
        for (int i = 0; i < LISTS; i++) {
            List<String> args = args(arguments, random);
            Optional<Given> read = PlainArguments.read(arguments, args);
            if (read.isPresent()) {
                plain += args.isEmpty() ? 0 : 1;
                assertThat(told(arguments, read.get()))
                        .as("%s %s", name, args)
                        .isEqualTo(told(arguments, Parsing.given(arguments, args)));
            }
        }
        boolean takesPlain = !arguments.options().isEmpty()
                || arguments.positional().stream()
                        .anyMatch(positional -> positional.arity().equals("0..*"));
        assertThat(plain).as("lists of some length").isGreaterThan(takesPlain ? LISTS / 20 : -1);
    }

    /** Options, with values behind them more often than not, and anything else. */
    private static List<String> args(Arguments arguments, Random random) {
        List<String> args = new ArrayList<>();
        int length = random.nextInt(LONGEST + 1);
        while (args.size() < length) {
            if (arguments.options().isEmpty() || random.nextInt(3) == 0) {
                args.add(value(random));
                continue;
            }
            Arguments.Declared option = one(arguments.options(), random);
            String name = one(option.names(), random);
            boolean takesValue = (option.kind() != Arguments.Kind.NOTHING) != (random.nextInt(10) == 0);
            if (!takesValue) {
                args.add(name);
            } else if (random.nextBoolean()) {
                args.add(name + "=" + value(random));
            } else {
                args.add(name);
                args.add(value(random));
            }
        }
        return args;
    }

    private static String value(Random random) {
        return random.nextInt(3) == 0 ? one(ODD, random) : "docs/" + (char) ('a' + random.nextInt(26)) + ".md";
    }

    private static <T> T one(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    /** All that a command can ask. */
    private static List<Object> told(Arguments arguments, Given given) {
        List<Object> told = new ArrayList<>();
        told.add(given.positional());
        for (String name : arguments.names()) {
            told.add(List.of(name, given.knows(name), given.has(name), given.value(name), given.values(name)));
        }
        return told;
    }
}
