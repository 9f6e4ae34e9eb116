package io.github.deckwright.read;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Definitions;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public final class DocumentReader {
    public static List<String> styles() {
        return List.of("heading");
    }

    public static Optional<Document> read(
            SourceFile file, byte[] bytes, DocumentSettings settings, Diagnostics diagnostics) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        List<Card> cards = new ArrayList<>();
        Optional<String> title = Optional.empty();
        int i = 0;
        while (i < lines.length) {
            if (lines[i].startsWith("# ") && title.isEmpty()) {
                title = Optional.of(lines[i].substring(2).replaceAll("^\\P{L}+", ""));
            }
            if (lines[i].startsWith("## ")) {
                int q = i++;
                List<Passage.Line> body = new ArrayList<>();
                while (i < lines.length && !lines[i].startsWith("## ")) {
                    if (!lines[i].equals("---") && !lines[i].equals("**Answer:**"))
                        body.add(new Passage.Line(i + 1, 1, lines[i]));
                    i++;
                }
                Passage answer = new Passage(body).trimmed();
                if (!answer.isBlank()) {
                    cards.add(Card.builder(
                                    CardKind.BASIC,
                                    new Place(file, q + 1, 1),
                                    "heading",
                                    Passage.of(new Passage.Line(
                                            q + 1, 4, lines[q].substring(3).replaceAll("^\\P{L}+", ""))))
                            .answer(answer)
                            .build());
                }
            } else i++;
        }
        return Optional.of(new Document(file, title, Optional.empty(), cards, Definitions.NONE));
    }
}
