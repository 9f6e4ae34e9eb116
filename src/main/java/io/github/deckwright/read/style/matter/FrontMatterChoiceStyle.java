package io.github.deckwright.read.style.matter;

import io.github.deckwright.config.Value;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.quiz.AnswerBody;
import io.github.deckwright.read.quiz.FieldCard;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One multiple-choice question a document, its options in the front matter; the body asks, and explains below a mark. */
public final class FrontMatterChoiceStyle implements Style {

    @Override
    public String name() {
        return "front-matter-choice";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.WHOLE_FILE);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        Map<String, Value> values = outline.frontMatter().values();
        FieldCard yaml = new FieldCard(values);
        Optional<FieldCard.Options> options = yaml.options();
        if (options.isEmpty()) {
            return;
        }
        int mark = explanationLine(outline);
        Passage body = outline.clean(outline.passage(Span.lines(outline.firstLine(), mark - 1)));
        Passage below = mark > outline.lineCount()
                ? Passage.EMPTY
                : outline.clean(outline.passage(Span.lines(mark, outline.lineCount())));
        Optional<Passage> asked = yaml.question();
        Passage question =
                asked.isPresent() ? asked.get() : body.isBlank() ? yaml.title().orElse(Passage.EMPTY) : body;
        if (question.isBlank()) {
            return;
        }
        Span span = Span.lines(1, outline.lineCount());
        proposals.evidence("the front matter holds options"
                + (options.get().hasRight() ? ", of which a right one is named" : ", but names no right one"));
        if (!options.get().hasRight()) {
            proposals.unanswered(span, question);
            proposals.reserve(span);
            return;
        }
        Passage explanation = asked.isPresent() && below.isBlank() ? body : AnswerBody.explanation(below.lines());
        Card.Builder card = proposals
                .card(
                        CardKind.CHOICE,
                        question.lines().get(0).number(),
                        Title.of(question).text())
                .choices(options.get().choices())
                .explanation(yaml.explanation().orElse(explanation));
        outline.frontMatter().id().ifPresent(card::id);
        proposals.explicit(span, card);
    }

    /** The line below which the body explains; behind the last one when there is none. */
    private static int explanationLine(Outline outline) {
        for (int line = outline.firstLine(); line <= outline.lineCount(); line++) {
            String text = outline.line(line).strip();
            if (outline.isCode(line) || text.isEmpty()) {
                continue;
            }
            boolean comment = text.startsWith("<!--") && text.endsWith("-->");
            boolean apart = comment || text.startsWith("#") || text.startsWith("*");
            if ((apart && Words.EXPLANATION.is(text)) || outline.label(line).means(Words.EXPLANATION)) {
                return line;
            }
        }
        return outline.lineCount() + 1;
    }
}
