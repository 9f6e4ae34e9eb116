package io.github.deckwright.importing;

import io.github.deckwright.anki.TemplateTag;
import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.AnkiNoteType;
import io.github.deckwright.model.FieldPart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which fields of a note type are shown where, as its first template tells: by their indexes, in the order in which they are shown.
 *
 * @param front what the question is made of
 * @param back what the answer adds
 * @param hints what is shown on demand
 * @param hidden what no template shows
 * @param bothWays whether the second template asks for the question
 * @param typed whether the learner types the answer
 */
record ShownFields(
        List<Integer> front,
        List<Integer> back,
        List<Integer> hints,
        List<Integer> hidden,
        boolean bothWays,
        boolean typed) {
    static ShownFields of(AnkiNoteType type) {
        int count = type.fields().size();
        List<Integer> front = new ArrayList<>();
        List<Integer> back = new ArrayList<>();
        List<Integer> hints = new ArrayList<>();
        if (!type.templates().isEmpty()) {
            AnkiNoteType.Template first = type.templates().get(0);
            shown(type, first.question(), front, hints);
            shown(type, first.answer(), back, hints);
        }
        back.removeAll(front);
        hints.removeAll(front);
        hints.removeAll(back);
        if (front.isEmpty() && count > 0) {
            front.add(0);
            back.remove((Integer) 0);
        }
        if (back.isEmpty() && !type.cloze() && count > 1) {
            back.add(front.contains(1) ? count - 1 : 1);
            front.removeAll(back);
        }
        List<Integer> hidden = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (!front.contains(i) && !back.contains(i) && !hints.contains(i)) {
                hidden.add(i);
            }
        }
        boolean typed = type.templates().stream()
                .findFirst()
                .filter(template -> template.question().contains("{{type:") && !type.cloze())
                .isPresent();
        return new ShownFields(front, back, hints, hidden, bothWays(type, back), typed);
    }

    /** The same for notes that keep their type: two fields hold question and answer, the others stay as they are. */
    ShownFields within(AdoptedType type) {
        List<Integer> question = type.indexOf(FieldPart.QUESTION).map(List::of).orElse(List.of());
        List<Integer> answer = type.indexOf(FieldPart.ANSWER).map(List::of).orElse(List.of());
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < type.parts().size(); i++) {
            if (!question.contains(i) && !answer.contains(i)) {
                others.add(i);
            }
        }
        return new ShownFields(question, answer, List.of(), others, bothWays, typed);
    }

    private static boolean bothWays(AnkiNoteType type, List<Integer> back) {
        if (type.templates().size() < 2 || type.cloze()) {
            return false;
        }
        List<Integer> asked = new ArrayList<>();
        shown(type, type.templates().get(1).question(), asked, new ArrayList<>());
        return !asked.isEmpty() && back.containsAll(asked);
    }

    private static void shown(AnkiNoteType type, String template, List<Integer> fields, List<Integer> hints) {
        for (TemplateTag tag : TemplateTag.in(template)) {
            int field = tag.isSection() ? -1 : type.indexOf(tag.field());
            boolean other = Stream.of("!", "type:", "tts ").anyMatch(tag.word()::startsWith);
            List<Integer> list = tag.isHint() ? hints : fields;
            if (field >= 0 && !other && !list.contains(field)) {
                list.add(field);
            }
        }
    }
}
