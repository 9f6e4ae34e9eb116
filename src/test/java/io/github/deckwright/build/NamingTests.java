package io.github.deckwright.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTests {

    @Test
    void a_folder_gives_name_and_root() {
        assertThat(Naming.of(List.of(Path.of("/x/guide")), false, Optional.empty()))
                .isEqualTo(new Naming("guide", Optional.of("guide")));
    }

    @Test
    void the_default_folder_gives_no_root() {
        assertThat(Naming.of(List.of(Path.of("/x/input")), false, Optional.empty()))
                .isEqualTo(new Naming("deck", Optional.empty()));
    }

    @Test
    void one_file_gives_its_stem_and_no_root() {
        assertThat(Naming.of(List.of(Path.of("/x/tea.time.md")), true, Optional.empty()))
                .isEqualTo(new Naming("tea.time", Optional.empty()));
    }

    @Test
    void a_chosen_name_is_the_root() {
        assertThat(Naming.of(List.of(Path.of("/x/input")), false, Optional.of("My: Deck")))
                .isEqualTo(new Naming("My- Deck", Optional.of("My: Deck")));
    }

    @ParameterizedTest
    @CsvSource({
        "collection,deck-collection",
        "backup-1,deck-backup-1",
        "NUL,deck-NUL",
        "com1.x,deck-com1.x",
        "a/b,a-b",
        "...,deck",
        "'  ',deck",
        "'tea. ',tea",
        ".hidden,hidden",
        "..,deck"
    })
    void names_that_systems_forbid_are_changed(String wanted, String safe) {
        assertThat(Naming.safe(wanted)).isEqualTo(safe);
    }
}
