package io.github.deckwright.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.Neighbours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents around one say about it. Each is read as if it were built alone: only the disk knows the others. */
class FolderEvidenceTests {
    @TempDir
    Path folder;

    @Test
    void documents_that_begin_with_questions_are_one_question_each() throws IOException {
        write("bridge.md", "# Why do bridges sway?\n\nThe wind.\n\n## Why?\n\nMore of it.\n");
        write("arch.md", "---\ntitle: Arches\n---\n\n# What holds an arch?\n\nIts keystone.\n");
        write("load.md", "Where does the load go?\n===\n\nDown.\n");
        write("stone.md", "# Does stone bend?\n\nHardly.\n");
        write("truss.md", "# Name the parts of a truss\n\nChords and webs.\n");
        write("README.md", "# Bridges\n\nA list.\n");
        assertThat(questions())
                .containsExactly(
                        "What holds an arch?",
                        "Why do bridges sway?",
                        "Where does the load go?",
                        "Does stone bend?",
                        "Name the parts of a truss");
    }

    @Test
    void what_stands_on_top_of_a_page_is_not_what_it_begins_with() throws IOException {
        String answer = "\n\nThe wind.\n\n## Its theory\n\nWaves.\n\n## What else?\n\nSteps.\n";
        List<String> tops = List.of(
                "[![Build](b.svg)](ci) [![License][badge]][license]",
                "<p align=\"center\">\n  <img src=\"logo.png\" width=\"200\">\n</p>",
                "<!-- written by a program\n     and read by none -->",
                "<a name=\"top\"></a>\n\n---",
                "[English](bridge.md) | 中文 | [日本語](bridge.ja.md)",
                "[TOC]",
                "## Table of Contents\n\n- [Its theory](#its-theory)\n- [What else?](#what-else)\n\n---",
                "<details>\n<summary>Contents</summary>\n\n1. [Its theory](#its-theory)\n\n</details>",
                "> **Note**: a translation.\n\n*Last updated: 3 May 2026*\n\nBy Ada Wing");
        for (int i = 0; i < tops.size(); i++) {
            write(i + ".md", tops.get(i) + "\n\n# Why do bridges sway " + i + " times?" + answer);
        }
        assertThat(questions()).hasSize(tops.size()).allMatch(question -> question.startsWith("Why do bridges sway"));
    }

    @Test
    void what_stands_on_top_of_all_pages_parts_none_of_them() throws IOException {
        for (int i = 0; i < 5; i++) {
            write(
                    i + ".md",
                    "[TOC]\n\n<p align=\"center\">\n<img src=\"a.png\">\n</p>\n\nWaves.\n\n<center>\n\nWave " + i
                            + ".\n\n</center>\n\n" + "A storm makes them, number " + i + ".\n");
        }
        assertThat(questions()).isEmpty();
    }

    @Test
    void what_stands_at_the_foot_of_all_pages_is_no_answer() throws IOException {
        for (String foot :
                List.of("© 2026 Bridges", "[← Back](%d.md) | [Next →](%d.md)", "*Found a fault?* Tell us.")) {
            for (int i = 0; i < 6; i++) {
                write(
                        i + ".md",
                        "---\ntitle: Why does bridge " + i + " sway?\n---\n\nThe wind, number " + i + ".\n\n---\n\n"
                                + foot.replace("%d", String.valueOf(i)) + "\n");
            }
            assertThat(questions()).hasSize(6).allMatch(question -> question.startsWith("Why does bridge"));
        }
        for (int i = 0; i < 6; i++) {
            write(i + ".md", "Bridge number " + i + "\n\n---\n\nSways " + (i % 2 == 0 ? "often" : "never") + i + "\n");
        }
        assertThat(questions()).hasSize(6).allMatch(question -> question.startsWith("Bridge number"));
    }

    @Test
    void a_text_or_a_list_above_the_first_heading_is_what_a_page_begins_with() throws IOException {
        for (int i = 0; i < 5; i++) {
            write(i + ".md", "- A bridge.\n- An arch.\n\n# Why do bridges sway?\n\nThe wind.\n");
            write(i + 5 + ".md", "The wind.\n\n## Why do bridges sway?\n\nMore of it.\n\n## How?\n\nSo.\n");
        }
        assertThat(questions()).isEmpty();
    }

