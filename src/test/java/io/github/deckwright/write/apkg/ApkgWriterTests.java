package io.github.deckwright.write.apkg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.support.Samples;
import io.github.deckwright.write.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApkgWriterTests {
    @TempDir
    Path folder;

    @Test
    void the_same_cards_give_the_same_bytes() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        new Writing(one).write("apkg", List.of(new Samples().basic("Why?", "Because.")));
        new Writing(two).write("apkg", List.of(new Samples().basic("Why?", "Because.")));
        assertThat(one.resolve("deck.apkg")).hasSameBinaryContentAs(two.resolve("deck.apkg"));
    }
}
