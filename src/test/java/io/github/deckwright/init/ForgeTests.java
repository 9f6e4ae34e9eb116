package io.github.deckwright.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.config.ProjectConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForgeTests {
    @ParameterizedTest
    @CsvSource({
        "https://github.com/me/notes.git, https://github.com/me/notes/blob/main/",
        "https://me:token@github.com/me/notes, https://github.com/me/notes/blob/main/",
        "git@github.com:me/notes.git, https://github.com/me/notes/blob/main/",
        "ssh://git@gitlab.example.org:2222/group/sub/notes.git, https://gitlab.example.org/group/sub/notes/-/blob/main/",
        "https://codeberg.org/me/notes.git, https://codeberg.org/me/notes/src/branch/main/",
        "git@bitbucket.org:me/notes.git, https://bitbucket.org/me/notes/src/main/",
    })
    void knows_where_files_are_seen(String remote, String address) {
        assertThat(Forge.address(remote, "main")).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/srv/git/notes.git", "file:///x", "https://git.example.org/a/b", "ext::sh -c x", "", "C:\\a\\b"
            })
    void guesses_nothing(String remote) {
        assertThat(Forge.address(remote, "main")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "with \"quotes\"",
                "back\\slash",
                "line\nfeed",
                "bell\u0007",
                "😀 # x",
                "'''",
                "${{ x }}"
            })
    void the_draft_is_a_configuration_whatever_names_are(String name, @TempDir Path folder) throws IOException {
        TreeMap<String, Survey.Found> documents = new TreeMap<>();
        documents.put(name + "/a.md", new Survey.Found(new TreeMap<>(java.util.Map.of("heading", 3))));
        String toml = ConfigDraft.of(new Survey(name, documents, Optional.empty(), false));
        Path file = folder.resolve(ProjectConfig.FILE_NAME);
        // what stands in comments must be right too once somebody takes the sign off
        Files.writeString(file, toml.replaceAll("(?m)^# (include|exclude|source-url|\\[doc|style|deck|tags)", "$1"));
        boolean control = name.chars().anyMatch(c -> c < ' ');
        if (control) {
            Files.writeString(file, Files.readString(file).replaceAll("(?m)^name.*", ""));
        }
        ProjectConfig config = ProjectConfig.read(file, List.of("heading"));
        assertThat(config.name()).isEqualTo(control ? Optional.empty() : Optional.of(name));
    }
}