    @Test
    void what_stands_in_front_of_all_of_them_is_a_label_in_any_language() throws IOException {
        write("a.md", "# Mhojaji: Ziwa ni nini?\n\nMaji mengi.\n");
        write("b.md", "# Mhojaji: Kwa nini barafu huelea?\n\nNi nyepesi.\n");
        write("c.md", "# Mhojaji: Mto huanza wapi?\n\nMlimani.\n");
        write("d.md", "# Mhojaji: Eleza mvua\n\nMaji ya angani.\n");
        write("e.md", "# Mhojaji: Nani hupima theluji?\n\nMtaalamu.\n");
        assertThat(questions())
                .containsExactly(
                        "Ziwa ni nini?",
                        "Kwa nini barafu huelea?",
                        "Mto huanza wapi?",
                        "Eleza mvua",
                        "Nani hupima theluji?");
    }

    @Test
    void parts_that_ask_with_marks_are_the_questions_themselves() throws IOException {
        for (int i = 0; i < 5; i++) {
            write(
                    i + ".md",
                    "# What is part " + i + "?\n\nThis.\n\n## Is it?\n\nYes.\n\n## Was it?\n\nNo.\n\n## Why?\n\nSo.\n");
        }
        assertThat(questions()).hasSizeGreaterThan(5).contains("Is it?");
    }

    @Test
    void guides_and_folders_of_which_some_ask_give_nothing() throws IOException {
        for (String title : List.of("deploy", "build", "test", "release", "write")) {
            write(title + ".md", "# How to " + title + "\n\nRun the script.\n\n## Steps\n\n1. one\n");
        }
        assertThat(questions()).isEmpty();
        write("more/a.md", "# Why does it fail so often?\n\nA list of reasons.\n\n## One\n\nText.\n");
        write("more/b.md", "# Installation\n\nText.\n");
        write("more/c.md", "# Configuration\n\nText.\n");
        write("more/d.md", "# What comes next?\n\nA plan for a year.\n\n## One\n\nText.\n");
        write("more/e.md", "# Is it safe?\n\nText.\n\n## One\n\nText.\n");
        write("more/f.md", "# Who wrote it?\n\nText.\n\n## One\n\nText.\n");
        write("more/g.md", "# Licences\n\nText.\n");
        assertThat(questions()).isEmpty();
    }

    @Test
    void a_folder_that_promises_questions_counts_below_the_border_of_the_project() throws IOException {
        write(
                "questions/context.md",
                "# What is the context for?\n\nCarrying deadlines.\n\n## Rules\n\nPass it first.\n");
        assertThat(questions()).containsExactly("What is the context for?");
        assertThat(questions(folder.resolve("questions"))).isEmpty();
    }

    @Test
    void pages_in_the_sections_of_a_folder_that_promises_questions_are_counted_together() throws IOException {
        write("faq/map/zoom/index.md", "---\ntitle: How do I zoom?\n---\n\nPinch.\n");
        write("faq/map/position/index.md", "---\ntitle: The app cannot find me\n---\n\nTurn on the sensor.\n");
        write("faq/map/night/index.md", "---\ntitle: Is there a dark map?\n---\n\nYes.\n");
        write("faq/app/crash/index.md", "---\ntitle: What if it crashes?\n---\n\nTell us.\n");
        write("faq/app/cost/index.md", "---\ntitle: What does it cost?\n---\n\nNothing.\n");
        write("faq/voice/silent/index.md", "---\ntitle: I hear no voice\n---\n\nTurn it up.\n");
        assertThat(questions())
                .containsExactlyInAnyOrder(
                        "How do I zoom?",
                        "The app cannot find me",
                        "Is there a dark map?",
                        "What if it crashes?",
                        "What does it cost?",
                        "I hear no voice");
    }

