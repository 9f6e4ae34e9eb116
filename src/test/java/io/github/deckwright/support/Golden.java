package io.github.deckwright.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with files under {@code src/test/resources/golden}. With {@code -Dgolden=accept} the files are rewritten instead; the diff is
 * then what is reviewed.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final boolean ACCEPT = "accept".equals(System.getProperty("golden"));

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
                    .as("differs from %s; if that is right: -Dgolden=accept, and review the diff", file)
                    .isEqualTo(new String(expected, StandardCharsets.UTF_8));
            assertThat(actual).as(file.toString()).isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
