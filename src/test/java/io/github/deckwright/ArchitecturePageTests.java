package io.github.deckwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for newcomers names what there is, and is short enough to be read. */
class ArchitecturePageTests {
    private static final Path PAGE = Path.of("docs", "architecture.md");
    private static final Pattern CLASS = Pattern.compile("`(?:[a-z]+\\.)*([A-Z]\\w+)(?:\\.\\w+)?(?:\\(\\w+\\))?`");
    private static final Pattern FLOOR =
            Pattern.compile("`((?:read|identity|config|build|write|lint|model)(?:\\.[a-z]+)*)`");

    /** What stands for a name in it. */
    private static final Set<String> EXAMPLES = Set.of("NameStyle");

    @Test
    void every_class_that_it_names_exists() throws IOException {
        Set<String> classes;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            classes = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        Set<String> named = named(CLASS);
        assertThat(named).hasSizeGreaterThan(20);
        named.removeAll(EXAMPLES);
        named.removeIf(name -> name.endsWith("Exception"));
        assertThat(classes).containsAll(named);
    }

    @Test
    void every_room_that_it_names_exists() throws IOException {
        Path base = Path.of("src", "main", "java", "io", "github", "deckwright");
        assertThat(named(FLOOR))
                .isNotEmpty()
                .allSatisfy(
                        room -> assertThat(base.resolve(room.replace('.', '/'))).isDirectory());
    }

    @Test
    void it_is_two_pages() throws IOException {
        assertThat(Files.readAllLines(PAGE)).hasSizeLessThanOrEqualTo(120);
    }

    private static Set<String> named(Pattern pattern) throws IOException {
        Set<String> named = new TreeSet<>();
        Matcher matcher = pattern.matcher(Files.readString(PAGE));
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
        return named;
    }
}
