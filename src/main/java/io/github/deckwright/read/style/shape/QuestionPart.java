package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.text.LinkList;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * The first part of a document that is one question, when its title only says so: {@code ## Question}, then {@code ## Analysis},
 * {@code ## Solution} or whatever the others are called. The title of the document is a topic, or the same question in short.
 *
 * @param asked what stands in it, below the title of the document when that asks and this only tells more
 */
record QuestionPart(Section section, Passage asked) {
    static Optional<QuestionPart> of(Outline outline, Optional<Section> top) {
        List<Section> parts = behindContents(outline, top.map(Section::children).orElseGet(outline::topSections));
        if (parts.isEmpty()
                || parts.get(0).equals(parts.get(parts.size() - 1))
                || !namesQuestion(parts.get(0))
                || parts.stream()
                        .skip(1)
                        .anyMatch(part -> isQuestion(part)
                                || part.title().label() == Title.Label.QUESTION
                                || Words.KEY.is(part.title().plain()))) {
            return Optional.empty();
        }
        Passage asked = outline.body(parts.get(0));
        Optional<Section> title = top.filter(section -> section.title().hasQuestionMark());
        boolean asks = Title.of(asked).hasQuestionMark();
        if (asked.isBlank()
                || parts.get(0).children().stream()
                        .anyMatch(child -> child.title().isQuestion())
                || asked.lines().stream()
                        .anyMatch(line -> outline.label(line.number()).means(Words.ANSWER))
                || isNumbered(asked)
                || LinkList.is(asked) // a table of contents
                || (!asks
                        && title.isEmpty()
                        && !Words.PROMISE.is(parts.get(0).title().plain()))) {
            return Optional.empty();
        }
        boolean described = !asks && title.isPresent();
        return Optional.of(new QuestionPart(
                parts.get(0), described ? title.get().title().text().then(asked) : asked));
    }

    private static List<Section> behindContents(Outline outline, List<Section> parts) {
        boolean contents = !parts.isEmpty()
                && Words.CONTENTS.is(parts.get(0).title().plain())
                && LinkList.is(outline.body(parts.get(0)));
        return contents ? parts.subList(1, parts.size()) : parts;
    }

    /** Whether there are several questions, or parts of one, with numbers. */
    private static boolean isNumbered(Passage asked) {
        return asked.lines().stream().anyMatch(line -> {
            int start = Markers.contentStart(line.text());
            return start > 0
                    && (Run.digits(line.text(), 0) > 0
                            || Title.of(Passage.of(line.from(start))).label() == Title.Label.QUESTION);
        });
    }

    private static boolean namesQuestion(Section part) {
        return isQuestion(part) || Words.QUESTION.labels(part.title().plain());
    }

    private static boolean isQuestion(Section part) {
        String plain = part.title().plain();
        return part.title().isLabelOnly() || Words.QUESTION.is(plain) || Words.PROMISE.is(plain);
    }
}
