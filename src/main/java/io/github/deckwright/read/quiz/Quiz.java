package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Admonition;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Details;
import io.github.deckwright.read.outline.Heading;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.text.AnswerLabel;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All questions with options of a document, answered or not, in order. */
public final class Quiz {
    /** Titles of what still belongs to a question. */
    private static final Set<Words> PARTS = EnumSet.of(Words.EXPLANATION, Words.ADDITION, Words.SHOW, Words.HINT);

    private final Outline outline;
    private final AnswerFinder answers;
    private final List<KeySheet> keys;
    private final NavigableMap<Integer, KeySheet> sheets = new TreeMap<>();
    private final IdentityHashMap<QuizItem, FoundAnswer> found = new IdentityHashMap<>();
    private final NavigableMap<Integer, QuizItem> byLine = new TreeMap<>();
    /** Of the lists whose items hold questions; counted once for all of these. */
    private final IdentityHashMap<Block, Asking> asking = new IdentityHashMap<>();

    /** The lines in which the options of the questions begin. */
    private final NavigableSet<Integer> options = new TreeSet<>();

    private final Recurring recurring;
    private final NextQuestion following;
    private final List<Integer> strays = new ArrayList<>();
    private List<QuizItem> items = List.of();

    /** Whether lists with a tick stand below questions: then the text above one that does not ask is a sentence to complete. */
    private boolean ticked;

    private Quiz(Outline outline, Recurring recurring, List<KeySheet> keys) {
        this.outline = outline;
        this.recurring = recurring;
        this.answers = new AnswerFinder(outline, recurring, sheets.keySet());
        this.following = new NextQuestion(outline);
        this.keys = keys;
        for (KeySheet sheet : keys) {
            if (sheet.isKey()) {
                sheets.put(sheet.firstLine(), sheet);
            }
        }
    }

    public static Quiz of(Outline outline) {
        List<OptionGroup> groups = OptionRemarks.off(OptionGroups.in(outline));
        List<KeySheet> keys = FittingKeys.of(outline, groups);
        boolean none =
                groups.isEmpty() || (keys.stream().noneMatch(KeySheet::isKey) && UnmarkedLists.areAll(outline, groups));
        Quiz quiz = new Quiz(outline, none ? Recurring.NONE : Recurring.of(outline, groups), keys);
        if (!none) {
            quiz.items = quiz.items(Statements.without(outline, groups));
            for (QuizItem item : quiz.items) {
                quiz.byLine.put(item.stem().firstLine(), item);
                quiz.options.add(item.group().firstLine());
            }
        }
        return quiz;
    }

    /** Whether answers stand together elsewhere in the document. */
    public boolean hasKeys() {
        return !sheets.isEmpty();
    }

    /** The lists that hold answers to questions elsewhere, those with a single one, too. */
    public List<KeySheet> keys() {
        return keys;
    }

    /** All questions with options. */
    public List<QuizItem> items() {
        return items;
    }

    /** Whether options have an answer below them: then the document holds a quiz. */
    public boolean hasAnswers() {
        return !found.isEmpty();
    }

    /** Where options start that have no question. */
    public List<Integer> strays() {
        return strays;
    }

    /** The answer below the options of a question; the boxes of tasks need none. */
    public Optional<FoundAnswer> answer(QuizItem item) {
        return Optional.ofNullable(found.get(item));
    }

    /** Whether a list of answers to questions with options starts in a line. */
    public boolean isKey(int line) {
        return !items.isEmpty() && sheets.containsKey(line);
    }

    /** Whether a list of answers to questions with options starts in a stretch of lines. */
    public boolean hasKey(int fromLine, int lastLine) {
        return !items.isEmpty() && !sheetsIn(fromLine, lastLine).isEmpty();
    }

    /** Whether a list that says itself, or whose numbers say, that it answers questions with options starts in a stretch of lines. */
    public boolean hasOwnKey(int fromLine, int lastLine) {
        return !items.isEmpty() && sheetsIn(fromLine, lastLine).stream().anyMatch(KeySheet::labelled);
    }

    /** None in a stretch that ends before it begins, as below a heading at the end. */
    private Collection<KeySheet> sheetsIn(int fromLine, int lastLine) {
        return fromLine > lastLine
                ? List.of()
                : sheets.subMap(fromLine, true, lastLine, true).values();
    }

    /** Whether options have no marks but the numbers of their list. */
    public static boolean isNumbered(QuizItem item) {
        return item.group().is(OptionGroup.Marking.NONE)
                && item.group().options().stream()
                        .noneMatch(option -> option.symbol().isEmpty());
    }

    /** Whether the next labelled list of answers further down names the question, or may name one without a number. */
    private boolean isKeyed(QuizItem item) {
        int number = item.stem().number();
        for (KeySheet sheet : sheets.tailMap(item.group().endLine()).values()) {
            if (sheet.isAnnounced()) {
                return (number < 0 && item.group().is(OptionGroup.Marking.LABELS))
                        || sheet.entries().stream().anyMatch(entry -> entry.number() == number);
            }
        }
        return false;
    }

