package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.SourceLines;
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

    private BareFields(Outline outline, List<Section> notes) {
        this.lines = outline.sourceLines();
        this.notes = notes;
    }

    /** The cards; none when the document is not written so. */
    static List<LineCard> find(Outline outline) {
        List<Section> notes = outline.topSections().stream()
                .filter(section -> section.heading().container().isEmpty())
                .toList();
        return notes.stream().anyMatch(note -> isBare(note.children()))
                ? new BareFields(outline, notes).cards()
                : List.of();
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
                .filter(note -> !note.children().isEmpty())
                .findFirst()
                .map(note -> note.children().stream().map(BareFields::name).toList())
                .orElse(List.of());
        long bare = notes.stream().filter(note -> isBare(note.children())).count();
        boolean named = names.size() > 1
                && names.size() <= MOST_FIELDS
                && names.stream().noneMatch(String::isEmpty);
        if (!named || !(areSides(names) || Gates.PAIRS.isEnough(bare))) {
            return List.of();
        }
        List<LineCard> cards = new ArrayList<>();
        for (Section note : notes) {
            boolean same = note.children().size() == names.size()
                    && (isBare(note.children())
                            || note.children().stream()
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
            Passage field = body(note.children().get(i));
            boolean beside = i > 1 && Words.isAny(names.get(i), SideHeadings.BESIDE);
            answer = beside ? answer : answer.then(field);
            explanation = beside ? explanation.then(field) : explanation;
        }
        return new LineCard(note.heading().firstLine(), note.endLine() - 1)
                .question(body(note.children().get(0)))
                .answer(answer)
                .explanation(explanation)
                .tags(tags)
                .id(id)
                .gaps(Set.of(GapSyntax.ANKI));
    }

    private Passage body(Section section) {
        return lines.passage(section.bodyLine(), section.endLine() - 1);
    }
}
