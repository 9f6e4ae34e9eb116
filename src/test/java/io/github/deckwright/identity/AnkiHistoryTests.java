package io.github.deckwright.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.Deckwright;
import io.github.deckwright.build.BuildReport;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.identity.history.RetiredCards;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.ledger.LedgerReader;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.support.AnkiEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits of a project, built and imported by Anki's own engine after reviews: what is new, what is updated, and no review is lost. */
@Tag("slow")
class AnkiHistoryTests {
    private static final Instant FIRST = Instant.now().minus(Duration.ofDays(2));
    private static final Instant LATER = Instant.now().plus(Duration.ofHours(1));

    private record Question(String text, String answer) {}

    /** How the documents mark their questions. */
    private enum Style {
        HEADINGS,
        LABELS,
        DETAILS
    }

    /** A project: documents by path. */
    private record Project(Map<String, List<Question>> documents, Style style) {

        Project in(Style other) {
            return new Project(documents, other);
        }

        Project with(String path, UnaryOperator<List<Question>> edit) {
            Map<String, List<Question>> edited = new TreeMap<>(documents);
            edited.put(path, edit.apply(new ArrayList<>(documents.get(path))));
            return new Project(edited, style);
        }

        Project without(String path) {
            Map<String, List<Question>> edited = new TreeMap<>(documents);
            edited.remove(path);
            return new Project(edited, style);
        }

        Project plus(String path, List<Question> questions) {
            Map<String, List<Question>> edited = new TreeMap<>(documents);
            edited.put(path, questions);
            return new Project(edited, style);
        }

        Project renamed(String path, String other) {
            Map<String, List<Question>> edited = new TreeMap<>(documents);
            edited.put(other, edited.remove(path));
            return new Project(edited, style);
        }

        Project everywhere(UnaryOperator<Question> edit) {
            Map<String, List<Question>> edited = new TreeMap<>();
            documents.forEach((path, questions) ->
                    edited.put(path, questions.stream().map(edit).toList()));
            return new Project(edited, style);
        }

