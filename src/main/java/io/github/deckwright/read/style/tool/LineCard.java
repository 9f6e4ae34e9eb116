package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.DeckTags;
import io.github.deckwright.read.text.CardMarks;
import io.github.deckwright.read.text.CardTags;
import io.github.deckwright.read.text.TrailingTags;
import io.github.deckwright.read.text.gap.GapSyntax;
import io.github.deckwright.read.text.gap.Gaps;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A card being collected from the lines of a document. Ids and tags that other tools wrote into its parts are taken out of them. */
final class LineCard {
    final int firstLine;
    final int lastLine;
    private CardKind kind = CardKind.BASIC;
    private Passage question = Passage.EMPTY;
    private Passage answer = Passage.EMPTY;
    private Passage explanation = Passage.EMPTY;
    private List<Choice> choices = List.of();
    private final List<String> tags = new ArrayList<>();
    private Optional<String> deck = Optional.empty();
    private Optional<String> id = Optional.empty();
    private Optional<String> typed = Optional.empty();
    private boolean reverse;

    /** Starts a card that takes whole lines of the document. */
    LineCard(int firstLine, int lastLine) {
        this.firstLine = firstLine;
        this.lastLine = lastLine;
    }

    LineCard question(Passage passage) {
        question = stripped(untaggedBehind(untaggedInFront(passage.trimmed())));
        return this;
    }

    LineCard answer(Passage passage) {
        answer = stripped(untaggedBehind(passage));
        return this;
    }

    LineCard explanation(Passage passage) {
        explanation = stripped(passage);
        return this;
    }

    LineCard choices(List<Choice> options) {
        kind = CardKind.CHOICE;
        choices = List.copyOf(options);
        return this;
    }

    LineCard tags(List<String> more) {
        tags.addAll(more);
        return this;
    }

    LineCard deck(Optional<String> name) {
        deck = name;
        return this;
    }

    LineCard id(Optional<String> other) {
        id = other.or(() -> id);
        return this;
    }

    /** A passage without the tag that makes a card of it, and those beside, which become tags of the card. */
    Passage untagged(Passage passage) {
        List<Passage.Line> all = passage.trimmed().lines();
        Optional<TrailingTags> found = all.isEmpty()
                ? Optional.empty()
                : TrailingTags.of(all.get(all.size() - 1).text());
        if (found.isEmpty()) {
            return passage;
        }
        List<Passage.Line> left = new ArrayList<>(all);
        Passage.Line last = left.remove(left.size() - 1);
        left.add(last.part(0, found.get().textEnd()));
        tags(found.get().tags());
        return new Passage(left).trimmed();
    }

    /** {@code #flashcards/deck question}: such a tag in front of a question is no part of it, and names its deck. */
    private Passage untaggedInFront(Passage passage) {
        Passage.Line first = passage.lines().isEmpty()
                ? new Passage.Line(1, 1, "")
                : passage.lines().get(0);
        int end = first.text().startsWith("#") ? Math.max(first.text().indexOf(' '), 0) : 0;
        Optional<String> tag = CardTags.isTag(first.text().substring(0, end))
                ? CardTags.of(first.text().substring(0, end)).filter(DeckMarks::isCardTag)
                : Optional.empty();
        if (tag.isEmpty()) {
            return passage;
        }
        tags.add(tag.get());
        deck = deck.or(() -> DeckTags.deck(tag.get()));
        List<Passage.Line> left = new ArrayList<>(passage.lines());
        left.set(0, first.from(end + 1));
        return new Passage(left);
    }

    /** {@code question #flashcards/deck}: the same behind a side, with the tags beside it. */
    private Passage untaggedBehind(Passage passage) {
        List<Passage.Line> lines = passage.trimmed().lines();
        Passage.Line last = lines.isEmpty() ? new Passage.Line(1, 1, "") : lines.get(lines.size() - 1);
        List<String> found = new ArrayList<>();
        int end = CardTags.behind(last.text(), found);
        if (end == 0 || found.stream().noneMatch(DeckMarks::isCardTag)) {
            return passage;
        }
        DeckTags.Beside beside = DeckTags.apart(found);
        deck = deck.or(beside::deck);
        tags.addAll(beside.tags());
        List<Passage.Line> left = new ArrayList<>(lines);
        left.set(left.size() - 1, last.part(0, end));
        return new Passage(left);
    }

    /** Takes id and tags out of a passage that is not shown. */
    LineCard adopt(Passage passage) {
        stripped(passage);
        return this;
    }

    LineCard typed(String text) {
        typed = text.isBlank() ? Optional.empty() : Optional.of(text.strip());
        return this;
    }

    LineCard reverse(boolean both) {
        reverse |= both;
        return this;
    }

    /** Makes it a card with gaps when the question has some; its answer is then the explanation. */
    LineCard gaps(Set<GapSyntax> syntaxes) {
        Optional<Passage> marked = Gaps.mark(question, EnumSet.copyOf(syntaxes));
        if (marked.isPresent()) {
            kind = CardKind.CLOZE;
            question = marked.get();
            explanation = answer.then(explanation);
            answer = Passage.EMPTY;
        }
        return this;
    }

    /** Makes it a card with gaps of a text in which they are marked. */
    LineCard marked(Passage text) {
        kind = CardKind.CLOZE;
        question = text;
        return this;
    }

    /** Sets words above the question. */
    LineCard leadIn(Passage words) {
        question = words.then(question);
        return this;
    }

    boolean isCloze() {
        return kind == CardKind.CLOZE;
    }

    /** Whether a learner can be asked this and told what is right. */
    boolean isAnswered() {
        return switch (kind) {
            case BASIC -> !answer.isBlank();
            case CLOZE -> true;
            case CHOICE -> choices.stream().anyMatch(Choice::correct);
        };
    }

    CardKind kind() {
        return kind;
    }

    Passage question() {
        return question;
    }

    Passage answer() {
        return answer;
    }

    Passage explanation() {
        return explanation;
    }

    List<Choice> choices() {
        return choices;
    }

    List<String> tags() {
        return List.copyOf(tags);
    }

    Optional<String> deck() {
        return deck;
    }

    Optional<String> id() {
        return id;
    }

    Optional<String> typed() {
        return typed;
    }

    boolean reverse() {
        return reverse;
    }

    private Passage stripped(Passage passage) {
        CardMarks marks = CardMarks.strip(passage.trimmed());
        id = id.or(marks::id);
        tags.addAll(marks.tags());
        marks.type().ifPresent(type -> reverse |= type.toLowerCase(Locale.ROOT).contains("revers"));
        return ofOneLine(marks.text().trimmed());
    }

    private static Passage ofOneLine(Passage passage) {
        if (passage.lines().size() != 1) {
            return passage;
        }
        return Passage.of(passage.lines().get(0).stripLeading().stripTrailing());
    }
}
