package io.github.deckwright.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFolderTests {
    @TempDir
    Path folder;

    private Path filled() throws IOException {
        Path path = Files.createDirectories(folder.resolve("draft/in")).getParent();
        Files.writeString(path.resolve("in/a.md"), "a");
        Files.createSymbolicLink(path.resolve("out"), Files.createDirectories(folder.resolve("kept")));
        return path;
    }

    @Test
    void it_goes_with_all_that_is_in_it_and_what_links_lead_to_stays() throws IOException {
        Path path = filled();
        new DraftFolder(path).close();
        assertThat(path).doesNotExist();
        assertThat(folder.resolve("kept")).exists();
    }

    @Test
    void what_was_moved_away_stays() throws IOException {
        Path target = folder.resolve("made");
        try (DraftFolder draft = new DraftFolder(filled())) {
            Files.move(draft.path(), target);
        }
        assertThat(target.resolve("in/a.md")).hasContent("a");
    }
}
