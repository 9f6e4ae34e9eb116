package io.github.deckwright.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.read.source.Neighbours;
import io.github.deckwright.support.Golden;
import io.github.deckwright.support.SpecFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares the cards of documents with those of the commit before: the project's own always, and those of the folders that
 * {@code -Dnet=FOLDER[,FOLDER]} names. The list {@code golden/net/FOLDER.digests} has a line a document; {@code target/net/FOLDER.cards}
 * has the cards themselves, for a diff between two work trees.
 */
class CardNetTests {
    @TempDir
    Path temporary;

    @Test
    void a_card_is_one_line_whatever_is_in_it() throws IOException {
        write(
                "b.md",
                "# Title\n\n## Is a\\b one line?\n\n**Answer:** Yes,\n\n\tand\u00a0this.\n\n## Is it two?\n\n**Answer:** No.\n");
        assertThat(lines())
                .containsExactly(
                        "b.md\tdocument\ttitle Title",
                        "b.md:3:1\tanswer-label\tbasic\tQ Is a\\\\b one line?\tA Yes,\\n\\n\\tand\\u00a0this.",
                        "b.md:9:1\tanswer-label\tbasic\tQ Is it two?\tA No.");
    }

    @Test
    void documents_come_in_the_order_of_their_names_and_a_broken_one_is_a_line() throws IOException {
        write("c.md", "Q: Third?\nA: Yes.\n");
        write("a/z.md", "Q: First?\nA: Yes.\n");
        write("b.md", "---\ndeckwright:\n  colour: red\n---\n\nQ: Second?\nA: Yes.\n");
        assertThat(lines())
                .containsExactly(
                        "a/z.md\tdocument",
                        "a/z.md:1:1\tqa-lines\tbasic\tQ First?\tA Yes.",
                        "b.md\terror\tfront-matter",
                        "c.md\tdocument",
                        "c.md:1:1\tqa-lines\tbasic\tQ Third?\tA Yes.");
    }

    @Test
    void each_folder_of_a_folder_can_be_a_build() throws IOException {
        write("one/deckwright.toml", "[documents.\"**\"]\ntags = [\"only\"]\n");
        write("one/a.md", "Q: First?\nA: Yes.\n");
        write("two/a.md", "Q: Second?\nA: Yes.\n");
        assertThat(CardNet.of(temporary + "/*"))
                .flatExtracting(NetDocument::lines)
                .containsExactly(
                        "one/a.md\tdocument",
                        "one/a.md:1:1\tqa-lines\tbasic\tQ First?\tA Yes.\t#only",
                        "two/a.md\tdocument",
                        "two/a.md:1:1\tqa-lines\tbasic\tQ Second?\tA Yes.");
    }

    @Test
    void the_examples_of_the_project_have_the_cards_of_the_commit_before() throws IOException {
        List<NetDocument> documents = new ArrayList<>();
        for (SpecFile file : SpecFile.all()) {
            for (SpecFile.Example example : file.examples()) {
                documents.add(CardNet.read(
                        file.name() + ": " + example.rule(),
                        example.file(),
                        example.bytes(),
                        DocumentSettings.NONE,
                        Neighbours.NONE));
            }
        }
        documents.addAll(CardNet.of("input"));
        CardNet.write("project", documents);
        Golden.checkKept("net/project.digests", digests(documents));
    }

    @TestFactory
    Stream<DynamicTest> the_documents_of_a_folder_have_the_cards_of_the_commit_before() {
        return Arrays.stream(System.getProperty("net", "").split(","))
                .filter(folder -> !folder.isBlank())
                .map(folder -> DynamicTest.dynamicTest(folder, () -> {
                    String name = CardNet.name(folder);
                    List<NetDocument> documents = CardNet.of(folder);
                    CardNet.write(name, documents);
                    Golden.checkLines("net/" + name + ".digests", digests(documents));
                }));
    }

    private static List<String> digests(List<NetDocument> documents) {
        return documents.stream().map(NetDocument::digest).toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = temporary.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private List<String> lines() throws IOException {
        return CardNet.of(temporary.toString()).stream()
                .flatMap(document -> document.lines().stream())
                .toList();
    }
}
