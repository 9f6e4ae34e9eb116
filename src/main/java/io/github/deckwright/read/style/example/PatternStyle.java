package io.github.deckwright.read.style.example;

import io.github.deckwright.config.CardPattern;
import io.github.deckwright.config.CardPattern.Field;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.CardTags;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import java.util.List;

/** Cards as the setting {@code pattern} shows them by an example; they win wherever they stand. */
public final class PatternStyle implements Style {
    @Override
    public String name() {
        return "pattern";
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        List<CardPattern> patterns = outline.settings().patterns();
        if (patterns.isEmpty()) {
            return;
        }
        List<List<PatternCard>> found = PatternCards.find(outline.sourceLines(), patterns);
        for (int i = 0; i < patterns.size(); i++) {
            proposals.evidence("places like " + quoted(patterns.get(i)) + ": "
                    + found.get(i).size());
            found.get(i).forEach(card -> propose(outline, proposals, card));
        }
    }

    private static void propose(Outline outline, Proposals proposals, PatternCard found) {
        Span span = Span.lines(found.firstLine(), found.lastLine());
        Passage question = outline.clean(found.part(Field.QUESTION));
        Passage answer = outline.clean(found.part(Field.ANSWER));
        if (question.isBlank()) {
            return;
        }
        if (answer.isBlank()) {
            proposals.unanswered(span, question);
            return;
        }
        Card.Builder card = proposals
                .card(CardKind.BASIC, question.lines().get(0).number(), question)
                .answer(answer)
                .hint(outline.clean(found.part(Field.HINT)))
                .explanation(outline.clean(found.part(Field.EXPLANATION)))
                .tags(CardTags.split(found.part(Field.TAGS).markdown().replace('\n', ' ')));
        proposals.shown(span, card);
    }

    /** An example in one line, as it would be written into a configuration. */
    static String quoted(CardPattern pattern) {
        return '"'
                + pattern.written().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                + '"';
    }
}
