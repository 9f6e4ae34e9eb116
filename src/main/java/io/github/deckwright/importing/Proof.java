package io.github.deckwright.importing;

import io.github.deckwright.importing.markdown.Care;
import io.github.deckwright.importing.markdown.Manner;
import io.github.deckwright.importing.markdown.ShownField;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedChoice;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Whether a card that was read back shows what the note did. */
final class Proof {
    private final Manner old;
    private final Manner fresh;

    /**
     * @param media whether the package holds a file
     */
    Proof(boolean own, UnaryOperator<String> media) {
        old = new Manner(Care.USUAL, own, false, 7, "", media);
        // a build puts in no file that is not there
        fresh = new Manner(Care.USUAL, true, false, 7, "", name -> name);
    }

    boolean holds(OldSides note, CardContent card) {
        boolean cloze = note.kind() == CardKind.CLOZE;
        String back = cloze ? "" : note.answer();
        return card.kind() == note.kind()
                && card.reverse() == note.reverse()
                && same(note.question(), Optional.of(card.question()))
                && same(note.kind() == CardKind.CHOICE ? "" : back, card.answer())
                && same(note.told(), card.explanation())
                && (cloze || same(note.hint(), card.hint()))
                && options(note.options(), card.choices());
    }

    private boolean options(List<OldSides.Option> options, List<RenderedChoice> choices) {
        if (options.size() != choices.size()) {
            return false;
        }
        for (int i = 0; i < options.size(); i++) {
            RenderedChoice choice = choices.get(i);
            if (options.get(i).correct() != choice.correct()
                    || !same(options.get(i).html(), Optional.of(choice.content()))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(String html, Optional<Rendered> part) {
        String shown = part.map(Rendered::html).orElse("");
        return html.equals(shown) || ShownField.of(html, old).equals(ShownField.of(shown, fresh));
    }
}
