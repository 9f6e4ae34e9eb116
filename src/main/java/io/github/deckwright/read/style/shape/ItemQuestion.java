package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.quiz.Box;
import io.github.deckwright.read.text.Emphasis;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.LinkList;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.OpenBoxes;
import io.github.deckwright.read.text.Opening;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list item that may be a question, with what may be its answer.
 *
 * @param bold whether all of the question is
 * @param answerLine the line that the answer starts in
 * @param answerColumn and the column in it, from 0
 * @param endLine the first line behind the answer
 */
record ItemQuestion(
        Block item, Title title, boolean bold, int answerLine, int answerColumn, int endLine, Passage answer) {
    /** What stands for a sign where brackets set answers off. */
    private static final String BRACKETS = "()";

    private static final String OPEN = "(（";
    private static final String CLOSE = ")）";

    /**
     * The question alone; empty when the item starts with something that is no text, or only links elsewhere.
     *
     * @param sign that stands between question and answer in most items of the list, with the space behind it: it parts one without a
     *     question mark, too; empty for none
     * @param oneLine whether the questions of the list are one line each, and what follows in their paragraphs answers
     */
    static Optional<ItemQuestion> of(Block item, String sign, boolean oneLine) {
        if (item.children().isEmpty() || !item.children().get(0).is(Block.Kind.PARAGRAPH)) {
            return Optional.empty();
        }
        Block first = item.children().get(0);
        Passage paragraph = withoutBox(first.passage());
        int lines = oneLine ? 1 : questionLines(paragraph);
        Passage whole = lines == paragraph.lines().size()
                ? paragraph
                : new Passage(paragraph.lines().subList(0, lines));
        int marked = answerInLine(whole, sign.equals(BRACKETS));
        int parted = marked < 0 && !sign.isEmpty() && !sign.equals(BRACKETS) && lines == 1
                ? whole.lines().get(0).text().indexOf(" " + sign)
                : -1;
        int inLine = parted > 0 ? parted + 1 + sign.length() : marked;
        Passage asked =
                parted > 0 ? Passage.of(whole.lines().get(0).part(0, parted)) : inLine < 0 ? whole : withoutEnd(whole);
        boolean all = parted <= 0 && inLine < 0 && lines == paragraph.lines().size();
        Title title = all && paragraph.equals(first.passage()) ? first.title() : Title.of(asked);
        if (title.text().isBlank() || LinkList.is(asked)) {
            return Optional.empty();
        }
        boolean bold = Emphasis.surrounds(Signs.BOLD, asked.markdown().strip());
        Passage.Line last = whole.lines().get(lines - 1);
        int answerLine = inLine < 0 ? last.number() + 1 : last.number();
        int answerColumn = inLine < 0 ? 0 : last.column() - 1 + inLine;
        return Optional.of(
                new ItemQuestion(item, title, bold, answerLine, answerColumn, item.lastLine() + 1, Passage.EMPTY));
    }

    /**
     * Where the answer begins that follows the question in its line, set off by a dash, an arrow or emphasis, its own or that around the
     * question; -1 for none.
     *
     * @param brackets whether brackets set it off, too
     */
    private static int answerInLine(Passage asked, boolean brackets) {
        String text = asked.lines().get(asked.lines().size() - 1).text();
        int end = questionEnd(text);
        int at = Run.of(" ", text, Math.max(0, end));
        if (end < 0 || at >= text.length()) {
            return -1;
        }
        String rest = text.substring(at);
        for (String sign : Signs.BEHIND_QUESTION) {
            if (rest.startsWith(sign) && !rest.substring(sign.length()).isBlank()) {
                return at + sign.length();
            }
        }
        if (brackets && isBracketed(rest)) {
            return at;
        }
        if (at > end && isBehindBold(text, end) && Character.isLetterOrDigit(rest.codePointAt(0))) {
            return at;
        }
        boolean emphasised = at > end && rest.length() > 2 && (rest.startsWith("*") || rest.startsWith("_"));
        if (rest.replaceAll("^[*_]+", "").startsWith("@")) {
            return -1; // whom it is from
        }
        return emphasised ? at : -1;
    }

    /** The place behind a question mark and the bold that it ends, of all marks the last; -1 for none. */
    private static int questionEnd(String text) {
        String bold = Emphasis.boldMark(text);
        int close = bold.isEmpty() ? -1 : text.indexOf(Emphasis.closing(bold), bold.length());
        if (close > 0 && Signs.endAsking(text.substring(0, close))) {
            return close + Emphasis.closing(bold).length();
        }
        int mark = Signs.lastQuestionMark(text, text.length());
        return mark < 0 ? -1 : mark + 1;
    }

    private static boolean isBehindBold(String text, int end) {
        return !Signs.endAsking(text.substring(0, end));
    }

    /** The sign behind the question marks of most items; empty when there is none. */
    static String signOf(Block list) {
        Map<String, Integer> signs = new HashMap<>();
        for (Block item : list.children()) {
            boolean text = !item.children().isEmpty() && item.children().get(0).is(Block.Kind.PARAGRAPH);
            Passage.Line first = text ? item.children().get(0).passage().lines().get(0) : new Passage.Line(1, 1, "");
            int answer = answerInLine(Passage.of(first), false);
            Signs.BEHIND_QUESTION.stream()
                    .filter(sign -> answer > 0 && first.text().startsWith(sign, answer - sign.length()))
                    .findFirst()
                    .ifPresent(sign -> signs.merge(sign, 1, Integer::sum));
        }
        return signs.entrySet().stream()
                .filter(entry ->
                        Gates.ITEM_SIGNS.opens(entry.getValue(), list.children().size()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> areBracketed(list) ? BRACKETS : "");
    }

    /**
     * Whether brackets stand behind the question mark of all items, in each another text with letters in most: {@code Which river? (Nile)}.
     * Points, levels and pages recur.
     */
    private static boolean areBracketed(Block list) {
        Set<String> texts = new HashSet<>();
        int words = 0;
        for (Block item : list.children()) {
            boolean line = item.children().size() == 1 && item.children().get(0).is(Block.Kind.PARAGRAPH);
            Passage paragraph = line ? item.children().get(0).passage() : Passage.EMPTY;
            String text = paragraph.lines().size() == 1
                    ? paragraph.lines().get(0).text().strip()
                    : "";
            int end = text.endsWith(")") || text.endsWith("）") ? questionEnd(text) : -1;
            String rest = end < 0 ? "" : text.substring(end).strip();
            boolean letters = rest.codePoints().anyMatch(Character::isLetter);
            if (!isBracketed(rest) || !texts.add(letters ? Opening.patternOf(rest) : rest)) {
                return false;
            }
            words += letters ? 1 : 0;
        }
        return Gates.ITEMS_BRACKETED.opens(texts.size(), words, texts.size());
    }

    private static boolean isBracketed(String text) {
        return text.length() > 2
                && OPEN.indexOf(text.charAt(0)) >= 0
                && CLOSE.indexOf(text.charAt(text.length() - 1)) >= 0
                && Math.max(text.indexOf(')'), text.indexOf('）')) == text.length() - 1;
    }

    private static Passage withoutEnd(Passage asked) {
        List<Passage.Line> lines = new ArrayList<>(asked.lines());
        Passage.Line last = lines.get(lines.size() - 1);
        String text = last.text();
        lines.set(lines.size() - 1, last.part(0, questionEnd(text)));
        return new Passage(lines);
    }

    /** Questions to tick when they are learned. */
    private static Passage withoutBox(Passage paragraph) {
        String text = paragraph.lines().get(0).text();
        int end = text.startsWith("(") ? 0 : Box.end(text);
        if (end == 0) {
            return paragraph;
        }
        List<Passage.Line> lines = new ArrayList<>(paragraph.lines());
        lines.set(0, lines.get(0).from(end));
        return new Passage(lines);
    }

    /** Whether nearly all items with several lines of text ask in the first of them: then so does one without a question mark. */
    static boolean areOneLine(Block list) {
        int several = 0;
        int first = 0;
        for (Block item : list.children()) {
            boolean text = !item.children().isEmpty() && item.children().get(0).is(Block.Kind.PARAGRAPH);
            Passage paragraph = text ? item.children().get(0).passage() : Passage.EMPTY;
            if (paragraph.lines().size() > 1) {
                several++;
                first += questionLines(paragraph) == 1 ? 1 : 0;
            }
        }
        return Gates.ITEMS_MARKED.opens(first, several);
    }

    /** A question ends with the first line that has its mark, or above a label for an answer; else all of the paragraph asks. */
    private static int questionLines(Passage paragraph) {
        if (paragraph.lines().size() == 1) {
            return 1;
        }
        for (int i = 0; i < paragraph.lines().size(); i++) {
            Passage.Line line = paragraph.lines().get(i);
            if (i > 0 && Label.of(line.text()).means(Words.ANSWER)) {
                return i;
            }
            if (Title.mayAsk(line.text()) && Title.of(Passage.of(line)).hasQuestionMark()) {
                return i + 1;
            }
        }
        return paragraph.lines().size();
    }

    /** With what stands below it in the item. */
    ItemQuestion answered(Outline outline) {
        return upTo(outline, endLine);
    }

    ItemQuestion upTo(Outline outline, int end) {
        if (answerLine >= end) {
            // nothing stands below it, as in most lists
            return new ItemQuestion(item, title, bold, answerLine, answerColumn, end, Passage.EMPTY);
        }
        boolean outside = outline.sourceLines().textAfter(answerLine) > item.lastLine();
        Block around = outside ? list().parent().orElse(null) : item; // what is not indented keeps the lists in it
        Passage text = outline.clean(outline.passage(new Span(answerLine, answerColumn, end, 0), around));
        Passage told = OpenBoxes.areAll(text) ? Passage.EMPTY : isParted() ? withoutBrackets(text) : text;
        return new ItemQuestion(item, title, bold, answerLine, answerColumn, end, told);
    }

    private static Passage withoutBrackets(Passage answer) {
        Passage.Line line =
                answer.lines().size() == 1 ? answer.lines().get(0).stripTrailing() : new Passage.Line(1, 1, "");
        return isBracketed(line.text()) ? Passage.of(line.part(1, line.text().length() - 1)) : answer;
    }

    int firstLine() {
        return item.firstLine();
    }

    Block list() {
        return item.parent().orElseThrow();
    }

    boolean isNumbered() {
        return list().is(Block.Kind.ORDERED_LIST);
    }

    /** Whether the answer stands in the line of the question. */
    boolean isParted() {
        return answerColumn > 0;
    }

    /** Whether a sign or emphasis parts the answer from the question, in its line or below it. */
    boolean isSetOff() {
        String first =
                answer.isBlank() ? "" : answer.trimmed().lines().get(0).text().strip();
        return isParted()
                || Emphasis.isBold(first)
                || Emphasis.isItalic(first)
                || (Markers.bulletEnd(first) == 0
                        && Signs.BEHIND_QUESTION.stream().anyMatch(first::startsWith));
    }

    /** Whether a question mark or a label leaves no doubt. */
    boolean hasMark() {
        return title.hasQuestionMark() || title.label() == Title.Label.QUESTION;
    }

    boolean asks() {
        return hasMark() || title.setsTask() || endsWithTask();
    }

    /** Whether a task follows a sentence that leads to it: {@code There were 13 states. Name three.} */
    private boolean endsWithTask() {
        String plain = title.plain();
        int before = plain.lastIndexOf(". ");
        return before > 0
                && Title.of(Passage.of(new Passage.Line(1, 1, plain.substring(before + 2))))
                        .setsTask();
    }

    /** Whether there is more than code to ask about and further questions. */
    boolean isAnsweredInWords() {
        boolean fence = false;
        for (Passage.Line line : answer.lines()) {
            String text = line.text().strip();
            if (Fences.isOne(text)) {
                fence = !fence;
            } else if (!fence && !text.isEmpty() && !text.startsWith("![") && !asks(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean asks(String line) {
        String text = line.substring(Markers.bulletEnd(line));
        return Title.of(Passage.of(new Passage.Line(1, 1, text))).hasQuestionMark();
    }
}
