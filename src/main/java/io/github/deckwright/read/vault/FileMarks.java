package io.github.deckwright.read.vault;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.CardTags;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a line says for the whole document, {@code TARGET DECK: Rivers} and {@code FILE TAGS: geo}; such lines are no text. */
final class FileMarks {
    private static final String DECK = "TARGET DECK";
    private static final String TAGS = "FILE TAGS";

    private final Literal literal;
    private final List<Passage.Line> left = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private Optional<String> deck = Optional.empty();

    private FileMarks(List<Passage.Line> lines, int first) {
        this.literal = new Literal(lines, first);
    }

    static boolean isOne(String line) {
        return isOne(line, DECK) || isOne(line, TAGS);
    }

    private static boolean isOne(String line, String mark) {
        return line.startsWith(mark)
                && (line.length() == mark.length()
                        || line.substring(mark.length()).strip().startsWith(":"));
    }

    /**
     * Looks lines through.
     *
     * @param first index of the first line below the front matter
     */
    static FileMarks in(List<Passage.Line> lines, int first) {
        FileMarks marks = new FileMarks(lines, first);
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text().stripTrailing();
            if (!isOne(text) || marks.literal.isCode(i)) {
                marks.left.add(lines.get(i));
                continue;
            }
            int colon = text.indexOf(':');
            boolean below = colon < 0 && i + 1 < lines.size();
            marks.take(
                    text,
                    below
                            ? lines.get(i + 1).text().strip()
                            : text.substring(colon + 1).strip());
            marks.left.add(lines.get(i).part(0, 0));
            if (below) {
                marks.left.add(lines.get(++i).part(0, 0));
            }
        }
        return marks;
    }

    private void take(String text, String value) {
        if (isOne(text, TAGS)) {
            tags.addAll(CardTags.split(value));
        } else if (!value.isEmpty()) {
            deck = deck.or(() -> Optional.of(value));
        }
    }

    /** The lines without those that hold marks, which are blank. */
    List<Passage.Line> left() {
        return left;
    }

    /** What the document decides for itself, its front matter first. */
    DocumentSettings over(DocumentSettings settings) {
        DocumentSettings tagged = settings.withTags(tags);
        return deck.isPresent() && settings.deck().isEmpty() ? tagged.withDeck(deck.get()) : tagged;
    }
}