    @Test
    void a_line_that_asks_is_what_a_page_begins_with_too() throws IOException {
        for (String form : List.of(
                "**%s**\n\n",
                "%s\n\n",
                "# Question %d\n\n**%s**\n\n",
                "[Home](../README.md) | [Next](b.md)\n\n**%d. %s**\n\n",
                "#bridges #question\n\n# %s\n\n")) {
            for (int i = 0; i < 5; i++) {
                String question = "Why do bridges sway in the year " + i + "?";
                write(
                        i + ".md",
                        form.replace("%s", question).replace("%d", "" + i) + "The wind, in " + i + ".\n\nAnd steps, by "
                                + i + ".\n");
            }
            assertThat(questions()).as(form).hasSize(5).allMatch(question -> question.startsWith("Why do bridges"));
        }
        for (int i = 0; i < 5; i++) {
            String question = "**Why do bridges sway in the year " + i + "?**\n\nThe wind.\n\n";
            write(i + ".md", question + question.replace("Why do", "Do") + question.replace("bridges", "arches"));
        }
        assertThat(questions()).hasSize(15); // each page is a list of them
        for (int i = 0; i < 5; i++) {
            write(i + ".md", (i < 2 ? "Why do bridges sway?" : "Bridges sway.") + "\n\nThe wind, said " + i + ".\n");
        }
        assertThat(questions()).isEmpty();
    }

    @Test
    void what_is_stated_where_nearly_all_others_ask_is_a_question() throws IOException {
        for (int i = 0; i < 8; i++) {
            write(i + ".md", "# Why do bridges sway in the year " + i + "?\n\nThe wind.\n");
        }
        write("cable.md", "# The strength of a cable\n\nThat of its wires.\n");
        write("overview.md", "# Overview\n\nAll about bridges.\n");
        assertThat(questions()).hasSize(9).contains("The strength of a cable");
        write("arch.md", "# The weight of an arch\n\nThat of its stones.\n");
        assertThat(questions()).hasSize(8); // eight of eleven are not nearly all
    }

    @Test
    void numbers_and_dates_in_front_of_names_only_keep_their_order() throws IOException {
        write("01-why-do-bridges-sway.md", "The wind.\n");
        write("02_what_holds_an_arch.md", "Its keystone.\n");
        write("03. Does stone bend.md", "Hardly.\n");
        write("2024-05-01-how-long-is-a-cable.md", "Long.\n");
        write("3d-arches.md", "They have depth.\n");
        assertThat(questions())
                .containsExactly(
                        "why do bridges sway",
                        "what holds an arch",
                        "Does stone bend",
                        "how long is a cable",
                        "3d arches"); // a number that belongs to the name, and one name among nearly all that ask
    }

