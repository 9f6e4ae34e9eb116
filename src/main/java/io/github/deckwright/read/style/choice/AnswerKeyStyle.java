package io.github.deckwright.read.style.choice;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.quiz.AnswerBody;
import io.github.deckwright.read.quiz.KeySheet;
import io.github.deckwright.read.quiz.OptionGroup;
import io.github.deckwright.read.quiz.Quiz;
import io.github.deckwright.read.quiz.QuizItem;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Multiple choice whose answers stand elsewhere in the document, by number: below the title of the questions' own section again, or
 * below a title such as "Answers".
 */
public final class AnswerKeyStyle implements Style {

    @Override
    public String name() {
        return "answer-key";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.CHOICE, Trait.ENDS_ANSWERS);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        List<QuizItem> items = unanswered(proposals.quiz());
        if (items.isEmpty()) {
            return;
        }
        Map<String, List<QuizItem>> byTitle = byTitle(outline, items);
        Set<QuizItem> taken = new HashSet<>();
        int tried = 0;
        List<KeySheet> sheets = proposals.quiz().keys();
        QuizEvidence evidence = new QuizEvidence(proposals);
        for (KeySheet sheet : sheets) {
            Optional<Section> section = sheet.section();
            List<QuizItem> asked = sheet.labelled()
                    ? above(sheet, items, Math.max(tried, chapter(section, items)))
                    : section.isEmpty() ? List.of() : asked(sheet, section.get(), items, byTitle, tried);
            if (join(proposals, sheet, asked, taken)) {
                proposals.reserve(span(sheet));
            } else if (sheet.isKey() && sheet.isAnnounced()) {
                evidence.unused(sheet);
            }
            if (!asked.isEmpty()) {
                tried = sheet.firstLine();
            }
        }
        if (taken.isEmpty()) {
            outline.answersBeside().ifPresent(beside -> beside(beside, proposals, items, taken));
        }
        evidence.keys(sheets.stream().filter(KeySheet::isKey).toList(), items.size(), taken.size());
        boolean counted = taken.stream().allMatch(AnswerKeyStyle::isNumbered);
        for (QuizItem item : taken.isEmpty() ? List.<QuizItem>of() : items) {
            if (!taken.contains(item) && (isNumbered(item) || !counted)) { // a list of letters may be part of an answer
                proposals.unanswered(span(item), item.stem().question());
                proposals.reserve(span(item));
            }
        }
    }

    /** Joins with the lists of answers in another document, when they answer most of the questions or the lists have few others. */
    private static void beside(Outline beside, Proposals proposals, List<QuizItem> items, Set<QuizItem> taken) {
        List<KeySheet.Entry> entries = new ArrayList<>();
        int line = items.get(0).stem().firstLine();
        for (KeySheet sheet : KeySheet.in(beside)) {
            sheet.entries()
                    .forEach(entry -> entries.add(
                            new KeySheet.Entry(entry.number(), entry.text().at(line))));
        }
        Set<Integer> numbers = new HashSet<>();
        items.forEach(item -> numbers.add(item.stem().number()));
        long fitting = entries.stream()
                .filter(entry -> numbers.contains(entry.number()))
                .count();
        if (Gates.ANSWER_KEY_BESIDE.opens(entries.size(), fitting, entries.size())) {
            join(proposals, new KeySheet(Optional.empty(), true, KeySheet.Form.LETTERS, 0, 0, entries), items, taken);
        }
    }

    private static List<QuizItem> unanswered(Quiz quiz) {
        List<QuizItem> items = new ArrayList<>();
        for (QuizItem item : quiz.items()) {
            boolean options = item.group().is(OptionGroup.Marking.LABELS) || Quiz.isNumbered(item);
            if (options && quiz.answer(item).isEmpty()) {
                items.add(item);
            }
        }
        return items;
    }

    /** The questions below each title, for all titles above them. */
    private static Map<String, List<QuizItem>> byTitle(Outline outline, List<QuizItem> items) {
        Map<String, List<QuizItem>> byTitle = new HashMap<>();
        for (QuizItem item : items) {
            Optional<Section> section = item.stem()
                    .heading()
                    .flatMap(heading -> outline.at(heading.firstLine()).headed());
            for (int depth = 0; section.isPresent() && depth < 6; depth++) {
                byTitle.computeIfAbsent(title(section.get()), title -> new ArrayList<>())
                        .add(item);
                section = section.get().parent();
            }
        }
        return byTitle;
    }

    private static String title(Section section) {
        return Words.normal(section.title().plain());
    }

    /**
     * The questions that a sheet may answer.
     *
     * @param tried the line of the last sheet that was held against questions: those above it have had their chance
     */
    private static List<QuizItem> asked(
            KeySheet sheet, Section section, List<QuizItem> items, Map<String, List<QuizItem>> byTitle, int tried) {
        // a title is used up by the first sheet below it: so all questions together are looked at once
        List<QuizItem> below = byTitle.getOrDefault(title(section), List.of()).stream()
                .filter(item -> !section.span().contains(item.stem().firstLine(), 0))
                .toList();
        if (!below.isEmpty()) {
            byTitle.remove(title(section));
            return below;
        }
        if (!KeySheet.saysKey(section)) {
            return List.of();
        }
        return above(sheet, items, Math.max(tried, chapter(Optional.of(section), items)));
    }

    /** The line of the heading around a section that is no question itself; 0 when there is none. */
    private static int chapter(Optional<Section> section, List<QuizItem> items) {
        Optional<Section> around = section.flatMap(Section::parent);
        while (around.filter(parent -> asks(parent, items)).isPresent()) {
            around = around.flatMap(Section::parent);
        }
        return around.map(parent -> parent.heading().firstLine()).orElse(0);
    }

    private static boolean asks(Section section, List<QuizItem> items) {
        int line = section.heading().firstLine();
        int next = firstBelow(items, line - 1);
        return next < items.size() && items.get(next).stem().firstLine() == line;
    }

    /** The questions above a sheet that begin below a line. */
    private static List<QuizItem> above(KeySheet sheet, List<QuizItem> items, int from) {
        List<QuizItem> above = new ArrayList<>();
        for (int i = firstBelow(items, from); i < items.size(); i++) {
            if (items.get(i).stem().firstLine() > sheet.firstLine()) {
                break;
            }
            above.add(items.get(i));
        }
        return above;
    }

    private static int firstBelow(List<QuizItem> items, int line) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (items.get(middle).stem().firstLine() > line) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Makes cards of the questions that a sheet answers; whether there are any. */
    private static boolean join(Proposals proposals, KeySheet sheet, List<QuizItem> all, Set<QuizItem> taken) {
        List<QuizItem> asked =
                all.stream().filter(item -> !taken.contains(item)).toList();
        List<QuizItem> numbered =
                asked.stream().filter(AnswerKeyStyle::isNumbered).toList();
        asked = numbered.size() == sheet.entries().size() ? numbered : asked;
        Map<Integer, QuizItem> byNumber = new HashMap<>();
        boolean unique = true;
        for (QuizItem item : asked) {
            unique &= isNumbered(item) && byNumber.put(item.stem().number(), item) == null;
        }
        unique &= sheet.form() != KeySheet.Form.ROW;
        if (!unique && asked.size() != sheet.entries().size()) {
            return false;
        }
        boolean any = false;
        for (int i = 0; i < sheet.entries().size(); i++) {
            KeySheet.Entry entry = sheet.entries().get(i);
            QuizItem item = unique ? byNumber.get(entry.number()) : asked.get(i);
            Optional<AnswerBody> answer = item == null
                    ? Optional.empty()
                    : bySymbol(entry, item.group())
                            .or(() -> AnswerBody.of(entry.text(), item.group().options()));
            if (item != null && answer.isPresent()) {
                taken.add(item);
                any = true;
                proposals.explicit(
                        span(item),
                        proposals.choice(
                                item, answer.get().right(), answer.get().explanation()));
            }
        }
        return any;
    }

    /** A number names the option that has it, whatever the texts of the options are. */
    private static Optional<AnswerBody> bySymbol(KeySheet.Entry entry, OptionGroup group) {
        String symbol = entry.text().markdown().strip();
        for (int i = 0; i < group.options().size(); i++) {
            if (!symbol.isEmpty() && group.options().get(i).symbol().equals(symbol)) {
                return Optional.of(new AnswerBody(new TreeSet<>(Set.of(i)), Passage.EMPTY));
            }
        }
        return Optional.empty();
    }

    private static boolean isNumbered(QuizItem item) {
        return item.stem().number() >= 0;
    }

    private static Span span(QuizItem item) {
        return Span.lines(item.stem().firstLine(), item.group().endLine() - 1);
    }

    private static Span span(KeySheet sheet) {
        int first = sheet.section()
                .filter(section -> !sheet.labelled())
                .map(section -> section.heading().firstLine())
                .orElse(sheet.firstLine());
        return Span.lines(first, sheet.endLine() - 1);
    }
}
