package io.github.deckwright.write.quizlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.deckwright.UsageException;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.Severity;
import io.github.deckwright.support.Golden;
import io.github.deckwright.support.RandomText;
import io.github.deckwright.support.Samples;
import io.github.deckwright.write.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuizletWriterTests {
    @TempDir
    Path folder;

    private final Samples samples = new Samples();

    @Test
    void one_line_a_side_needs_no_clicks() throws IOException {
        Writing writing = new Writing(folder);
        writing.write("quizlet", List.of(samples.basic("A\tB?", "  It is A. "), samples.basic("C?", "It is C.")));
        assertThat(folder.resolve("deck.quizlet.txt")).hasContent("A    B?\tIt is A.\nC?\tIt is C.");
        assertThat(writing.advice)
                .containsExactly("Paste deck.quizlet.txt into Quizlet (Create, Import),"
                        + " between term and definition: Tab, between cards: New line.");
    }

    @Test
    void a_side_of_several_lines_puts_blank_lines_between_all_cards() throws IOException {
        Writing writing = new Writing(folder);
        writing.write(
                "quizlet",
                List.of(
                        samples.basic("A?", "one\n\n\n  two\n \t\nthree"),
                        samples.card(CardKind.CHOICE, Samples.plain("Which?"))
                                .choice("this", true)
                                .choice("that", false)
                                .explanation("Because.")
                                .hint("Think.")
                                .build(),
                        samples.card(
                                        CardKind.CLOZE,
                                        Samples.plain("The " + Cloze.deletion(1, "sun") + " is a "
                                                + Cloze.deletion(2, "star", "shines") + "."))
                                .build()));
        Golden.check("quizlet/multiline.txt", Files.readAllBytes(folder.resolve("deck.quizlet.txt")));
        assertThat(writing.advice).singleElement().asString().endsWith("Tab, between cards: Custom, \\n\\n.");
    }

    @Test
    void sets_span_documents_and_former_ones_go() throws IOException {
        List<RenderedCard> cards =
                List.of(of("a.md", "A?"), of("a.md", "B?"), of("b.md", "C?"), of("b.md", "D?"), of("b.md", "E?"));
        new Writing(folder).documents(2).write("quizlet", cards);
        assertThat(files()).containsExactly("deck/a.quizlet.txt", "deck/b.quizlet.txt");

        Writing parts = new Writing(folder).documents(2).option("quizlet.sets", "2");
        parts.write("quizlet", cards);
        assertThat(files())
                .containsExactly("deck/part-001.quizlet.txt", "deck/part-002.quizlet.txt", "deck/part-003.quizlet.txt");
        assertThat(folder.resolve("deck/part-002.quizlet.txt"))
                .content()
                .hasLineCount(2)
                .contains("C?", "D?");
        assertThat(parts.advice).singleElement().asString().startsWith("Paste each file of deck/ into");

        new Writing(folder).documents(2).option("quizlet.sets", "4").write("quizlet", cards);
        assertThat(files()).containsExactly("deck/part-001.quizlet.txt", "deck/part-002.quizlet.txt");

        new Writing(folder).documents(2).option("quizlet.sets", "one").write("quizlet", cards);
        assertThat(files()).containsExactly("deck.quizlet.txt");

        new Writing(folder).documents(2).write("quizlet", cards);
        assertThat(files()).containsExactly("deck/a.quizlet.txt", "deck/b.quizlet.txt");
    }

    @Test
    void a_term_repeats_in_its_set_only() throws IOException {
        List<RenderedCard> cards = List.of(of("a.md", "A?"), of("b.md", "A?"));
        Writing apart = new Writing(folder).documents(2);
        apart.write("quizlet", cards);
        assertThat(apart.diagnostics).isEmpty();
        Writing joined = new Writing(folder).documents(2).option("quizlet.sets", "one");
        joined.write("quizlet", cards);
        assertThat(joined.diagnostics).anyMatch(d -> d.message().startsWith("1 term stands in the set before"));
    }

    @Test
    void several_documents_are_several_sets_and_names_that_collide_keep_their_suffix() throws IOException {
        Files.writeString(folder.resolve("deck.quizlet.txt"), "from an earlier build of one document");
        Files.createDirectories(folder.resolve("deck/old"));
        Files.writeString(folder.resolve("deck/old/gone.quizlet.txt"), "its document vanished");
        Writing writing = new Writing(folder).documents(4).vanished("old/gone.md");
        writing.write(
                "quizlet",
                List.of(
                        of("a/one.md", "A?"),
                        of("../b/Two.md", "B?"),
                        of("../b/two.markdown", "C?"),
                        of("con.md", "D?")));
        assertThat(files())
                .containsExactly(
                        "deck/-con.quizlet.txt",
                        "deck/a/one.quizlet.txt",
                        "deck/b/Two.md.quizlet.txt",
                        "deck/b/two.markdown.quizlet.txt");
    }

    @Test
    void one_document_left_of_several_leaves_one_set() throws IOException {
        Files.createDirectories(folder.resolve("deck"));
        Files.writeString(folder.resolve("deck/a.quizlet.txt"), "from an earlier build");
        Files.writeString(folder.resolve("deck/b.quizlet.txt"), "its document vanished");
        new Writing(folder).vanished("b.md").write("quizlet", List.of(of("a.md", "A?")));
        assertThat(files()).containsExactly("deck.quizlet.txt");
    }

    @Test
    void what_cannot_be_carried_is_counted_with_its_lines() throws IOException {
        Writing writing = new Writing(folder);
        Samples.Sample place = samples.card(CardKind.BASIC, Samples.plain("unused"));
        writing.write(
                "quizlet",
                List.of(
                        samples.card(CardKind.BASIC, Samples.lossy("<img>", "[image: a cat]", "image", place.place()))
                                .answer(Samples.lossy("<img>", "", "image", place.place()))
                                .build(),
                        samples.card(CardKind.BASIC, Samples.lossy("x", "$x$", "formula", place.place()))
                                .answer(Samples.plain("y"))
                                .build(),
                        samples.basic("same", "same"),
                        samples.basic("same", "other")));
        assertThat(writing.diagnostics)
                .extracting(d -> d.severity() + " " + d.rule() + " " + d.message())
                .containsExactly(
                        Severity.WARNING
                                + " quizlet-empty-side a side of this card has no text for Quizlet; it reads [image] there",
                        Severity.WARNING
                                + " quizlet-loss 1 formula and 2 images cannot be carried to Quizlet (line 10)",
                        Severity.NOTE + " quizlet-same-term 1 term stands in the set before (line 50)",
                        Severity.NOTE + " quizlet-same-sides 1 card has the same text on both sides (line 40)");
        assertThat(folder.resolve("deck.quizlet.txt")).content().startsWith("[image: a cat]\t[image]\n");
    }

    @Test
    void separators_of_the_user_are_taken_when_no_card_has_them() throws IOException {
        new Writing(folder)
                .option("quizlet.term-separator", " - ")
                .option("quizlet.card-separator", ";;;\\n")
                .write("quizlet", List.of(samples.basic("A?", "one\ntwo"), samples.basic("B?", "three")));
        assertThat(folder.resolve("deck.quizlet.txt")).hasContent("A? - one\ntwo;;;\nB? - three");
        assertThatThrownBy(() -> new Writing(folder)
                        .option("quizlet.term-separator", "-")
                        .write("quizlet", List.of(new Samples().basic("A?", "self-made"))))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("a separator chosen with");
        assertThatThrownBy(() -> new Writing(folder)
                        .option("quizlet.card-separator", "--")
                        .write("quizlet", List.of(new Samples().basic("A?", "x-"))))
                .isInstanceOf(UsageException.class);
    }

    @Test
    void any_text_splits_into_the_cards_it_came_from() throws IOException {
        RandomText random = RandomText.seeded();
        List<RenderedCard> cards = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            cards.add(samples.basic(random.next(), random.next()));
        }
        new Writing(folder).write("quizlet", cards);
        String text = Files.readString(folder.resolve("deck.quizlet.txt"));
        String[] rows = text.split(Pattern.quote("\n\n"), -1);
        assertThat(rows).as(random.seed()).hasSize(cards.size());
        for (int i = 0; i < rows.length; i++) {
            assertThat(rows[i].split("\t", -1)).as(random.seed()).hasSize(2).doesNotContain("");
            assertThat(words(rows[i].split("\t", -1)[0]))
                    .as(random.seed())
                    .isEqualTo(words(cards.get(i).content().question().text()));
        }
    }

    /** What is left of a text when nothing counts but what can be seen. */
    private static String words(String text) {
        String seen = RandomText.written(text).replaceAll("[\\s\\p{Z}\u0085\ufeff\u200b]", "");
        return seen.isEmpty() ? "[empty]" : seen;
    }

    private RenderedCard of(String document, String question) {
        return samples.card(CardKind.BASIC, Samples.plain(question))
                .document(document)
                .answer(Samples.plain("It is."))
                .build();
    }

    private List<String> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }
}
