package io.github.deckwright.fuzz;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.write.Writing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Cards as text formats, written to a folder of the temporary one and read again. */
final class WrittenCards {
    private static final long CREATED = 1_700_000_000_000L;

    private WrittenCards() {}

    /** Every text format takes the cards, and Quizlet's text splits into as many cards as there are. */
    static void check(List<CardContent> contents) {
        if (contents.isEmpty()) {
            return;
        }
        List<RenderedCard> cards = new ArrayList<>();
        for (CardContent content : contents) {
            long created = CREATED + cards.size();
            cards.add(new RenderedCard("fuzz" + created, created, created / 1000, "Fuzz", content));
        }
        try {
            Path folder = Files.createTempDirectory("fuzz");
            try {
                for (String format : List.of("quizlet", "jsonl", "anki-csv", "csv")) {
                    new Writing(folder).write(format, cards);
                }
                splits(Files.readString(folder.resolve("deck.quizlet.txt")), cards.size());
                String lines = Files.readString(folder.resolve("deck.jsonl"));
                Promises.require(lines.lines().count() == cards.size(), "one line of JSON a card", lines);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void splits(String text, int cards) {
        String[] rows = text.split("\n\n", -1);
        if (rows.length != cards) {
            rows = text.split("\n", -1);
        }
        Promises.require(rows.length == cards, "Quizlet text splits into its cards", cards + " cards in\n" + text);
        for (String row : rows) {
            String[] sides = row.split("\t", -1);
            boolean whole = sides.length == 2 && !sides[0].isBlank() && !sides[1].isBlank();
            Promises.require(whole, "a row of Quizlet has two sides", row);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
