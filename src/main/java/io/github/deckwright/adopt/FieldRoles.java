package io.github.deckwright.adopt;

import io.github.deckwright.anki.TemplateTag;
import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.AnkiNoteType;
import io.github.deckwright.model.FieldPart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which field of a note type holds the question and which the answer, whatever they are called: the first template shows the question on
 * its front, the answer on its back alone. Among several fields that differ most from note to note is the one; a heading or a deck's name
 * recurs.
 */
final class FieldRoles {
    /** A field with less than this share of the different values of the best one is none of the card's sides. */
    private static final double NEARLY = 0.9;

    private final AnkiNoteType type;
    private final List<List<String>> notes;

    private FieldRoles(AnkiNoteType type, List<List<String>> notes) {
        this.type = type;
        this.notes = notes;
    }

    /**
     * The type with a part for each field.
     *
     * @param notes the fields of its notes
     * @param given parts by the names of fields; when it names any, it alone counts
     */
    static AdoptedType of(AnkiNoteType type, List<List<String>> notes, Map<String, FieldPart> given) {
        List<FieldPart> parts = new ArrayList<>();
        if (!given.isEmpty()) {
            type.fields().forEach(field -> parts.add(given.getOrDefault(field.name(), FieldPart.KEEP)));
            return new AdoptedType(type, parts);
        }
        FieldRoles roles = new FieldRoles(type, notes);
        Optional<AnkiNoteType.Template> first = type.templates().stream().findFirst();
        List<Integer> all = IntStream.range(0, type.fields().size()).boxed().toList();
        List<Integer> front = first.map(template -> roles.shown(template.question(), type.cloze()))
                .orElse(all);
        int question = roles.best(front).orElse(0);
        List<Integer> back = new ArrayList<>(
                first.map(template -> roles.shown(template.answer(), false)).orElse(all.subList(question, all.size())));
        if (first.isPresent()) {
            back.removeAll(front);
        }
        back.remove((Integer) question);
        Optional<Integer> answer = roles.best(back).or(() -> roles.other(question));
        for (int i = 0; i < type.fields().size(); i++) {
            boolean isAnswer = answer.equals(Optional.of(i));
            parts.add(i == question ? FieldPart.QUESTION : isAnswer ? FieldPart.ANSWER : FieldPart.KEEP);
        }
        return new AdoptedType(type, parts);
    }

    /** The first field that is not the question, for templates that show nothing else. */
    private Optional<Integer> other(int question) {
        return type.fields().size() < 2 ? Optional.empty() : Optional.of(question == 0 ? 1 : 0);
    }

    /**
     * The fields that a side shows, in its order; what a filter such as {@code hint:} hides does not count.
     *
     * @param cloze whether only fields with gaps count, where there are any
     */
    private List<Integer> shown(String template, boolean cloze) {
        List<Integer> shown = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        for (TemplateTag tag : TemplateTag.in(template)) {
            int field = type.indexOf(tag.field());
            if (field < 0 || tag.isSection() || tag.isHint() || shown.contains(field)) {
                continue;
            }
            shown.add(field);
            if (cloze && tag.word().contains("cloze")) {
                gaps.add(field);
            }
        }
        return gaps.isEmpty() ? shown : gaps;
    }

    private Optional<Integer> best(List<Integer> fields) {
        int most = fields.stream().mapToInt(this::values).max().orElse(0);
        return fields.stream().filter(field -> values(field) >= most * NEARLY).findFirst();
    }

    /** How many different values a field has. */
    private int values(int field) {
        Set<String> values = new HashSet<>();
        for (List<String> note : notes) {
            if (field < note.size() && !note.get(field).isBlank()) {
                values.add(note.get(field));
            }
        }
        return values.size();
    }
}
