package io.github.deckwright.read.style.shape;

import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.Certainty;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions that are plain items of a list, with the answer in the item, or below it where the items have numbers: an answer that is
 * not indented ends the list for CommonMark, but not for the reader. Lists of questions without answers look nearly the same, so most
 * items must ask and most of those must have an answer.
 */
public final class ListItemStyle implements Style {
    /** Topics and topics below them; nobody finds anything in an outline that is deeper. */
    private static final int DEEPEST = 3;

    @Override
    public String name() {
        return "list-item";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.BY_SHAPE);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        Verdicts.propose(outline, proposals);
        Items lists = new Items();
        List<ItemQuestion> numbered = new ArrayList<>();
        boolean left = false;
        int items = 0;
        for (Block block : outline.blocks()) {
            if (block.is(Block.Kind.ORDERED_LIST)) {
                numbered.addAll(lists.in(block));
                items += block.children().size();
            } else if (block.is(Block.Kind.BULLET_LIST)) {
                left |= !propose(
                        outline, proposals, lists.in(block), block.children().size());
            }
        }
        if (!counted(outline, proposals, numbered)
                && !propose(outline, proposals, numbered, items)
                && !LedItems.quoted(outline, proposals, numbered)) {
            apart(outline, proposals, numbered, items);
        }
        List<Block> topics = outline.blocks().stream()
                .filter(block -> block.is(Block.Kind.BULLET_LIST))
                .toList();
        if (left) {
            together(outline, proposals, topics, lists);
        }
        for (int depth = 0; depth < DEEPEST && topics.stream().noneMatch(lists::ask); depth++) {
            topics = topics.stream().flatMap(ListItemStyle::nested).toList();
            below(outline, proposals, topics, lists);
        }
    }

    /**
     * Lists too short to be judged alone, as those below the headings of a document: those of which every item has a question mark are
     * one list, cut in pieces by the headings.
     */
    private static void together(Outline outline, Proposals proposals, List<Block> lists, Items known) {
        List<ItemQuestion> candidates = new ArrayList<>();
        int items = 0;
        for (Block list : lists) {
            List<ItemQuestion> found = known.in(list);
            int size = list.children().size();
            items += size;
            if (found.size() == size && found.stream().allMatch(ItemQuestion::hasMark)) {
                candidates.addAll(found);
            }
        }
        if (candidates.isEmpty() || !propose(outline, proposals, candidates, items)) {
            List<ItemQuestion> all =
                    lists.stream().flatMap(list -> known.in(list).stream()).toList();
            LedItems.quoted(outline, proposals, all);
        }
    }

    /**
     * Items whose numbers count from 1 on and of which most ask, however many items with numbers of their own stand between them: those of
     * answers that are not indented.
     */
    private static boolean counted(Outline outline, Proposals proposals, List<ItemQuestion> numbered) {
        List<ItemQuestion> run = NumberRun.from(numbered);
        long asking = run.stream().filter(ItemQuestion::hasMark).count();
        return Gates.FAQ_MOST.opens(asking, run.size())
                && NumberRun.isInterrupted(run, numbered)
                && propose(outline, proposals, run, run.size());
    }

    /**
     * Numbered lists of which all items ask, and whose answers are set off by a sign or emphasis, are questions, whatever the other lists
     * of the document are; what is only said below each may be a remark about questions that are still open.
     */
    private static void apart(Outline outline, Proposals proposals, List<ItemQuestion> numbered, int items) {
        Map<Integer, List<ItemQuestion>> lists = new LinkedHashMap<>();
        numbered.forEach(item -> lists.computeIfAbsent(item.list().firstLine(), line -> new ArrayList<>())
                .add(item));
        lists.values().forEach(of -> {
            int size = of.get(0).list().children().size();
            if (size < items
                    && of.size() == size
                    && Gates.ITEMS_MARKED.isEnough(size)
                    && of.stream().allMatch(ItemQuestion::hasMark)
                    && of.stream().map(item -> item.answered(outline)).allMatch(ItemQuestion::isSetOff)) {
                propose(outline, proposals, of, size);
            }
        });
    }

    /** Questions below topics in an outline: nearly all items of one depth ask, wherever in the document they stand. */
    private static void below(Outline outline, Proposals proposals, List<Block> lists, Items known) {
        List<ItemQuestion> candidates = new ArrayList<>();
        int items = 0;
        for (Block list : lists) {
            candidates.addAll(known.in(list));
            items += list.children().size();
        }
        long marked = candidates.stream().filter(ItemQuestion::hasMark).count();
        if (Gates.ITEMS_MARKED.opens(marked, items)) {
            propose(outline, proposals, candidates, items);
        }
    }

    private static Stream<Block> nested(Block list) {
        return list.children().stream()
                .flatMap(item -> item.children().stream())
                .filter(block -> block.is(Block.Kind.BULLET_LIST));
    }

    /** What may be questions in lists, read once for all depths. */
    private static final class Items {
        private final IdentityHashMap<Block, List<ItemQuestion>> known = new IdentityHashMap<>();

        List<ItemQuestion> in(Block list) {
            return known.computeIfAbsent(list, Items::read);
        }

        boolean ask(Block list) {
            return in(list).stream().anyMatch(ItemQuestion::hasMark);
        }

        private static List<ItemQuestion> read(Block list) {
            List<ItemQuestion> items = new ArrayList<>();
            String sign = ItemQuestion.signOf(list);
            boolean oneLine = ItemQuestion.areOneLine(list);
            for (Block item : list.children()) {
                ItemQuestion.of(item, sign, oneLine).ifPresent(items::add);
            }
            return items;
        }
    }

    /** Whether the items are questions. */
    private static boolean propose(Outline outline, Proposals proposals, List<ItemQuestion> candidates, int items) {
        int marked = 0;
        for (ItemQuestion item : candidates) {
            marked += item.hasMark() ? 1 : 0;
        }
        boolean promise = outline.promisesQuestions() || proposals.isForced();
        if (LedItems.propose(proposals, reaching(outline, candidates, item -> true), items)) {
            return true;
        }
        if (promise && Gates.ITEMS_WHOLE_BOLD.isEnough(items) && areWholeBold(outline, candidates, items)) {
            proposals.evidence("list items: " + items + ", all in bold and with an answer in words");
            candidates.forEach(item -> propose(outline, proposals, item.answered(outline)));
            return true;
        }
        boolean small = marked == items
                && (isAll(outline, candidates) || isPart(outline, candidates))
                && !proposals.quiz().hasOptions(candidates.get(0).firstLine(), outline.lineCount() + 1);
        if ((proposals.isForced() || small) ? marked == 0 : !Gates.ITEMS_ASKING.isEnough(marked)) {
            return false;
        }
        int asks = 0;
        int bold = 0;
        for (ItemQuestion item : candidates) {
            if (item.asks()) {
                asks++;
                bold += item.bold() ? 1 : 0;
            }
        }
        Set<Block> listsThatAsk = new HashSet<>();
        if (Gates.ITEMS_MARKED.opens(marked, items)) {
            candidates.stream().filter(ItemQuestion::hasMark).forEach(item -> listsThatAsk.add(item.list()));
        }
        boolean row = Gates.ITEMS_BOLD.opens(bold, asks);
        List<ItemQuestion> questions = new ArrayList<>();
        int answered = 0;
        Set<Block> amongQuestions = NumberRun.of(candidates);
        Set<Block> unfolding =
                listsThatAsk.stream().filter(ListItemStyle::unfolds).collect(Collectors.toSet());
        candidates.stream()
                .filter(item -> item.isParted() || (unfolding.contains(item.list()) && !holdsQuestions(item.item())))
                .forEach(item -> amongQuestions.add(item.item()));
        for (ItemQuestion item : reaching(
                outline,
                candidates,
                item -> item.asks() || (row && item.bold()) || amongQuestions.contains(item.item()))) {
            boolean task = item.asks() && (promise || listsThatAsk.contains(item.list()));
            if (item.hasMark() || task || (row && item.bold()) || amongQuestions.contains(item.item())) {
                questions.add(item);
                answered += item.isAnsweredInWords() ? 1 : 0;
            }
        }
        proposals.evidence("list items: " + items + " (asking: " + questions.size()
                + ", of these with an answer in words: " + answered + ")");
        boolean open = (small && answered == items)
                || (Gates.ITEMS_ASKED.opens(promise ? asks : marked, items, promise)
                        && Gates.ITEMS_ANSWERED.opens(answered, questions.size(), promise));
        if (proposals.isForced() || open) {
            questions.forEach(item -> propose(outline, proposals, item));
        }
        return proposals.isForced() || open;
    }

    /** Whether each item of a list with bullets has something below its text, as toggles of note takers have: where the others ask, one that does not is a title. */
    private static boolean unfolds(Block list) {
        return list.is(Block.Kind.BULLET_LIST)
                && list.children().stream().allMatch(item -> item.children().size() > 1);
    }

    /** Whether questions are nested in an item: then it is a topic. */
    private static boolean holdsQuestions(Block item) {
        return item.children().stream()
                .filter(Block::isList)
                .flatMap(list -> list.children().stream())
                .anyMatch(nested -> !nested.children().isEmpty()
                        && nested.children().get(0).is(Block.Kind.PARAGRAPH)
                        && nested.children().get(0).title().hasQuestionMark());
    }

    /** Whether every item of numbered lists is a text in bold with words below it in the item. */
    private static boolean areWholeBold(Outline outline, List<ItemQuestion> candidates, int items) {
        return candidates.size() == items
                && candidates.stream()
                        .allMatch(item -> item.isNumbered()
                                && item.bold()
                                && item.answered(outline).isAnsweredInWords());
    }

    /** Whether a document that somebody begins to write holds nothing but a few numbered items, what is below them, and titles above. */
    private static boolean isAll(Outline outline, List<ItemQuestion> items) {
        if (items.isEmpty() || !items.get(0).isNumbered() || Gates.ITEMS_MARKED.isEnough(items.size())) {
            return false;
        }
        int first = items.get(0).firstLine();
        return outline.blocks().stream().allMatch(block -> block.is(Block.Kind.HEADING) == (block.firstLine() < first));
    }

    /** Whether numbered items are all in parts whose titles promise questions: {@code ## Review questions}. */
    private static boolean isPart(Outline outline, List<ItemQuestion> items) {
        return Gates.ITEMS_ASKING.isEnough(items.size())
                && items.stream().allMatch(item -> item.isNumbered() && isPromised(outline, item));
    }

    private static boolean isPromised(Outline outline, ItemQuestion item) {
        List<Section> above = outline.sectionsUpTo(item.firstLine());
        return !above.isEmpty()
                && Words.PROMISE.occursIn(above.get(above.size() - 1).title().plain());
    }

    /** Lets the answers of numbered items go on to the next item that may be a question, or a heading. */
    private static List<ItemQuestion> reaching(
            Outline outline, List<ItemQuestion> items, Predicate<ItemQuestion> isQuestion) {
        if (items.isEmpty() || !items.get(0).isNumbered()) {
            return items.stream().map(item -> item.answered(outline)).toList();
        }
        List<Integer> headings = new ArrayList<>();
        for (Block block : outline.blocks()) {
            if (block.is(Block.Kind.HEADING)) {
                headings.add(block.firstLine());
            }
        }
        List<ItemQuestion> reaching = new ArrayList<>();
        int end = outline.lineCount() + 1;
        for (int i = items.size() - 1; i >= 0; i--) {
            ItemQuestion item = items.get(i);
            if (isQuestion.test(item)) {
                int next = -Collections.binarySearch(headings, item.firstLine()) - 1;
                int heading = next < headings.size() ? headings.get(next) : end;
                reaching.add(item.upTo(outline, Math.min(end, heading)));
                end = item.firstLine();
            }
        }
        Collections.reverse(reaching);
        return reaching;
    }

    private static void propose(Outline outline, Proposals proposals, ItemQuestion item) {
        Span span = Span.lines(item.firstLine(), item.endLine() - 1);
        proposals.answered(
                span,
                Certainty.IN_A_ROW,
                item.firstLine(),
                item.title().text(),
                end -> end < item.endLine() ? item.upTo(outline, end).answer() : item.answer());
    }
}