        void write(Path folder) throws IOException {
            for (Map.Entry<String, List<Question>> document : documents.entrySet()) {
                StringBuilder text = new StringBuilder("# Interview questions of ")
                        .append(document.getKey().replace(".md", ""))
                        .append('\n');
                int number = 0;
                for (Question question : document.getValue()) {
                    number++;
                    text.append(
                                    switch (style) {
                                        case HEADINGS -> "\n## " + number + ". " + question.text() + "\n\n";
                                        case LABELS -> "\n## " + number + ". " + question.text() + "\n\n**Answer:** ";
                                        case DETAILS -> "\n<details>\n<summary>" + question.text() + "</summary>\n\n";
                                    })
                            .append(question.answer())
                            .append(style == Style.DETAILS ? "\n\n</details>\n" : "\n");
                }
                Path file = folder.resolve(document.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
        }
    }

    /** An edit, or several builds one after the other, and what Anki's log must say about the last. */
    private record Case(String name, List<UnaryOperator<Project>> edits, int fresh, int updated, int duplicate) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Question> QUESTIONS = List.of(
            new Question(
                    "What is a closure?", "A function together with the variables of the scope that it was made in."),
            new Question(
                    "What is hoisting?",
                    "Declarations act as if they stood at the top of their scope, but not their values."),
            new Question(
                    "What is the event loop?",
                    "It takes tasks from a queue whenever the call stack of the program is empty."),
            new Question(
                    "What is a promise?",
                    "An object that stands for a value which is not there yet, or for a failure."),
            new Question(
                    "What is the difference between null and undefined?",
                    "Undefined is what nobody set; null is what somebody set to nothing."),
            new Question(
                    "What is strict mode?",
                    "A restricted variant of the language in which silent mistakes become errors."));
    private static final List<Question> MORE = List.of(
            new Question(
                    "How does CSS specificity work?",
                    "Ids count more than classes, classes count more than elements, inline styles most."),
            new Question(
                    "What is the box model?",
                    "Every element is a box of content, padding, border and margin, in this order."),
            new Question(
                    "Why use flexbox?", "It lays out items in one direction and shares the free space between them."),
            new Question(
                    "What are media queries?",
                    "Conditions about the screen under which a part of the style sheet is used."),
            new Question(
                    "What is a pseudo-class?",
                    "A keyword behind a selector that stands for a state, such as being hovered."),
            new Question(
                    "What does position sticky do?",
                    "An element scrolls with the page until an offset is reached, then it stays there."));

    private static final Project BASE =
            new Project(new TreeMap<>(Map.of("css.md", MORE, "js.md", QUESTIONS)), Style.HEADINGS);

    static Stream<Case> cases() {
        return Stream.of(
                one("a: nothing", project -> project, 0, 0, 12),
                one(
                        "b: a typo in an answer",
                        at(0, null, "A function, together with the variables of the scope that it was made in."),
                        0,
                        1,
                        11),
                one(
                        "c: a typo in a question",
                        at(4, "What is the difference betwen null and undefined?", null),
                        0,
                        1,
                        11),
                one("c: a question rewritten by a third", at(4, "How do null and undefined differ?", null), 0, 1, 11),
                one(
                        "d: reordered",
                        p -> p.with("js.md", list -> {
                            Collections.reverse(list);
                            return list;
                        }),
                        0,
                        0,
                        12),
                one(
                        "e: inserted at the top",
                        p -> p.with("js.md", list -> {
                            list.add(
                                    0,
                                    new Question(
                                            "What is a symbol?",
                                            "A primitive value that is unique and can be the key of a property."));
                            return list;
                        }),
                        1,
                        0,
                        12),
                one(
                        "f: moved to another document",
                        p -> p.with("css.md", list -> {
                                    list.add(QUESTIONS.get(2));
                                    return list;
                                })
                                .with("js.md", list -> {
                                    list.remove(2);
                                    return list;
                                }),
                        0,
                        0,
                        12),
                one("g: a document renamed", p -> p.renamed("js.md", "ecmascript/basics.md"), 0, 0, 12),
                one("h: deleted", p -> p.with("js.md", list -> list.subList(1, 6)), 0, 0, 11),
                one(
                        "b, c and f at once",
                        p -> p.with("css.md", list -> {
                                    list.add(new Question(
                                            "What's the event loop?",
                                            QUESTIONS.get(2).answer().replace("whenever", "when")));
                                    return list;
                                })
                                .with("js.md", list -> {
                                    list.remove(2);
                                    return list;
                                }),
                        0,
                        1,
                        11),
                new Case("a document lost and restored", List.of(p -> p.without("js.md"), p -> BASE), 0, 0, 12),
                one(
                        "two questions swapped",
                        p -> p.with("js.md", list -> {
                            list.set(
                                    0,
                                    new Question(
                                            QUESTIONS.get(1).text(),
                                            QUESTIONS.get(0).answer()));
                            list.set(
                                    1,
                                    new Question(
                                            QUESTIONS.get(0).text(),
                                            QUESTIONS.get(1).answer()));
                            return list;
                        }),
                        0,
                        2,
                        10),
                one("another style: answers get a label", p -> p.in(Style.LABELS), 0, 0, 12),
                one("another style: headings become details", p -> p.in(Style.DETAILS), 0, 0, 12),
                new Case(
                        "another style: details become headings, and an answer is edited",
                        List.of(
                                p -> p.in(Style.DETAILS),
                                p -> at(
                                                0,
                                                null,
                                                "A function, together with the variables of the scope that it was made in.")
                                        .apply(p.in(Style.HEADINGS))),
                        0,
                        1,
                        11),
                one("a document renamed in the case of a letter", p -> p.renamed("js.md", "JS.md"), 0, 0, 12),
                one(
                        "every question touched",
                        p -> p.everywhere(q -> new Question(
                                q.text()
                                        .replace("What", "Tell me: what")
                                        .replace("How", "So how")
                                        .replace("Why", "And why"),
                                q.answer())),
                        0,
                        12,
                        0),
                one(
                        "a document split in two",
                        p -> p.with("js.md", list -> list.subList(0, 3)).plus("js2.md", QUESTIONS.subList(3, 6)),
                        0,
                        0,
                        12));
    }

    @TempDir
    private Path top;

    private static Optional<AnkiEngine> engine = Optional.empty();

    @BeforeAll
    static void findAnki() {
        engine = Optional.of(AnkiEngine.find());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_review_survives(Case edit) throws IOException {
        List<Path> packages = new ArrayList<>(List.of(build("deck", BASE, FIRST)));
        Project project = BASE;
        for (UnaryOperator<Project> step : edit.edits()) {
            project = step.apply(project);
            packages.add(build("deck", project, LATER.plusSeconds(packages.size())));
        }
        Path[] releases = packages.toArray(new Path[0]);
        Path last = packages.get(packages.size() - 1);
        String expected = last.getFileName() + ": " + edit.fresh() + " new, " + edit.updated() + " updated, "
                + edit.duplicate() + " duplicate, 0 conflicting";

        assertGood(engine.orElseThrow().importing(releases), expected);
        assertGood(engine.orElseThrow().importingAlways(releases), expected);
        assertGood(engine.orElseThrow().merging(releases), expected);
        if (edit.name().startsWith("a:")) {
            assertThat(Files.readAllBytes(last)).isEqualTo(Files.readAllBytes(releases[0]));
        }
    }

    @Test
    void a_new_look_replaces_the_note_types_in_place() throws IOException {
        Path first = build("deck", BASE, FIRST);
        Path restyled = top.resolve("restyled.apkg");
        engine.orElseThrow().restyling(first, restyled);

        assertGood(
                engine.orElseThrow().importing(first, restyled),
                "restyled.apkg: 0 new, 0 updated, 12 duplicate, 0 conflicting");
    }

    @Test
    void two_decks_with_one_question_live_side_by_side() throws IOException {
        Path one = build("one", BASE, FIRST);
        Path two = build("two", BASE, FIRST);
        Path later = build(
                "two",
                at(0, null, "Another answer to a question that both decks have.")
                        .apply(BASE),
                LATER);

        List<String> log = engine.orElseThrow().importing(one, two, later);
        assertGood(log, later.getFileName() + ": 0 new, 1 updated, 11 duplicate, 0 conflicting");
        assertThat(log)
                .contains(two.getFileName() + ": 12 new, 0 updated, 0 duplicate, 0 conflicting", "24 notes, 24 cards");
    }

    @Test
    void what_a_learner_wrote_on_unchanged_cards_survives_and_retired_cards_are_found() throws IOException {
        Path first = build("deck", BASE, FIRST);
        Project edited = at(0, null, "A function with the variables of the scope that it was made in.")
                .apply(BASE);
        Path later = build("deck", edited.with("css.md", list -> list.subList(2, 6)), LATER);
        Ledger ledger =
                LedgerReader.read(new SourceFile(Path.of("x"), "x"), Files.readString(top.resolve("deck.ledger")));
        List<String> retired = ledger.cards().stream()
                .filter(LedgerCard::retired)
                .map(LedgerCard::guid)
                .toList();
        String changed = ledger.cards().stream()
                .filter(card -> card.likeness().text().equals("what is a closure"))
                .map(LedgerCard::guid)
                .findFirst()
                .orElseThrow();
        List<String> untouched = ledger.cards().stream()
                .map(LedgerCard::guid)
                .filter(guid -> !guid.equals(changed))
                .sorted()
                .toList();

        List<String> log = engine.orElseThrow()
                .updatingEdited(new RetiredCards(ledger).search().orElseThrow(), first, later);

        assertThat(retired).hasSize(2);
        assertGood(log, later.getFileName() + ": 0 new, 1 updated, 9 duplicate, 0 conflicting");
        assertThat(log)
                .contains(
                        "as the learner left them: " + String.join(" ", untouched),
                        "styled by the learner: Deckwright Basic",
                        "found: " + String.join(" ", retired));
    }

    private static void assertGood(List<String> log, String expected) {
        assertThat(log).contains(expected).noneMatch(line -> line.startsWith("problem"));
    }

    private static Case one(String name, UnaryOperator<Project> edit, int fresh, int updated, int duplicate) {
        return new Case(name, List.of(edit), fresh, updated, duplicate);
    }

    /** Another question or another answer for one card. */
    private static UnaryOperator<Project> at(int index, String question, String answer) {
        return project -> project.with("js.md", list -> {
            Question old = list.get(index);
            list.set(
                    index,
                    new Question(question == null ? old.text() : question, answer == null ? old.answer() : answer));
            return list;
        });
    }

    /** Builds a state of a project in a fresh folder, as after a checkout, with the ledger of the state before. */
    private Path build(String name, Project project, Instant now) throws IOException {
        Path source = top.resolve("source");
        if (Files.exists(source)) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path path : files.sorted(Collections.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(source);
        project.write(source);
        Path target = Files.createTempDirectory(top, "out");
        List<Diagnostic> diagnostics = new ArrayList<>();
        BuildReport report = Deckwright.build(
                BuildRequest.in(top)
                        .source("source")
                        .target(target)
                        .formats("apkg")
                        .name(name)
                        .ledger(top.resolve(name + ".ledger"))
                        .now(now)
                        .build(),
                diagnostics::add);
        assertThat(report.cards()).as(diagnostics.toString()).isGreaterThan(5);
        Path pkg = top.resolve(target.getFileName() + ".apkg");
        return Files.move(target.resolve(name + ".apkg"), pkg);
    }
}
