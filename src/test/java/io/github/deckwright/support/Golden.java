package io.github.deckwright.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares with files under {@code src/test/resources/golden}. With {@code -Dgolden=accept} the files are rewritten instead; the diff is
 * then what is reviewed.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final boolean ACCEPT = "accept".equals(System.getProperty("golden"));

    private static final String REMEDY = "if that is right: -Dgolden=accept, and review the diff";

    private Golden() {}

    /**
     * Compares a text.
     *
     * @param name of the golden file, with {@code /}
     */
    public static void check(String name, String actual) {
        check(name, actual.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Compares bytes; the difference is shown as text.
     *
     * @param name of the golden file, with {@code /}
     */
    public static void check(String name, byte[] actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (ACCEPT) {
                Files.createDirectories(file.getParent());
                Files.write(file, actual);
                return;
            }
            assertThat(file)
                    .as("a golden file; make it with -Dgolden=accept and review it")
                    .exists();
            byte[] expected = Files.readAllBytes(file);
            assertThat(new String(actual, StandardCharsets.UTF_8))
                    .as("differs from %s; %s", file, REMEDY)
                    .isEqualTo(new String(expected, StandardCharsets.UTF_8));
            assertThat(actual).as(file.toString()).isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compares lines, and shows only those that are gone or new.
     *
     * @param name of the golden file, with {@code /}
     */
    public static void checkLines(String name, List<String> actual) {
        if (checkKept(name, actual)) {
            List<String> accepted = lines(name);
            assertThat(without(actual, accepted))
                    .as("new, against %s; %s", name, REMEDY)
                    .isEmpty();
            assertThat(actual).as("order of %s; %s", name, REMEDY).isEqualTo(accepted);
        }
    }

    /**
     * Looks for the lines of a golden file among others: what is new there is no difference until it is accepted.
     *
     * @param name of the golden file, with {@code /}
     * @return whether there was anything to compare with; false when the file was made anew
     */
    public static boolean checkKept(String name, List<String> actual) {
        if (ACCEPT || !Files.exists(FOLDER.resolve(name))) {
            check(name, String.join("\n", actual) + "\n");
            return false;
        }
        assertThat(without(lines(name), actual))
                .as("gone or changed, against %s; %s", name, REMEDY)
                .isEmpty();
        return true;
    }

    private static List<String> lines(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> without(List<String> lines, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return lines.stream().filter(line -> !known.contains(line)).toList();
    }
}
