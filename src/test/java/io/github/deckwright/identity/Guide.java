package io.github.deckwright.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Documents of questions as their author thinks of them: cards that stay themselves whatever their text is. */
final class Guide {
    /** A card with its author's idea of who it is. */
    static final class Person {
        final int self;
        String question;
        String answer;

        Person(int self, String question, String answer) {
            this.self = self;
            this.question = question;
            this.answer = answer;
        }

        String text() {
            return question + "\n" + answer;
        }
    }

    /** How a document marks its questions. */
    enum Style {
        HEADING,
        LABEL,
        DETAILS,
        BOLD
    }

    /** A document: its style and its cards in order. */
    static final class Page {
        Style style;
        final List<Person> people = new ArrayList<>();

        Page(Style style) {
            this.style = style;
        }

        private String markdown() {
            // edits may leave texts that do not look like questions, so the document says what they are
            StringBuilder text = new StringBuilder(
                    switch (style) {
                        case HEADING -> "---\ndeckwright: {style: heading, level: 2}\n---\n";
                        case BOLD -> "---\ndeckwright: {style: bold}\n---\n";
                        case LABEL -> "---\ndeckwright: {style: answer-label}\n---\n";
                        case DETAILS -> "---\ndeckwright: {style: details}\n---\n";
                    });
            text.append("# Interview questions\n");
            int number = 0;
            for (Person person : people) {
                number++;
                text.append(
                        switch (style) {
                            case HEADING -> "\n## " + number + ". " + person.question + "\n\n" + person.answer;
                            case LABEL ->
                                "\n### Q" + number + ": " + person.question + "\n\n**Answer:**\n\n" + person.answer;
                            case DETAILS ->
                                "\n<details>\n<summary>" + person.question + "</summary>\n\n" + person.answer
                                        + "\n\n</details>";
                            case BOLD -> "\n**" + number + ". " + person.question + "**\n\n" + person.answer;
                        });
                text.append('\n');
            }
            return text.toString();
        }
    }

    final TreeMap<String, Page> pages = new TreeMap<>();

    List<Person> people() {
        return pages.values().stream().flatMap(page -> page.people.stream()).toList();
    }

    /** Writes the documents into a folder, and nothing else. */
    void write(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path path : files.sorted(Collections.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, Page> page : pages.entrySet()) {
            Files.createDirectories(folder.resolve(page.getKey()).getParent());
            Files.writeString(folder.resolve(page.getKey()), page.getValue().markdown());
        }
    }
}
