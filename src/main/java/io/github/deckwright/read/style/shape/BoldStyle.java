package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.Emphasis;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.Certainty;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Questions that are bold paragraphs, or paragraphs that start with a bold number or a bold question. Bold words also lead into
 * parts of answers, so only what asks or is numbered counts, and only where most bold paragraphs do.
 */
public final class BoldStyle implements Style {
    /**
     * A paragraph that may be a question, or a heading, which ends an answer.
     *
     * @param bodyColumn where the answer starts, for it may go on in the line of the question
     * @param led whether it is asked by what stands in front again and again, or by the name of the part that it stands in
     */
    private record Stop(
            int line,
            int bodyLine,
            int bodyColumn,
            Optional<Title> title,
            boolean numbered,
            boolean decorated,
            boolean led) {

        private Stop asLed() {
            return new Stop(line, bodyLine, bodyColumn, title, numbered, decorated, true);
        }
    }

    /** What most questions of the document have in common; what has it too stands where they stand. */
    private record Row(boolean all, boolean numbered, boolean asks, boolean decorated, boolean sentences) {}

    @Override
    public String name() {
        return "bold";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.BY_SHAPE);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        List<Stop> stops = stops(outline);
        if (stops.stream().allMatch(stop -> stop.title().isEmpty())) {
            return;
        }
        FrequentQuestions frequent = FrequentQuestions.of(outline);
        if (stops.stream().allMatch(stop -> isStated(stop, frequent))) {
            stops.replaceAll(stop -> stop.title()
                            .filter(title -> frequent.hold(stop.line(), title))
                            .isPresent()
                    ? stop.asLed()
                    : stop);
        }
        int bold = 0;
        int asking = 0;
        int numbered = 0;
        int decorated = 0;
        int words = 0;
        int others = 0;
        int bare = 0;
        for (Stop stop : stops) {
            if (stop.title().isPresent()) {
                Title title = stop.title().get();
                bold++;
                asking += isAsked(stop) ? 1 : 0;
                numbered += stop.numbered() ? 1 : 0;
                words += title.isQuestion() || title.setsTask() ? 1 : 0;
                decorated += title.hasQuestionMark() && stop.decorated() ? 1 : 0;
                bare += title.hasQuestionMark() && title.label() == Title.Label.NONE ? 1 : 0;
                others += title.isQuestion() || isSentence(title) ? 0 : 1;
            }
        }
        boolean promise = outline.promisesQuestions();
        proposals.evidence(
                "paragraphs in bold: " + bold + " (asking: " + asking + ", with a number: " + numbered + ")");
        boolean inWords = Gates.BOLD_WORDS.opens(words, bold);
        boolean open = proposals.isForced()
                || Gates.BOLD_ASK.opens(asking, bold, promise)
                || (inWords && Gates.BOLD_ASK.isPart(asking, bold))
                || ((promise || outline.promisesAnswers()) && Gates.BOLD_NUMBERED_PROMISED.opens(numbered, bold));
        boolean numbers = Gates.BOLD_NUMBERED.opens(numbered, bold);
        Row row = new Row(
                proposals.isForced(),
                numbers,
                Gates.BOLD_ALL_ASK.opens(asking, bold) || inWords,
                Gates.BOLD_DECORATED.opens(decorated, asking),
                promise && others == 0 && Gates.FAQ_MOST.opens(bare, bold));
        if (open && !proposals.isForced() && isForm(outline, stops, row)) {
            proposals.evidence("nearly all of them have only code below: exercises to fill in");
            return;
        }
        for (int i = 0; open && i < stops.size(); i++) {
            Stop stop = stops.get(i);
            if (stop.title().isPresent() && isQuestion(stop, row)) {
                propose(outline, proposals, stop, end(outline, stops, i, row));
            }
        }
    }

    /** Whether what is bold among frequent questions puts a problem or asks: other bold lines are parts of answers. */
    private static boolean isStated(Stop stop, FrequentQuestions frequent) {
        return stop.title()
                .filter(title ->
                        frequent.surround(stop.line()) && !title.isQuestion() && !FrequentQuestions.putsProblem(title))
                .isEmpty();
    }

    /** Tasks with nothing but code below, in a document that does not say that it holds the answers. */
    private static boolean isForm(Outline outline, List<Stop> stops, Row row) {
        int tasks = 0;
        int open = 0;
        for (int i = 0; i < stops.size() && !outline.promisesAnswers(); i++) {
            Stop stop = stops.get(i);
            if (stop.title().isPresent() && isQuestion(stop, row)) {
                tasks++;
                open += Bodies.hasWords(body(outline, stop, end(outline, stops, i, row))) ? 0 : 1;
            }
        }
        return Gates.BOLD_FORM.opens(tasks, open, tasks);
    }

    private static boolean isQuestion(Stop stop, Row row) {
        Title title = stop.title().orElseThrow();
        return row.all()
                || isAsked(stop)
                || (row.numbered() && stop.numbered())
                || (row.asks() && (title.setsTask() || title.asks()))
                || (row.decorated() && stop.decorated())
                || (row.sentences() && isSentence(title));
    }

    private static boolean isAsked(Stop stop) {
        Title title = stop.title().orElseThrow();
        return title.hasQuestionMark() || title.label() == Title.Label.QUESTION || stop.led();
    }

    /** What goes wrong, in words that say it: a part of an answer has a shorter title, and a thing to remember ends with a full stop. */
    private static boolean isSentence(Title title) {
        return Gates.HEADING_LONG.isEnough(title.wordCount()) && !title.plain().endsWith(".");
    }

    private static int end(Outline outline, List<Stop> stops, int at, Row row) {
        for (int i = at + 1; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            if (stop.title().isEmpty() || isQuestion(stop, row)) {
                return stop.line();
            }
        }
        return outline.lineCount() + 1;
    }

    private static void propose(Outline outline, Proposals proposals, Stop stop, int end) {
        Passage question = stop.title().orElseThrow().text();
        Span span = Span.lines(stop.line(), end - 1);
        Optional<Lead> shown = Lead.in(body(outline, stop, end))
                .filter(lead -> !lead.asked().isBlank() && !Bodies.hasWords(lead.asked()))
                .filter(lead ->
                        outline.label(lead.told().lines().get(0).number()).means(Words.ANSWER));
        if (shown.isPresent()) { // code to ask about, above a label
            Passage asked = question.then(shown.get().asked());
            int told = shown.get().told().lines().get(0).number();
            proposals.answered(
                    span,
                    Certainty.SETS_TASK,
                    stop.line(),
                    asked,
                    limit -> limit <= told
                            ? Passage.EMPTY
                            : outline.clean(outline.passage(Span.lines(told, limit - 1), null)));
            return;
        }
        proposals.answered(span, Certainty.SETS_TASK, stop.line(), question, limit -> body(outline, stop, limit));
    }

    private static Passage body(Outline outline, Stop stop, int end) {
        return outline.clean(outline.passage(new Span(stop.bodyLine(), stop.bodyColumn(), end, 0), null));
    }

    private static List<Stop> stops(Outline outline) {
        List<Stop> stops = new ArrayList<>();
        Map<Integer, Block> leading = new HashMap<>();
        Map<String, Integer> leads = new HashMap<>();
        Set<Integer> parts = AnswerParts.in(outline);
        for (Block block : outline.blocks()) {
            if (block.is(Block.Kind.HEADING) && !parts.contains(block.firstLine())) {
                stops.add(new Stop(block.firstLine(), block.lastLine() + 1, 0, Optional.empty(), false, false, false));
            } else if (block.is(Block.Kind.PARAGRAPH)) {
                question(block, last(stops)).ifPresent(stop -> {
                    stops.add(stop);
                    if (stop.bodyColumn() > 0) {
                        leading.put(stop.line(), block);
                        leads.merge(lead(stop), 1, Integer::sum);
                    }
                });
            }
        }
        stops.replaceAll(stop -> stop.bodyColumn() > 0 && Gates.ITEMS_ALIKE.isEnough(leads.getOrDefault(lead(stop), 0))
                ? told(stop, Objects.requireNonNull(leading.get(stop.line())))
                : stop);
        return stops;
    }

    private static String lead(Stop stop) {
        return stop.title().map(Title::plain).orElse("");
    }

    /** {@code **True or false?** The sky is blue.}: what is asked again and again in front says what to do, and the line is the question. */
    private static Stop told(Stop stop, Block paragraph) {
        return new Stop(
                stop.line(),
                paragraph.lastLine() + 1,
                0,
                Optional.of(paragraph.title()),
                stop.numbered(),
                stop.decorated(),
                true);
    }

    /** The number of the bold paragraph above; -1 when it has none, or a heading stands between. */
    private static int last(List<Stop> stops) {
        return stops.isEmpty()
                ? -1
                : stops.get(stops.size() - 1).title().map(Title::number).orElse(-1);
    }

    /** @param before the number of the one above, or -1 */
    private static Optional<Stop> question(Block block, int before) {
        Passage source = block.passage();
        String first = source.lines().get(0).text().strip();
        if (Emphasis.boldMark(first).isEmpty()) {
            return Optional.empty();
        }
        Passage line = Passage.of(source.lines().get(0));
        boolean alone = isWhollyBold(first);
        boolean whole = source.lines().size() == 1
                ? alone
                : isWhollyBold(source.markdown().strip());
        Title title = Title.of(whole || !alone ? source : line);
        boolean numbered = title.number() >= 0 || title.label() == Title.Label.QUESTION;
        if (!alone && !whole) {
            Optional<Stop> leading = leading(block, source.lines().get(0), numbered, before);
            if (leading.isPresent() || !numbered) {
                return leading;
            }
        }
        if (first.endsWith(":" + Signs.BOLD)
                || first.endsWith(Signs.BOLD + ":")
                || title.text().isBlank()) {
            return Optional.empty();
        }
        int bodyLine = whole || !alone ? block.lastLine() + 1 : block.firstLine() + 1;
        return Optional.of(new Stop(
                block.firstLine(), bodyLine, 0, Optional.of(title), numbered, isDecorated(title.plain()), false));
    }

    /**
     * A bold question with the answer in the same line: {@code **Is it free?** Yes.}
     *
     * @param numbered then its number shows that it is a question, and what is not written in letters behind it tells about it
     * @param before the number that it goes on from: a dash behind it then parts it from its answer, whether it asks or not
     */
    private static Optional<Stop> leading(Block block, Passage.Line line, boolean numbered, int before) {
        String text = line.text();
        int open = text.indexOf(Signs.BOLD);
        int close = open < 0 ? -1 : text.indexOf(Signs.BOLD, open + 2);
        if (close < 0) {
            return Optional.empty();
        }
        Title title = Title.of(Passage.of(line.part(open + 2, close)));
        int rest = Run.of(" :" + Signs.DASHES, text, close + 2);
        boolean next = before >= 0
                && title.number() == before + 1
                && text.substring(close + 2, rest).chars().anyMatch(c -> Signs.DASHES.indexOf(c) >= 0);
        rest += text.startsWith("<br>", rest) ? "<br>".length() : 0;
        boolean answer = !numbered || (rest < text.length() && Character.isLetterOrDigit(text.codePointAt(rest)));
        return (title.hasQuestionMark() || next) && answer
                ? Optional.of(new Stop(
                        block.firstLine(),
                        line.number(),
                        line.column() - 1 + rest,
                        Optional.of(title),
                        numbered,
                        false,
                        false))
                : Optional.empty();
    }

    private static boolean isWhollyBold(String text) {
        String mark = Emphasis.boldMark(text);
        String end = Emphasis.closing(mark);
        int open = mark.length();
        String rest = withoutMark(text.replaceAll("<br */?>$", "").strip());
        return (rest.endsWith(end)
                        && rest.length() > open + end.length()
                        && rest.indexOf(end, open) == rest.length() - end.length())
                || Emphasis.surrounds(Signs.BOTH, rest);
    }

    /** Many close the emphasis in front of the question mark. */
    private static String withoutMark(String text) {
        int end = Run.before(Signs.QUESTION_MARKS + "!. ", text, text.length());
        return Signs.BOLD_MARKS.contains(text.substring(Math.max(0, end - 2), end)) ? text.substring(0, end) : text;
    }

    /** Whether a sign ends the text, such as the stars of a difficulty. */
    private static boolean isDecorated(String plain) {
        if (plain.isEmpty()) {
            return false;
        }
        return Signs.isPicture(plain.codePointBefore(plain.length()));
    }
}