    /** Whether a line belongs to an answered question with options that begins below another line. */
    public boolean covers(int line, int below) {
        return covering(line, below).isPresent();
    }

    /** The same for options with labels: items of other lists may be repeated by their answers, too. */
    public boolean coversLabelled(int line, int below) {
        return covering(line, below)
                .filter(item -> item.group().is(OptionGroup.Marking.LABELS))
                .isPresent();
    }

    private Optional<QuizItem> covering(int line, int below) {
        var before = byLine.floorEntry(line);
        return Optional.ofNullable(before == null ? null : before.getValue())
                .filter(item -> item.stem().firstLine() > below
                        && line < item.endLine()
                        && (found.containsKey(item) || item.group().hasRightOption()));
    }

    /** Whether a question with options begins in a stretch of lines. */
    public boolean asks(int fromLine, int toLine) {
        Integer first = byLine.ceilingKey(fromLine);
        return first != null && first < toLine;
    }

    /** Whether the first one of as many options as are no accident begins in a line below their question. */
    public boolean isFirstOption(int line) {
        var before = byLine.floorEntry(line);
        return before != null
                && before.getValue().group().firstLine() == line
                && Gates.OPTIONS_IN_LINE.isEnough(
                        before.getValue().group().options().size());
    }

    /** Whether the options of a question begin in a stretch of lines. */
    public boolean hasOptions(int fromLine, int toLine) {
        Integer first = options.ceiling(fromLine);
        return first != null && first < toLine;
    }

    /** Whether a question with options whose right ones are known begins in a stretch of lines. */
    public boolean isAnswered(int fromLine, int toLine) {
        return byLine.subMap(fromLine, toLine).values().stream()
                .anyMatch(item -> found.containsKey(item) || item.group().hasRightOption());
    }

    /** What stands below the options of a question that needs no other answer. */
    public Passage explanation(QuizItem item) {
        return answers.explanation(item.group().endLine(), item.endLine());
    }

    private List<QuizItem> items(List<OptionGroup> groups) {
        StemFinder stems = new StemFinder(outline, groups, recurring);
        List<QuizItem> items = new ArrayList<>();
        int floor = 0;
        for (OptionGroup group : groups) {
            boolean answer = isInsideAnswer(group, floor)
                    || sheets.containsKey(group.block().firstLine());
            Optional<Stem> stem = answer ? Optional.empty() : stems.of(group, floor);
            boolean plain = group.is(OptionGroup.Marking.NONE);
            if (stem.isPresent() && (!plain || stem.get().marked())) {
                items.add(new QuizItem(stem.get(), group, 0));
                floor = group.isMarked() ? group.endLine() : floor;
            } else if (!answer && !plain) {
                strays.add(group.firstLine());
            }
        }
        List<QuizItem> guessed = withoutGuesses(items);
        List<QuizItem> ticks = guessed.stream()
                .filter(item -> item.group().is(OptionGroup.Marking.NONE)
                        && item.group().hasRightOption())
                .toList();
        ticked = Gates.RIGHT_TICKED_ROW.opens(
                ticks.stream().filter(item -> item.stem().asks()).count(), ticks.size());
        List<QuizItem> bounded = bounded(guessed);
        if (found.isEmpty() && !bounded.isEmpty()) {
            KeyLabels learned = KeyLabels.of(outline, bounded);
            if (learned != KeyLabels.NONE) {
                answers.learn(learned);
                return bounded(guessed);
            }
        }
        return bounded;
    }

    /** Where most questions are marked as such, a text that happens to stand above a list without a right option is none. */
    private static List<QuizItem> withoutGuesses(List<QuizItem> items) {
        long marked = items.stream().filter(item -> item.stem().marked()).count();
        return Gates.STEMS_MARKED.isPart(marked, items.size())
                ? items.stream()
                        .filter(item -> item.stem().marked()
                                || (item.group().hasRightOption()
                                        && item.group().hasWrongOption()))
                        .toList()
                : items;
    }

    /** Whether a group lies in details that hide an answer to the options before. */
    private boolean isInsideAnswer(OptionGroup group, int floor) {
        return floor > 0
                && outline.at(group.firstLine())
                        .detailsAround()
                        .filter(Details::hasConstantSummary)
                        .isPresent();
    }

    private List<QuizItem> bounded(List<QuizItem> items) {
        List<QuizItem> bounded = new ArrayList<>();
        int next = outline.lineCount() + 1;
        for (int i = items.size() - 1; i >= 0; i--) {
            QuizItem item = new QuizItem(items.get(i).stem(), items.get(i).group(), boundary(items.get(i), next));
            if (item.group().is(OptionGroup.Marking.TASKS) || isQuestion(item)) {
                bounded.add(item);
                next = item.stem().firstLine();
            }
        }
        Collections.reverse(bounded);
        return bounded;
    }

