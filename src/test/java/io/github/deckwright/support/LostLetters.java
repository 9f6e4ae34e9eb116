package io.github.deckwright.support;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.DocumentReader;
import io.github.deckwright.read.Explanation;
import io.github.deckwright.read.LeftOut;
import io.github.deckwright.read.source.Neighbours;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a document is on no card and named nowhere. Compares texts, not places, so that a wrong place shows: from each line the parts of
 * cards are taken that stand there, and what is left must be short as labels are, or spoken about by a finding or an explanation.
 */
public final class LostLetters {
    /** Letters of a number, a label, a mark or a tag in front of what is shown. */
    private static final int LONGEST_MARK = 24;

    private LostLetters() {}

    /** Lines with letters that are lost, each with its number; a document that is left out has an error and loses none. */
    public static List<String> of(SourceFile file, byte[] bytes) {
        BitSet told = new BitSet();
        Optional<Document> read = DocumentReader.read(
                file, bytes, DocumentSettings.NONE, found -> found.place().ifPresent(place -> told.set(place.line())));
        Optional<Explanation> explained =
                DocumentReader.explain(file, bytes, DocumentSettings.NONE, Neighbours.NONE, found -> {});
        if (read.isEmpty() || explained.isEmpty()) {
            return List.of();
        }
        explained.get().lines().forEach(seen -> told.set(seen.line()));
        for (LeftOut left : explained.get().left()) {
            told.set(left.firstLine(), left.lastLine() + 1);
        }
        return of(new String(bytes, StandardCharsets.UTF_8), read.get().cards(), told);
    }

    /**
     * Lines of a text with letters that are lost.
     *
     * @param told numbers of the lines that a finding or an explanation speaks about
     */
    static List<String> of(String text, List<Card> cards, BitSet told) {
        Map<Integer, List<String>> shown = shown(cards);
        List<String> lost = new ArrayList<>();
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int number = 1; number <= lines.length; number++) {
            String rest = rest(lines[number - 1], shown.getOrDefault(number, List.of()));
            boolean whole = !shown.containsKey(number);
            if (!told.get(number) && letters(rest) > (whole ? 0 : LONGEST_MARK)) {
                lost.add(number + ": " + rest);
            }
        }
        return lost;
    }

    private static Map<Integer, List<String>> shown(List<Card> cards) {
        Map<Integer, List<String>> shown = new HashMap<>();
        for (Card card : cards) {
            Stream<Passage> parts =
                    Stream.of(card.answer(), card.explanation(), card.hint()).flatMap(Optional::stream);
            Stream.of(Stream.of(card.question()), card.choices().stream().map(Choice::content), parts)
                    .flatMap(some -> some)
                    .flatMap(part -> part.lines().stream())
                    .forEach(line -> shown.computeIfAbsent(line.number(), number -> new ArrayList<>())
                            .add(line.text()));
        }
        return shown;
    }

    /** What parts leave of a line, tags taken out; nothing where a part does not stand as it is, as values of YAML need not. */
    private static String rest(String line, List<String> parts) {
        String rest = line;
        for (String part : parts) {
            if (!part.isBlank() && line.indexOf(part) < 0) {
                return "";
            }
            int at = part.isBlank() ? -1 : rest.indexOf(part);
            rest = at < 0 ? rest : rest.substring(0, at) + '\n' + rest.substring(at + part.length());
        }
        return rest.replaceAll("<[^<>]*>|\\]\\([^()]*\\)", " ");
    }

    private static long letters(String text) {
        return text.lines()
                .mapToLong(part ->
                        part.codePoints().filter(Character::isLetterOrDigit).count())
                .max()
                .orElse(0);
    }
}