    @Test
    void a_part_of_links_at_the_end_of_all_pages_parts_none_of_them() throws IOException {
        List<String> names =
                List.of("Why do bridges sway", "What holds an arch", "Does stone bend", "How long is it", "Is it old");
        for (String name : names) {
            write(name + ".md", "Because of number " + name.length() + ".\n\n## Related\n\n- [[Bridges]]\n");
        }
        assertThat(questions()).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void tags_that_fold_the_answers_part_no_page() throws IOException {
        for (int i = 0; i < 5; i++) {
            write(
                    i + ".md",
                    "# Why do bridges sway " + i + " times?\n\n<details>\n<summary>Answer</summary>\n\nWind " + i
                            + ".\n\n</details>\n");
        }
        assertThat(answers()).hasSize(5).allMatch(answer -> answer.startsWith("Wind "));
    }

    @Test
    void a_document_that_holds_nothing_but_its_question_is_answered_by_the_one_named_like_it() throws IOException {
        List<List<String>> forms = List.of(
                List.of("q%d.md", "a%d.md"),
                List.of("q%d.md", "q%d-answer.md"),
                List.of("question-%d.md", "answer-%d.md"),
                List.of("exercise_%d.md", "exercise_%d_solution.md"),
                List.of("questions/%d.md", "answers/%d.md"),
                List.of("%d-bridge/question.md", "%d-bridge/answer.md"));
        for (int form = 0; form < forms.size(); form++) {
            for (int i = 1; i < 4; i++) {
                String in = "form" + form + "/";
                String question = "Why do bridges sway in the year " + i + "?\n";
                String title = form % 2 == 0 ? "# Question " + i : "# Question";
                write(in + forms.get(form).get(0).formatted(i), title + "\n\n" + question);
                write(in + forms.get(form).get(1).formatted(i), "# Answer " + i + "\n\nThe wind, in " + i + ".\n");
            }
        }
        assertThat(questions()).hasSize(3 * forms.size()).allMatch(question -> question.startsWith("Why do bridges"));
        assertThat(answers()).allMatch(answer -> answer.startsWith("The wind, in "));
    }

    @Test
    void the_answer_to_a_document_of_one_question_names_its_right_options() throws IOException {
        for (int i = 1; i < 4; i++) {
            write("q" + i + ".md", "# Question " + i + "\n\nWhat holds arch " + i + "?\n\nA. A rope\nB. A keystone\n");
            write("a" + i + ".md", "# Answer " + i + "\n\n**B**\n\nIt is the last stone.\n");
        }
        for (int i = 1; i < 4; i++) {
            Card card = cards(folder.resolve("q" + i + ".md"), folder).get(0);
            assertThat(card.question().markdown()).isEqualTo("What holds arch " + i + "?");
            assertThat(card.choices()).extracting(Choice::correct).containsExactly(false, true);
            assertThat(card.explanation().orElseThrow().markdown()).isEqualTo("It is the last stone.");
        }
    }

    @Test
    void a_heading_that_says_the_question_of_the_front_matter_again_is_no_part_of_the_answer() throws IOException {
        for (int i = 0; i < 5; i++) {
            String question = "Why do bridges sway in the year " + i + "?";
            String matter = "---\nquestion: \"" + question + "\"\n---\n\n# ";
            write(i + ".md", matter + question + "\n\nThe wind, in " + i + ".\n");
            write("parts/" + i + ".md", matter + "Causes\n\nThe wind, in " + i + ".\n");
        }
        assertThat(answers())
                .hasSize(10)
                .filteredOn(answer -> answer.startsWith("The wind"))
                .hasSize(5);
    }

    @Test
    void answers_that_begin_with_their_questions_are_cards_once() throws IOException {
        for (int i = 0; i < 5; i++) {
            String question = "# Why do bridges sway in the year " + i + "?\n";
            write("questions/" + i + ".md", question);
            write("solutions/" + i + ".md", question + "\nThe wind, in " + i + ".\n");
        }
        assertThat(questions()).hasSize(5);
    }

    @Test
    void a_letter_and_a_number_name_answers_only_as_the_whole_of_a_name() throws IOException {
        for (int i = 1; i < 4; i++) {
            write("b" + i + ".md", "# Lesson " + i + "\n\nWhy do bridges sway?\n");
            write("a" + i + ".md", "# Lesson " + i + "\n\nThe wind.\n");
        }
        assertThat(questions()).isEmpty();
    }

    @Test
    void links_are_not_followed() throws IOException {
        write("there/a.md", "# Why?\n\nSo.\n");
        for (String name : List.of("b", "c", "d", "e")) {
            Path link = folder.resolve("here").resolve(name + ".md");
            write("there/" + name + ".md", "# What is " + name + " for?\n\nThis.\n\n## Part\n\nText.\n");
            Files.createDirectories(folder.resolve("here"));
            Files.createSymbolicLink(link, folder.resolve("there").resolve(name + ".md"));
        }
        write("here/f.md", "# What is f for?\n\nThis.\n\n## Part\n\nText.\n");
        assertThat(questions(folder.resolve("here"))).isEmpty();
    }

    @Tag("slow")
    @Test
    void a_folder_too_large_to_look_at_says_nothing() throws IOException {
        for (int i = 0; i < 20_001; i++) {
            Files.createFile(folder.resolve("what-is-" + i + ".md"));
        }
        write("a.md", "# What is a for?\n\nThis.\n\n## Part\n\nText.\n");
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(read(folder.resolve("a.md"), folder)).isEmpty());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> questions() throws IOException {
        return questions(folder);
    }

    private List<String> questions(Path border) throws IOException {
        List<String> questions = new ArrayList<>();
        try (var files = Files.walk(border)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                questions.addAll(read(file, border));
            }
        }
        return questions;
    }

    private List<String> answers() throws IOException {
        List<String> answers = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                cards(file, folder)
                        .forEach(card -> answers.add(card.answer().orElseThrow().markdown()));
            }
        }
        return answers;
    }

    private static List<String> read(Path path, Path border) throws IOException {
        return cards(path, border).stream()
                .map(card -> card.question().markdown())
                .toList();
    }

    private static List<Card> cards(Path path, Path border) throws IOException {
        SourceFile file = new SourceFile(path, String.valueOf(path.getFileName()));
        return DocumentReader.read(
                        file,
                        Files.readAllBytes(path),
                        DocumentSettings.NONE,
                        Neighbours.onDisk(below -> border),
                        finding -> {})
                .map(Document::cards)
                .orElse(List.of());
    }
}
