package io.github.deckwright.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outside of which folder no picture is read, told by what lies above the sources. */
class MediaRootsTests {
    @TempDir
    Path folder;

    private Path notes;
    private Path areas;

    @BeforeEach
    void make_a_vault_of_two_folders() throws IOException {
        folder = folder.toRealPath();
        notes = Files.createDirectories(folder.resolve("vault/1 Notes/deep"));
        areas = Files.createDirectories(folder.resolve("vault/2 Areas"));
    }

    private Path root(Path document, Path... sources) {
        return new MediaRoots(List.of(sources)).around(document).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {".git", "deckwright.toml", ".obsidian", "logseq/config.edn"})
    void what_marks_a_project_is_the_root_of_a_source_deep_in_it(String mark) throws IOException {
        Path vault = folder.resolve("vault");
        Files.createDirectories(vault.resolve(mark).getParent());
        Files.createDirectory(vault.resolve(mark));
        assertThat(root(notes.resolve("a.md"), notes)).isEqualTo(vault);
        assertThat(root(notes.resolve("a.md"), notes.resolve("a.md"))).isEqualTo(vault);
    }

    @Test
    void a_repository_goes_before_a_vault_in_it_and_the_nearest_one_before_others() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Files.createDirectory(folder.resolve("vault/.obsidian"));
        assertThat(root(notes.resolve("a.md"), notes)).isEqualTo(folder);
        Files.createDirectory(folder.resolve("vault/1 Notes/.git"));
        assertThat(root(notes.resolve("a.md"), notes)).isEqualTo(folder.resolve("vault/1 Notes"));
    }

    @Test
    void without_a_mark_it_is_what_all_sources_have_in_common() {
        assertThat(root(notes.resolve("a.md"), notes)).isEqualTo(notes);
        assertThat(root(notes.resolve("a.md"), notes, areas)).isEqualTo(folder.resolve("vault"));
        assertThat(root(areas.resolve("a.md"), areas.resolve("a.md"), notes.resolve("b.md")))
                .isEqualTo(folder.resolve("vault"));
    }

    @Test
    void the_whole_file_system_is_never_what_sources_have_in_common() {
        Path other = folder.getRoot().resolve("deckwright-none").resolve("notes");
        assertThat(root(notes.resolve("a.md"), notes, other)).isEqualTo(notes);
    }

    @Test
    void each_document_has_the_root_of_its_own_source() throws IOException {
        Files.createDirectory(folder.resolve("vault/1 Notes/.obsidian"));
        Files.createDirectory(areas.resolve(".git"));
        assertThat(root(notes.resolve("a.md"), notes, areas)).isEqualTo(folder.resolve("vault/1 Notes"));
        assertThat(root(areas.resolve("a.md"), notes, areas)).isEqualTo(areas);
        assertThat(new MediaRoots(List.of(notes)).around(areas.resolve("a.md"))).isEmpty();
    }
}
