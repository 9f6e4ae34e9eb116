package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Callout;
import io.github.deckwright.read.outline.Heading;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.Emphasis;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.Opening;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.OptionSymbols;
import io.github.deckwright.read.text.Prefix;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds where questions may begin in paragraphs and quotes, and below headings that only count them. */
final class Begins {
    private static final Set<Words> PARTS = EnumSet.of(Words.ANSWER, Words.EXPLANATION, Words.HINT);
    private static final Set<Words> NEVER_ASKED =
            EnumSet.of(Words.ANSWER, Words.EXPLANATION, Words.HINT, Words.MISSING, Words.OPTIONS, Words.SHOW);

    /** The key of quotes below {@code ## 2.1-3}: only exercises of books are counted so. */
    static final String IN_CHAPTER = "quote below an exercise ";

    private static final int MOST_DIGITS = 4;

    private final List<Begin> found = new ArrayList<>();

    /** Lines of headings that end what stands above them. */
    private final List<Integer> ends = new ArrayList<>();

    private int paragraphs;

    private final Outline outline;

    private Begins(Outline outline) {
        this.outline = outline;
    }

    static Begins of(Outline outline) {
        Begins begins = new Begins(outline);
        Optional<Heading> above = Optional.empty();
        for (Block block : outline.blocks()) {
            Optional<Heading> heading =
                    block.is(Block.Kind.HEADING) ? outline.at(block.firstLine()).heading() : Optional.empty();
            switch (block.kind()) {
                case HEADING -> heading.ifPresent(begins::heading);
                case PARAGRAPH -> begins.paragraph(block);
                case QUOTE -> begins.quote(block, above);
                case BULLET_LIST -> begins.bullet(block);
                default -> {
                    // other lists and folds have styles of their own
                }
            }
            above = heading;
        }
        return begins;
    }

    List<Begin> found() {
        return found;
    }

    List<Integer> ends() {
        return ends;
    }

    /** How many paragraphs and quotes there are. */
    int paragraphs() {
        return paragraphs;
    }

    private void heading(Heading heading) {
        if (Words.isAny(heading.title().plain(), PARTS)) {
            return;
        }
        ends.add(heading.firstLine());
        Title title = heading.title();
        if (title.label() == Title.Label.QUESTION && title.text().isBlank()) {
            found.add(new Begin(
                    heading.firstLine(),
                    "heading " + heading.level(),
                    Passage.EMPTY,
                    title.number(),
                    true,
                    false,
                    heading.lastLine() + 1));
        }
    }

    /** The last part of a number that is all of a title, {@code 2.1-3}, perhaps with a star for what is hard; none for other titles. */
    private static OptionalInt number(Heading heading) {
        String plain = heading.title().plain();
        int start = 0;
        int end = Run.digits(plain, 0);
        while (end > start
                && end + 1 < plain.length()
                && ".-–".indexOf(plain.charAt(end)) >= 0
                && Character.isDigit(plain.charAt(end + 1))) {
            start = end + 1;
            end = Run.digits(plain, start);
        }
        String rest = plain.substring(end);
        if (end == 0 || !(rest.startsWith(" $") || rest.codePoints().noneMatch(Character::isLetterOrDigit))) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(end - start > MOST_DIGITS ? -1 : Integer.parseInt(plain, start, end, 10));
    }

    /** A quote right below a number is what is asked. */
    private void countedQuote(Heading heading, int number, Block quote) {
        Passage question = outline.clean(outline.passage(Span.lines(quote.firstLine(), quote.lastLine()), quote));
        Title title = Title.of(question);
        if (Callout.markOf(quote).isEmpty() && !question.isBlank()) {
            found.add(new Begin(
                    heading.firstLine(),
                    (heading.title().plain().indexOf('-') > 0 ? IN_CHAPTER : "quote below heading ") + heading.level(),
                    question,
                    number,
                    false,
                    title.asks() || title.setsTask(),
                    quote.lastLine() + 1));
        }
    }

    private void quote(Block quote, Optional<Heading> above) {
        paragraphs++;
        OptionalInt number = above.map(Begins::number).orElse(OptionalInt.empty());
        if (number.isPresent()) {
            countedQuote(above.get(), number.getAsInt(), quote);
            return;
        }
        boolean plain = quote.children().size() == 1
                && quote.children().get(0).is(Block.Kind.PARAGRAPH)
                && Callout.markOf(quote).isEmpty();
        if (plain) {
            begin("quote", quote.children().get(0), quote.lastLine() + 1);
        }
    }

    /** A bullet alone with nothing in it but a question: what stands below it was not indented; what is folded there says so itself. */
    private void bullet(Block list) {
        List<Block> parts = list.children().size() == 1 ? list.children().get(0).children() : List.of();
        int below = outline.sourceLines().textAfter(list.lastLine() + 1);
        if (parts.size() == 1
                && parts.get(0).is(Block.Kind.PARAGRAPH)
                && outline.at(Math.min(below, outline.lineCount())).details().isEmpty()) {
            begin("bullet", parts.get(0), list.lastLine() + 1);
        }
    }

