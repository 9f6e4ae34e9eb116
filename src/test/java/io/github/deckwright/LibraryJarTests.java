package io.github.deckwright;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.support.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The jars that other programs put on their paths. */
@Tag("slow")
class LibraryJarTests {
    @Test
    void both_jars_are_the_same_module() throws IOException {
        Path all = Program.jarFile();
        Path alone = all.resolveSibling(all.getFileName().toString().replace("-all.jar", ".jar"));
        for (Path jar : List.of(alone, all)) {
            try (JarFile file = new JarFile(jar.toFile())) {
                assertThat(file.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                        .as(jar.toString())
                        .isEqualTo("io.github.deckwright");
            }
        }
    }
}
