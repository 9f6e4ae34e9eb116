package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.outline.Tail;
import io.github.deckwright.read.text.CardTags;
import io.github.deckwright.read.text.LetterLabel;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.text.gap.GapSyntax;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Notes of mankidown: a heading begins each, empty or with its tags; the headings below it are its fields, named in the first note alone
 * and empty in all others. What stands between is a comment. Empty headings in the same number mean nothing else.
 */
final class BareFields {
    private static final String ID = "guid:";
    private static final int MOST_FIELDS = 20;

    private final SourceLines lines;
    private final List<Section> notes;

    /** The first line behind the text. */
    private final int end;

    private BareFields(Outline outline, List<Section> notes) {
        this.lines = outline.sourceLines();
        this.notes = notes;
        this.end = Tail.line(outline);
    }

    /** The cards; none when the document is not written so. */
    static List<LineCard> find(Outline outline) {
        List<Section> notes = outline.topSections().stream()
                .filter(section -> section.heading().container().isEmpty())
                .toList();
        boolean bare = notes.stream()
                .anyMatch(note -> note.children().size() > 1
                        && name(note.children().get(0)).isEmpty());
        return bare ? new BareFields(outline, notes).cards() : List.of();
    }

    private static boolean isBare(List<Section> fields) {
        return fields.size() > 1
                && fields.stream().allMatch(field -> name(field).isEmpty());
    }

    private static String name(Section section) {
        return section.heading().plain().strip();
    }

    private List<LineCard> cards() {
        List<String> names = notes.stream()
                .filter(note -> !fields(note).isEmpty())
                .findFirst()
                .map(note -> fields(note).stream().map(BareFields::name).toList())
                .orElse(List.of());
        long bare = notes.stream().filter(note -> isBare(fields(note))).count();
        boolean named = names.size() > 1
                && names.size() <= MOST_FIELDS
                && names.stream().noneMatch(String::isEmpty);
        if (bare == 0 || !named || !(areSides(names) || Gates.PAIRS.isEnough(bare))) {
            return List.of();
        }
        List<LineCard> cards = new ArrayList<>();
        for (Section note : notes) {
            boolean same = fields(note).size() == names.size()
                    && (isBare(fields(note))
                            || fields(note).stream()
                                    .map(BareFields::name)
                                    .toList()
                                    .equals(names));
            LineCard card = same ? card(note, names) : new LineCard(1, 1);
            if (card.isAnswered() && !card.question().isBlank()) {
                cards.add(card);
            }
        }
        return cards;
    }

    private static boolean areSides(List<String> names) {
        return LetterLabel.named(names.get(0)).isPresent() || names.get(0).equalsIgnoreCase("text");
    }

    private LineCard card(Section note, List<String> names) {
        List<String> tags = new ArrayList<>();
        Optional<String> id = Optional.empty();
        for (String word : name(note).split("\\s+")) {
            boolean guid = word.startsWith(ID) && word.length() > ID.length();
            id = guid ? Optional.of(word.substring(ID.length())) : id;
            if (!guid) {
                tags.addAll(CardTags.split(word));
            }
        }
        Passage answer = Passage.EMPTY;
        Passage explanation = Passage.EMPTY;
        for (int i = 1; i < names.size(); i++) {
            Passage field = body(fields(note).get(i));
            boolean beside = i > 1 && Words.isAny(names.get(i), SideHeadings.BESIDE);
            answer = beside ? answer : answer.then(field);
            explanation = beside ? explanation.then(field) : explanation;
        }
        return new LineCard(note.heading().firstLine(), Math.min(end, note.endLine()) - 1)
                .question(body(fields(note).get(0)))
                .answer(answer)
                .explanation(explanation)
                .tags(tags)
                .id(id)
                .gaps(Set.of(GapSyntax.ANKI));
    }

    private List<Section> fields(Section note) {
        return note.children().stream()
                .filter(field -> field.heading().firstLine() < end)
                .toList();
    }

    private Passage body(Section section) {
        return lines.passage(section.bodyLine(), Math.min(end, section.endLine()) - 1);
    }
}
