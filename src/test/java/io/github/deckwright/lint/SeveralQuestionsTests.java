package io.github.deckwright.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralQuestionsTests {
    private static final SourceFile FILE = new SourceFile(Path.of("a.md"), "a.md");

    private static List<Diagnostic> found(String question) {
        List<Passage.Line> lines = new ArrayList<>();
        for (String line : question.split("\n")) {
            lines.add(new Passage.Line(lines.size() + 1, 1, line));
        }
        Card card = Card.builder(CardKind.BASIC, new Place(FILE, 1, 1), "heading", new Passage(lines))
                .build();
        List<Diagnostic> found = new ArrayList<>();
        SeveralQuestions.check(List.of(card), found::add);
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is missing for a tooltip to show?\n\n```html\n<a?>\n```\n\nWhat is missing for a tooltip to show?",
                "What gets logged?\n\n```js\nf(a ? b : c)\n```\n\nWhat gets logged here?",
                "Consider this. What gets logged?\n\n```js\nf()\n```\n\nWhat gets logged here?",
                "Which of the following is true of the push command?\n\nNote: Which statement is true of the push command?",
                "C#에서 Null 병합 연산자(??)의 용도는 무엇입니까?",
                "What does the operator (??) do?",
                "What is the difference between List<?> and List<? extends Object>?",
                "What does a ? match in a glob?",
                "What does a?.b mean?",
                "Ist das so? Warum?",
                "What is \"Why me?\" an example of?",
                "Qu'est-ce qu'un nom ?"
            })
    void one_is_one_however_often_its_mark_stands_there(String question) {
        assertThat(found(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is a key? What are the benefits of using it?",
                "Does NATS do queuing? Does NATS do load balancing?",
                "What is `a`? What is `b`?",
                "What does `a` do? What does `b` do?",
                "Qu'est-ce qu'un nom ? Qu'est-ce qu'un verbe ?",
                "什么是键？什么是值？",
                "What is a virtual DOM and why is it used?",
                "What is TypeScript (and why)? Who makes it?"
            })
    void two_are_two(String question) {
        assertThat(found(question)).hasSize(1);
    }
}
