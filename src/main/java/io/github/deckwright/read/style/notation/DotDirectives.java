package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Directives of reStructuredText in Markdown, as mistune reads them: {@code .. question:: What is it?}, lines {@code :option: value}, and
 * an indented body, which CommonMark takes for code. What answers may be a directive of its own in the body or right below:
 * {@code .. solution::}.
 */
final class DotDirectives {
    static final List<String> MARKS = List.of(".. ");

    private static final int LONGEST_NAME = 24;
    private static final String FAQ = "faq";

    /** The body of such a directive says what is to do, and answers nothing. */
    private static final Set<String> TASKS = Set.of("exercise", "task", "problem");

    private static final Set<Words> ANSWERS = Set.of(Words.ANSWER, Words.SHOW);

    /**
     * One of them.
     *
     * @param name in lower case
     * @param title what stands behind the colons
     * @param body dedented, without options
     * @param end index of the first line behind it
     */
    private record Directive(String name, Passage title, List<Passage.Line> body, int end) {

        /** Whether the body tells the answer where no other directive does. */
        boolean tells() {
            return !TASKS.contains(name) || Signs.endAsking(title.markdown().stripTrailing());
        }

        Passage text() {
            return title.then(new Passage(body).trimmed());
        }
    }

    private DotDirectives() {}

    static List<Item> find(Outline outline) {
        SourceLines lines = outline.sourceLines();
        List<Item> items = new ArrayList<>();
        int number = outline.firstLine();
        while (number <= lines.count()) {
            boolean asks = opensQuestion(lines.text(number)) && begins(lines, number);
            Optional<Directive> found = asks ? at(lines::line, number, lines.count() + 1) : Optional.empty();
            number = found.isPresent() ? item(lines, number, found.get(), items) : number + 1;
        }
        return items;
    }

    private static boolean opensQuestion(String line) {
        return name(line)
                .filter(name -> name.equals(FAQ) || Words.QUESTION.is(name.replace('-', ' ')))
                .isPresent();
    }

    /** Whether a block may begin in a line: a blank line stands above it, a heading, or what belongs to the block above. */
    private static boolean begins(SourceLines lines, int number) {
        String above = lines.text(number - 1);
        return !lines.isLiteral(number)
                && (above.isBlank()
                        || lines.isBoundary(number - 1)
                        || Run.space(above, 0) > Run.space(lines.text(number), 0)
                        || name(above).isPresent());
    }

    /** Reads a question; gives the line behind it and its answer. */
    private static int item(SourceLines lines, int first, Directive asking, List<Item> items) {
        List<Passage.Line> body = asking.body();
        Optional<Directive> below = answerBelow(lines, first, asking);
        int end = below.map(Directive::end).orElse(asking.end());
        Item item = new Item(first, end - 1);
        int split = 0;
        while (split < body.size() && !opensAnswer(body.get(split).text())) {
            split++;
        }
        Optional<Directive> inside = at(body::get, split, body.size());
        if (inside.isPresent()) {
            item.question(asking.title().then(part(body, 0, split)))
                    .answer(inside.get().text())
                    .explanation(part(body, inside.get().end(), body.size()));
        } else if (below.isPresent()) {
            item.question(asking.text()).answer(below.get().text());
        } else if (!asking.tells()) {
            item.question(asking.text());
        } else {
            int answer = asking.title().isBlank() ? behindParagraph(body) : 0;
            item.question(asking.title().then(part(body, 0, answer))).answer(part(body, answer, body.size()));
        }
        items.add(item);
        return end;
    }

    private static Optional<Directive> answerBelow(SourceLines lines, int first, Directive asking) {
        int next = lines.textAfter(asking.end());
        boolean beside = Run.space(lines.text(next), 0) == Run.space(lines.text(first), 0);
        return beside && opensAnswer(lines.text(next)) ? at(lines::line, next, lines.count() + 1) : Optional.empty();
    }

    private static boolean opensAnswer(String line) {
        return name(line).filter(name -> Words.isAny(name, ANSWERS)).isPresent();
    }

    private static int behindParagraph(List<Passage.Line> body) {
        int end = 0;
        while (end < body.size() && !body.get(end).isBlank()) {
            end++;
        }
        return end;
    }

    private static Passage part(List<Passage.Line> lines, int from, int end) {
        return new Passage(List.copyOf(lines.subList(from, end))).trimmed();
    }

    /** Reads the directive that one of some lines opens. */
    private static Optional<Directive> at(IntFunction<Passage.Line> lines, int at, int end) {
        Optional<String> name = at < end ? name(lines.apply(at).text()) : Optional.empty();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Passage.Line opening = lines.apply(at);
        List<Passage.Line> below = new ArrayList<>();
        int margin = Run.space(opening.text(), 0);
        int last = at;
        for (int next = at + 1; next < end; next++) {
            Passage.Line line = lines.apply(next);
            if (!line.isBlank() && Run.space(line.text(), 0) <= margin) {
                break;
            }
            below.add(line);
            last = line.isBlank() ? last : next;
        }
        List<Passage.Line> title = new ArrayList<>();
        title.add(opening.from(opening.text().indexOf("::") + 2).stripLeading());
        int head = head(title, below.subList(0, last - at));
        return Optional.of(new Directive(
                name.get(),
                new Passage(title).trimmed(),
                new Passage(below.subList(head, Math.max(head, last - at)))
                        .dedented()
                        .lines(),
                last + 1));
    }

    /** Completes a title that goes on in the lines below it, and counts them, those with options and blank ones. */
    private static int head(List<Passage.Line> title, List<Passage.Line> below) {
        boolean whole = Signs.endAsking(title.get(0).text().stripTrailing());
        int head = 0;
        while (!whole
                && head < below.size()
                && !below.get(head).isBlank()
                && !isOption(below.get(head).text())) {
            head++;
        }
        head = head == below.size() ? 0 : head;
        below.subList(0, head).forEach(line -> title.add(line.stripLeading()));
        while (head < below.size()
                && (below.get(head).isBlank() || isOption(below.get(head).text()))) {
            head++;
        }
        return head;
    }

    /** {@code :level: 3}. */
    private static boolean isOption(String line) {
        String text = line.strip();
        int close = text.startsWith(":") ? text.indexOf(':', 1) : -1;
        return close > 0 && isName(text.substring(1, close));
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    /** The name of the directive that a line opens, in lower case; empty when it opens none. */
    private static Optional<String> name(String line) {
        int start = Run.space(line, 0);
        int colons = line.startsWith(".. ", start) ? line.indexOf("::", start) : -1;
        String name = colons < 0 ? "" : line.substring(start + 3, colons).strip();
        boolean apart = name.length() <= LONGEST_NAME
                && isName(name)
                && (colons + 2 == line.length() || line.charAt(colons + 2) == ' ');
        return apart ? Optional.of(name.toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
