package io.github.deckwright.read.finish;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.LinkedText;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.PlainText;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes off the last card the paragraphs in which a document turns to its readers: links to the pages beside it, what it advertises
 * above the first question too, a farewell, a wish for stars.
 */
final class Epilogue {
    /** Who takes leave is brief, in words and in lines. */
    private static final int MOST_WORDS = 30;

    private static final int MOST_LINES = 3;

    private final Outline outline;
    private final int firstLine;
    private final boolean aboutItself;

    /** Read once a paragraph with links is met. */
    private @Nullable Set<String> advertised;

    private Epilogue(Outline outline, int firstLine, boolean aboutItself) {
        this.outline = outline;
        this.firstLine = firstLine;
        this.aboutItself = aboutItself;
    }

    /** @param firstLine where the first question stands */
    static List<Card> off(Outline outline, List<Card> cards, int firstLine) {
        if (cards.isEmpty()) {
            return cards;
        }
        Card card = cards.get(cards.size() - 1);
        boolean aboutItself = Words.TAIL.occursIn(PlainText.of(card.question().markdown()));
        Epilogue epilogue = new Epilogue(outline, firstLine, aboutItself);
        Optional<Passage> answer = card.answer().map(epilogue::cut);
        Optional<Passage> explanation = card.explanation().map(epilogue::cut);
        boolean empty =
                answer.filter(Passage::isBlank).isPresent() && card.choices().isEmpty();
        if (empty || (answer.equals(card.answer()) && explanation.equals(card.explanation()))) {
            return cards;
        }
        List<Card> cut = new ArrayList<>(cards.subList(0, cards.size() - 1));
        cut.add(card.toBuilder()
                .answer(answer.orElse(Passage.EMPTY))
                .explanation(explanation.orElse(Passage.EMPTY))
                .build());
        return cut;
    }

    /** Where the document links to before it asks anything, other than to itself. */
    private Set<String> advertised() {
        if (advertised != null) {
            return advertised;
        }
        Set<String> targets = new HashSet<>();
        for (int line = outline.firstLine(); line < firstLine; line++) {
            if (!outline.isCode(line)) {
                LinkedText.of(outline.line(line)).links().forEach(link -> targets.add(link.target()));
            }
        }
        targets.removeIf(target -> target.startsWith("#"));
        advertised = targets;
        return targets;
    }

    private Passage cut(Passage text) {
        List<List<Passage.Line>> paragraphs = paragraphs(text);
        int end = paragraphs.size();
        for (int i = end - 1; i >= 0; i--) {
            boolean apart = i == 0 || isEmpty(paragraphs.get(i - 1)) || isHeading(paragraphs.get(i));
            if (isOwn(paragraphs.get(i), apart)) {
                end = i;
            } else if (!isEmpty(paragraphs.get(i))) {
                break;
            }
        }
        if (end == paragraphs.size()) {
            return text;
        }
        int line = paragraphs.get(end).get(0).number();
        return outline.clean(new Passage(
                text.lines().stream().filter(one -> one.number() < line).toList()));
    }

    /** The paragraphs of a text; code stays with what is around it. */
    private List<List<Passage.Line>> paragraphs(Passage text) {
        List<List<Passage.Line>> paragraphs = new ArrayList<>();
        List<Passage.Line> open = new ArrayList<>();
        for (Passage.Line line : text.lines()) {
            if (!line.isBlank() || outline.isCode(line.number())) {
                open.add(line);
            } else if (!open.isEmpty()) {
                paragraphs.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(open);
        }
        return paragraphs;
    }

    /** Whether a paragraph is the document's and not the answer's. */
    private boolean isOwn(List<Passage.Line> paragraph, boolean apart) {
        if (paragraph.stream().anyMatch(line -> outline.isCode(line.number()))) {
            return false;
        }
        LinkedText text = LinkedText.of(
                paragraph.stream().map(line -> line.text().strip()).collect(Collectors.joining(" ")));
        return text.turns()
                || (!aboutItself
                        && ((apart && repeats(text)) || (paragraph.size() <= MOST_LINES && takesLeave(paragraph))));
    }

    private boolean repeats(LinkedText text) {
        return !text.links().isEmpty()
                && text.links().stream().allMatch(link -> advertised().contains(link.target()));
    }

    private static boolean takesLeave(List<Passage.Line> paragraph) {
        String plain = paragraph.stream()
                .map(line -> PlainText.of(withoutQuote(line.text().strip())))
                .collect(Collectors.joining(" "));
        return Markers.bulletEnd(paragraph.get(0).text().strip()) == 0
                && plain.split(" ").length <= MOST_WORDS
                && (Words.APPEAL.occursIn(plain) || takesLeave(plain));
    }

    private static boolean takesLeave(String plain) {
        StringTokenizer sentences = new StringTokenizer(plain, Signs.SENTENCE_ENDS);
        while (sentences.hasMoreTokens()) {
            if (Words.FAREWELL.begins(sentences.nextToken())) {
                return true;
            }
        }
        return false;
    }

    private static String withoutQuote(String line) {
        return line.startsWith(">") ? line.substring(1).strip() : line;
    }

    /** Tags, rules and pictures without a word. */
    private boolean isEmpty(List<Passage.Line> paragraph) {
        return paragraph.stream()
                .noneMatch(line -> outline.isCode(line.number())
                        || PlainText.of(line.text()).chars().anyMatch(Character::isLetterOrDigit));
    }

    private static boolean isHeading(List<Passage.Line> paragraph) {
        return Markers.headingLevel(paragraph.get(0).text()) > 0;
    }
}