    /** A list without any mark is no question's, unless its answer stands directly below or in it. */
    private boolean isQuestion(QuizItem item) {
        if (haveBlanks(item.group())) {
            return false;
        }
        if (!item.group().is(OptionGroup.Marking.TASKS) && !item.group().isLettered() && ask(item.group())) {
            return false;
        }
        answers.find(item.group(), item.stem().asks(), item.endLine()).ifPresent(answer -> found.put(item, answer));
        return item.group().is(OptionGroup.Marking.LABELS)
                || found.containsKey(item)
                || (isNumbered(item) && isKeyed(item))
                || (item.stem().asks() && (item.group().hasRightOption() || RightInPlace.hasSomeApart(item)))
                || (ticked && item.group().hasRightOption());
    }

    /** Whether most items of a list without letters ask: a list of questions, which are no options. */
    private static boolean ask(OptionGroup group) {
        long asking = group.options().stream()
                .filter(option -> Title.mayHoldQuestionMark(option.content().markdown())
                        && Title.of(option.content()).hasQuestionMark())
                .count();
        return Gates.OPTIONS_ASK.isPart(asking, group.options().size());
    }

    /** Whether most items of a list have gaps to fill: questions, too. */
    private static boolean haveBlanks(OptionGroup group) {
        long blanks = group.options().stream()
                .filter(option -> option.content().markdown().contains(Signs.BLANK))
                .count();
        return Gates.OPTIONS_ASK.isPart(blanks, group.options().size());
    }

    /** The line of the first heading or list of answers that cannot belong to an answer, at most {@code limit}. */
    private int boundary(QuizItem item, int limit) {
        Integer sheet = sheets.ceilingKey(item.group().endLine());
        int next = sheet == null ? limit : Math.min(limit, sheet);
        for (Section section : outline.sections(item.group().endLine(), next)) {
            if (ends(item, section.heading())) {
                return section.heading().firstLine();
            }
        }
        int behind = item.group().endLine();
        return following.below(item.stem(), behind, Math.max(nextItem(item, next), behind));
    }

    /** Whether a question is an item of a list whose other items, two at least, nearly all ask something. */
    public boolean isAmongQuestions(QuizItem item) {
        Optional<Block> around = itemAround(item);
        Optional<Block> list = around.flatMap(Block::parent);
        if (list.isEmpty()) {
            return false;
        }
        Asking own = Asking.of(List.of(around.get()));
        Asking all = asking.computeIfAbsent(list.get(), one -> Asking.of(one.children()));
        int others = all.asking - own.asking;
        return Gates.ITEMS_ASK.opens(others, all.items - own.items);
    }

    /** How many items of a list hold something, and how many of those ask. */
    private record Asking(int items, int asking) {
        static Asking of(List<Block> all) {
            List<Block> items =
                    all.stream().filter(item -> !item.children().isEmpty()).toList();
            long asking = items.stream()
                    .filter(item -> Title.of(item.children().get(0).passage()).isQuestion())
                    .count();
            return new Asking(items.size(), (int) asking);
        }
    }

    /** The item of a list that holds the question with its options. */
    private static Optional<Block> itemAround(QuizItem item) {
        return item.group()
                .container()
                .filter(around -> around.is(Block.Kind.ITEM)
                        && around.firstLine() == item.stem().firstLine());
    }

    /** Where the item behind the one that holds the question begins: it is a question of its own. */
    private int nextItem(QuizItem item, int limit) {
        return itemAround(item)
                .filter(around -> around.place() + 1 < outline.beside(around).size())
                .map(around -> outline.beside(around).get(around.place() + 1).firstLine())
                .filter(line -> line < limit)
                .orElse(limit);
    }

    private boolean ends(QuizItem item, Heading heading) {
        boolean titlesBlock = heading.firstLine() > 1 && Admonition.opensIn(outline.line(heading.firstLine() - 1));
        if (titlesBlock
                || heading.details()
                        .filter(around ->
                                around.span().fromLine() >= item.group().endLine())
                        .isPresent()) {
            return false;
        }
        int level = item.stem().level() > 0
                ? item.stem().level()
                : item.stem().heading().map(Heading::level).orElse(0);
        String title = heading.title().plain();
        int above = item.stem().heading().map(Heading::level).orElse(0);
        boolean part = (AnswerLabel.startsIn(title) && !heading.isType())
                || Words.isAny(title, PARTS)
                || (recurring.holds(heading) && heading.level() > above);
        if (part) {
            boolean key = Words.KEY.is(title) && !recurring.repeats(heading);
            boolean ofAll = item.stem().level() == 0 && recurring.ofSeveral();
            return heading.level() < level || (key && (ofAll || heading.level() <= level));
        }
        return item.stem().level() == 0 || heading.level() <= level;
    }
}
