package io.github.deckwright.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.deckwright.UsageException;
import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTests {
    @TempDir
    Path folder;

    private final List<Diagnostic> found = new ArrayList<>();

    private void file(String name, String... lines) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, String.join("\n", lines));
    }

    private List<String> names(String... given) throws IOException {
        List<Source> sources = Source.of(folder, List.of(given));
        ProjectConfig config = Sources.config(folder, sources, List.of());
        return Sources.documents(sources, config, found::add).stream()
                .map(SourceFile::name)
                .toList();
    }

    @Test
    void takes_markdown_sorted_by_code_points() throws IOException {
        for (String name :
                List.of("b.md", "B.MARKDOWN", "a.txt", "sub/z.mdx", "sub.md", "\uFF21.md", "\uD83D\uDE00.md")) {
            file("in/" + name);
        }
        assertThat(names("in"))
                .containsExactly("B.MARKDOWN", "b.md", "sub.md", "sub/z.mdx", "\uFF21.md", "\uD83D\uDE00.md");
    }

    @Test
    void skips_hidden_foreign_and_ignored_folders() throws IOException {
        file("in/.gitignore", "# comment", "drafts/", "*.tmp.md", "!keep.tmp.md");
        file("in/sub/.gitignore", "/local.md", "!x.tmp.md");
        for (String name : List.of(
                ".git/x.md",
                ".hidden/x.md",
                "node_modules/p/x.md",
                "vendor/x.md",
                "drafts/x.md",
                "a.tmp.md",
                "keep.tmp.md",
                "sub/x.tmp.md",
                "sub/local.md",
                "sub/deep/local.md")) {
            file("in/" + name);
        }
        assertThat(names("in")).containsExactly("keep.tmp.md", "sub/deep/local.md", "sub/x.tmp.md");
    }

    @Test
    void ignore_files_of_the_repository_above_count() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        file(".gitignore", "/in/a.md");
        file("in/a.md");
        file("in/b.md");
        assertThat(names("in")).containsExactly("b.md");
        assertThat(names("in/a.md")).as("a file that is named is read").containsExactly("a.md");
    }

    @Test
    void follows_links_inside_the_project_once_and_none_out_of_it() throws IOException {
        file("in/real/a.md");
        file("secret/s.md");
        Files.createSymbolicLink(folder.resolve("in/again"), Path.of("real"));
        Files.createSymbolicLink(folder.resolve("in/loop"), Path.of("."));
        Files.createSymbolicLink(folder.resolve("in/link.md"), Path.of("real/a.md"));
        Files.createSymbolicLink(folder.resolve("in/out"), Path.of("../secret"));
        Files.createSymbolicLink(folder.resolve("in/out.md"), Path.of("../secret/s.md"));
        Files.createSymbolicLink(folder.resolve("in/dead.md"), Path.of("nowhere"));
        assertThat(names("in")).containsExactly("real/a.md");
        assertThat(found)
                .extracting(d -> d.place().orElseThrow().file().name() + ": " + d.message())
                .containsExactly(
                        "dead.md: the link leads to no file",
                        "out: the link leads out of the project",
                        "out.md: the link leads out of the project");
    }

    @Test
    void nothing_tells_whether_there_is_anything_outside() throws IOException {
        file("in/a.md");
        file("secret/s.md");
        for (String name : List.of("folder", "page.md", "data.v2", "picture.png", ".hidden")) {
            Files.createSymbolicLink(folder.resolve("in/" + name), Path.of("../secret"));
            assertThat(names("in")).containsExactly("a.md");
            List<String> there = told();
            for (String target : List.of("../nothing", "../secret/s.md", "../secret/nothing")) {
                Files.delete(folder.resolve("in/" + name));
                Files.createSymbolicLink(folder.resolve("in/" + name), Path.of(target));
                assertThat(names("in")).containsExactly("a.md");
                assertThat(told()).as("%s to %s", name, target).isEqualTo(there);
            }
            Files.delete(folder.resolve("in/" + name));
        }
    }

    private List<String> told() {
        List<String> told = found.stream().map(Diagnostic::sentence).toList();
        found.clear();
        return told;
    }

    @Test
    void several_sources_prefix_the_names_and_a_document_comes_once() throws IOException {
        file("in/a.md");
        file("in/b.txt");
        assertThat(names("./in/", "in/b.txt", "in/a.md", "in")).containsExactly("in/a.md", "in/b.txt");
        assertThat(names("in/b.txt", "in/b.txt")).containsExactly("b.txt");
    }

    @Test
    void a_missing_source_is_a_usage_error() {
        assertThatThrownBy(() -> names("nowhere"))
                .isInstanceOf(UsageException.class)
                .hasMessage("the source nowhere does not exist; check the name");
    }

    @Test
    void the_nearest_configuration_holds_and_two_are_refused() throws IOException {
        file("deckwright.toml", "exclude = [\"b.md\"]");
        file("in/a.md");
        file("in/b.md");
        file("other/deckwright.toml", "name = \"other\"");
        file("other/c.md");
        assertThat(names("in")).containsExactly("a.md");
        assertThat(names("other")).containsExactly("c.md");
        assertThatThrownBy(() -> names("in", "other")).hasMessageContaining("two projects");
    }
}
