package io.github.deckwright.read;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.Passage;
import java.util.List;
import java.util.Optional;

/** Prints cards and findings as text that anybody can read. */
final class CardText {
    private CardText() {}

    static String of(Optional<Document> document, List<Diagnostic> findings) {
        StringBuilder out = new StringBuilder();
        document.ifPresent(read -> read.cards().forEach(card -> card(card, out)));
        for (Diagnostic finding : findings) {
            String place = finding.place()
                    .map(at -> at.line() + ":" + at.column() + " ")
                    .orElse("");
            out.append("! ")
                    .append(place)
                    .append(finding.severity().word())
                    .append('[')
                    .append(finding.rule())
                    .append("] ")
                    .append(finding.message())
                    .append("; ")
                    .append(finding.remedy())
                    .append('\n');
        }
        return out.toString();
    }

    private static void card(Card card, StringBuilder out) {
        out.append('(')
                .append(card.place().line())
                .append(':')
                .append(card.place().column());
        out.append(' ').append(card.style());
        if (card.kind() != CardKind.BASIC) {
            out.append(' ').append(card.kind().word());
        }
        out.append(card.reverse() ? " reverse)" : ")");
        if (!card.context().isEmpty()) {
            out.append(" in ").append(String.join(" › ", card.context()));
        }
        card.id().ifPresent(id -> out.append(" id=").append(id));
        card.deck().ifPresent(deck -> out.append(" deck=").append(deck));
        card.tags().forEach(tag -> out.append(" #").append(tag));
        out.append('\n');
        part("Q", card.question(), out);
        for (Choice choice : card.choices()) {
            part(choice.correct() ? "[x]" : "[ ]", choice.content(), out);
        }
        card.answer().ifPresent(answer -> part("A", answer, out));
        card.explanation().ifPresent(explanation -> part("E", explanation, out));
        card.hint().ifPresent(hint -> part("H", hint, out));
        card.typed().ifPresent(typed -> out.append("  T ").append(typed).append('\n'));
    }

    private static void part(String mark, Passage passage, StringBuilder out) {
        String text = passage.markdown()
                .replace(String.valueOf(Cloze.OPEN), "{{c")
                .replace(String.valueOf(Cloze.SEPARATOR), "::")
                .replace(String.valueOf(Cloze.HINT), "::")
                .replace(String.valueOf(Cloze.CLOSE), "}}");
        String indent = " ".repeat(mark.length() + 3);
        out.append("  ").append(mark).append(' ');
        out.append(text.replace("\n", "\n" + indent).replaceAll("(?m)^ +$", ""));
        out.append('\n');
    }
}