    private void paragraph(Block block) {
        paragraphs++;
        begin("", block, block.lastLine() + 1);
    }

    private void begin(String form, Block paragraph, int below) {
        List<Passage.Line> lines = paragraph.passage().lines();
        String first = lines.get(0).text().strip();
        String emphasis = emphasis(first);
        int asked = questionLines(lines, !emphasis.isEmpty());
        boolean whole = asked == lines.size();
        Passage source = whole ? paragraph.passage() : new Passage(lines.subList(0, asked));
        Title title = whole ? paragraph.title() : Title.of(source);
        if (title.text().isBlank() || outline.label(paragraph).means(Words.ANSWER)) {
            return;
        }
        Passage question = title.text();
        int number = title.number();
        String label = title.label() == Title.Label.QUESTION ? "Q" : title.label() == Title.Label.NUMBER ? "#" : "";
        if (label.isEmpty()) {
            Prefix prefix = Prefix.in(question.lines().get(0).text());
            if (prefix.number() >= 0
                    || (!prefix.pattern().isEmpty() && !prefix.pattern().endsWith(":"))) {
                List<Passage.Line> rest = new ArrayList<>(question.lines());
                rest.set(0, rest.get(0).from(prefix.end()));
                question = new Passage(rest);
                number = prefix.number();
                label = prefix.pattern();
            }
        }
        Optional<Opening> opening =
                label.isEmpty() && emphasis.isEmpty() && !first.isEmpty() && "*_".indexOf(first.charAt(0)) >= 0
                        ? Opening.in(first)
                        : Optional.empty();
        if (opening.isPresent()
                && opening.get().number() >= 0
                && opening.get().open().isEmpty()) {
            List<Passage.Line> rest = new ArrayList<>(source.lines());
            rest.set(0, rest.get(0).stripLeading().from(opening.get().end()));
            question = new Passage(rest);
            number = opening.get().number();
            label = opening.get().pattern();
        }
        Optional<OptionLabel> letter = label.isEmpty() && emphasis.isEmpty()
                ? OptionLabel.of(first).filter(found -> found.emphasis().isEmpty())
                : Optional.empty();
        if (letter.isPresent() && isApart(first, letter.get())) {
            List<Passage.Line> rest = new ArrayList<>(source.lines());
            rest.set(
                    0,
                    rest.get(0)
                            .from(rest.get(0).text().indexOf(first)
                                    + letter.get().end()));
            question = new Passage(rest);
            number = OptionSymbols.place(letter.get().symbol()) + 1;
            label = "part";
        }
        boolean nothing = label.isEmpty() && emphasis.isEmpty() && !title.hasQuestionMark();
        if (nothing || Words.isAny(Title.of(question).plain(), NEVER_ASKED)) {
            return;
        }
        boolean asks = title.asks() || title.setsTask() || Title.of(question).asks();
        int bodyLine = asked < lines.size() ? lines.get(asked).number() : below;
        found.add(new Begin(
                lines.get(0).number(),
                form + emphasis + "|" + label,
                question,
                number,
                title.label() == Title.Label.QUESTION,
                asks,
                bodyLine));
    }

    /** Whether a letter counts parts, {@code (a)} or {@code b)}, and does not only begin a name. */
    private static boolean isApart(String line, OptionLabel letter) {
        return line.substring(0, letter.end()).indexOf(')') > 0 && letter.end() < line.length();
    }

    /** A question ends with its mark or its emphasis; without them before an answer that says so, or with the paragraph. */
    private static int questionLines(List<Passage.Line> lines, boolean emphasised) {
        if (lines.size() == 1
                || emphasised
                || isBoldBehindLabel(lines.get(0))
                || (Title.mayHoldQuestionMark(lines.get(0).text())
                        && Title.of(Passage.of(lines.get(0))).hasQuestionMark())) {
            return 1;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (Label.of(lines.get(i).text()).means(Words.ANSWER)) {
                return i;
            }
        }
        return lines.size();
    }

    /** {@code 5) **Delete or truncate**}: the number stands outside the emphasis that ends the question. */
    private static boolean isBoldBehindLabel(Passage.Line line) {
        int open = line.text().indexOf(Signs.BOLD);
        return open > 0
                && Emphasis.isBold(line.text().substring(open).strip())
                && Title.of(Passage.of(line.part(0, open))).isLabelOnly();
    }

    /** What kind of emphasis surrounds a whole line; empty for none. */
    private static String emphasis(String line) {
        return Emphasis.isBold(line) ? " bold" : Emphasis.isItalic(line) ? " italic" : "";
    }
}
