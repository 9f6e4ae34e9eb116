package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.CardTags;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.gap.GapSyntax;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a note that an explicit block holds, each starting with its name at the start of a line; the first needs no name. */
final class NoteFields {
    private static final int LONGEST_NAME = 16;

    /** What a field holds. */
    private enum Field {
        FRONT,
        BACK,
        EXTRA,
        TAGS,
        DECK
    }

    private final Map<Field, List<Passage.Line>> fields = new EnumMap<>(Field.class);

    /** Reads the lines of a note, its type not among them. */
    static NoteFields of(List<Passage.Line> lines) {
        NoteFields note = new NoteFields();
        Field current = Field.FRONT;
        boolean fence = false;
        for (Passage.Line line : lines) {
            String text = line.text();
            fence ^= Fences.isOne(text);
            int colon = text.indexOf(':');
            boolean bare =
                    text.strip().equals("Back") && current == Field.FRONT && note.fields.containsKey(Field.FRONT);
            if (bare && !fence) {
                current = Field.BACK; // its colon was forgotten
                continue;
            }
            Field named = fence || colon < 1 || colon > LONGEST_NAME ? null : field(text.substring(0, colon));
            if (named != null) {
                current = named;
                line = line.from(colon + 1).stripLeading();
            }
            note.fields.computeIfAbsent(current, field -> new ArrayList<>()).add(line);
        }
        return note;
    }

    private static @Nullable Field field(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "front", "text", "question" -> Field.FRONT;
            case "back", "answer" -> Field.BACK;
            case "back extra", "extra", "reference", "references", "source" -> Field.EXTRA;
            case "tags", "tag" -> Field.TAGS;
            case "deck" -> Field.DECK;
            default -> null;
        };
    }

    boolean hasBack() {
        return !passage(Field.BACK).isBlank();
    }

    /**
     * Makes the card.
     *
     * @param type of the note as written: {@code Basic}, {@code Cloze}, {@code Basic (and reversed card)} or the author's own
     */
    LineCard card(int firstLine, int lastLine, String type) {
        String kind = type.toLowerCase(Locale.ROOT);
        LineCard card = new LineCard(firstLine, lastLine)
                .question(passage(Field.FRONT))
                .answer(passage(Field.BACK))
                .explanation(passage(Field.EXTRA))
                .tags(CardTags.split(words(Field.TAGS)))
                .reverse(kind.contains("reversed"));
        String deck = words(Field.DECK);
        card.deck(deck.isEmpty() ? Optional.empty() : Optional.of(deck));
        // an id stands below all fields, so the last one holds it
        card.adopt(passage(Field.TAGS)).adopt(passage(Field.DECK));
        if (kind.contains("cloze") || !hasBack()) {
            card.gaps(Set.of(GapSyntax.ANKI));
            if (!card.isCloze() && kind.contains("cloze")) {
                card.gaps(Set.of(GapSyntax.CURLY, GapSyntax.HIGHLIGHT));
            }
        }
        if (kind.contains("type in") && card.answer().lines().size() == 1) {
            card.typed(card.answer().markdown());
        }
        return card;
    }

    private Passage passage(Field field) {
        return new Passage(fields.getOrDefault(field, List.of())).trimmed();
    }

    /** The words of a field without comments. */
    private String words(Field field) {
        StringBuilder words = new StringBuilder();
        for (Passage.Line line : fields.getOrDefault(field, List.of())) {
            int comment = line.text().indexOf("<!--");
            words.append(comment < 0 ? line.text() : line.text().substring(0, comment))
                    .append(' ');
        }
        return words.toString().strip();
    }
}
