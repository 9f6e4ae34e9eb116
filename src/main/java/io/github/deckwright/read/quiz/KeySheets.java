package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Admonition;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Callout;
import io.github.deckwright.read.outline.Details;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.AnswerLabel;
import io.github.deckwright.read.text.Emphasis;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.LabelLine;
import io.github.deckwright.read.text.PlainLine;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what may be a list of answers in a document: lists, lines and tables, also in folds, quotes, fences and comments. */
final class KeySheets {
    private static final String BARS = "||";
    private static final String BREAK = "<br>";
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private final Outline outline;

    /** Whether only answers in words are looked for, which must be announced as several. */
    private final boolean texts;

    private final List<KeySheet> sheets = new ArrayList<>();
    private Optional<Section> section = Optional.empty();

    /** Whether the heading above says that answers follow. */
    private boolean says;

    /** Whether the last sheet is a paragraph that the next one may go on with. */
    private boolean paragraphs;

    /** Whether the block above holds nothing but a label that says so. */
    private boolean announced;

    private KeySheets(Outline outline, boolean texts) {
        this.outline = outline;
        this.texts = texts;
    }

    static List<KeySheet> in(Outline outline) {
        return new KeySheets(outline, false).walk();
    }

    /** The lists of answers in words. */
    static List<KeySheet> texts(Outline outline) {
        return new KeySheets(outline, true).walk();
    }

    private List<KeySheet> walk() {
        int behind = 0;
        for (Block block : outline.blocks()) {
            if (block.firstLine() >= behind) {
                behind = look(block);
            }
        }
        return sheets;
    }

    /** Looks at a block; gives the line behind what was read. */
    private int look(Block block) {
        if (block.is(Block.Kind.HEADING)) {
            section = outline.at(block.firstLine()).headed();
            says = section.filter(title -> texts ? KeySheet.namesAnswers(title) : KeySheet.saysKey(title))
                    .isPresent();
        }
        Optional<Admonition> admonition = admonition(block);
        boolean known = admonition.isPresent() || announced || isHidden(block);
        boolean paragraph = block.is(Block.Kind.PARAGRAPH) && admonition.isEmpty();
        Optional<LabelLine> label = paragraph ? label(block.passage()) : Optional.empty();
        announced = false;
        if (block.isList() || block.is(Block.Kind.TABLE) || (paragraph && label.isEmpty())) {
            add(block, known, paragraph);
            return block.lastLine() + 1;
        }
        paragraphs = false;
        Passage text = admonition
                .map(Admonition::body)
                .orElseGet(() -> paragraph ? block.passage() : setApart(block, known || says));
        int end = admonition.map(Admonition::end).orElse(block.lastLine() + 1);
        told(block, text, known || isKeyBox(block), end);
        return end;
    }

    /** A block whose kind tells its entries apart. */
    private void add(Block block, boolean known, boolean paragraph) {
        boolean mixed = known || says || isFolded(block);
        boolean titled = texts && block.is(Block.Kind.TABLE) && KeyTable.isTitled(block.passage());
        List<KeySheet.Entry> entries = texts ? List.of() : KeyEntries.of(block, mixed);
        KeySheet.Form form = KeySheet.Form.LETTERS;
        if (entries.isEmpty() && (mixed || titled)) {
            entries = paragraph && !texts ? KeyRow.of(block.passage()) : List.of();
            form = entries.isEmpty() ? KeySheet.Form.TEXTS : KeySheet.Form.ROW;
            entries = entries.isEmpty() ? KeyTexts.of(outline, block) : entries;
        }
        if (form == KeySheet.Form.LETTERS ? !entries.isEmpty() : entries.size() > 1) {
            KeySheet sheet = new KeySheet(section, known, form, block.firstLine(), block.lastLine() + 1, entries);
            if (paragraphs && mixed && sheets.get(sheets.size() - 1).isBeside(sheet)) {
                sheet = sheets.remove(sheets.size() - 1).then(sheet);
            }
            sheets.add(sheet);
            paragraphs = paragraph;
        }
        paragraphs &= paragraph;
    }

    /** Lines of which the first may be a label. */
    private void told(Block block, Passage text, boolean known, int end) {
        Passage lines = inked(text);
        if (lines.lines().isEmpty()) {
            return;
        }
        Optional<LabelLine> label = label(lines);
        Passage rest = label.map(found -> inked(withoutClosing(lines, found.rest(lines))))
                .orElse(lines);
        boolean whole = block.is(Block.Kind.PARAGRAPH) && label.isPresent();
        announced = rest.lines().isEmpty() && label.isPresent();
        if (rest.lines().isEmpty() || !(known || label.isPresent() || says)) {
            return;
        }
        List<KeySheet.Entry> entries = texts ? List.of() : KeyEntries.lines(rest, !whole);
        KeySheet.Form form = KeySheet.Form.LETTERS;
        if (entries.isEmpty()) {
            entries = texts ? List.of() : KeyRow.of(rest);
            form = entries.isEmpty() ? KeySheet.Form.TEXTS : KeySheet.Form.ROW;
            entries = entries.isEmpty() ? KeyTexts.lines(rest) : entries;
        }
        if (form == KeySheet.Form.LETTERS ? !entries.isEmpty() : entries.size() > 1) {
            sheets.add(new KeySheet(section, known || label.isPresent(), form, block.firstLine(), end, entries));
        }
    }

    /** What stands behind a label without the end of emphasis that began in front of it: {@code *Answers: 1) dog, 2) cat*}. */
    private static Passage withoutClosing(Passage lines, Passage rest) {
        String mark = Emphasis.mark(lines.lines().get(0).text());
        List<Passage.Line> closed = new ArrayList<>(rest.lines());
        Passage.Line last = closed.isEmpty() ? new Passage.Line(1, 1, "") : closed.get(closed.size() - 1);
        boolean closes = !mark.isEmpty() && last.text().endsWith(mark);
        if (!closes || rest.markdown().indexOf(mark) < rest.markdown().length() - mark.length()) {
            return rest;
        }
        closed.set(closed.size() - 1, last.part(0, last.text().length() - mark.length()));
        return new Passage(closed);
    }

    /** The text of a block that shows it apart from the others; empty for other blocks. */
    private Passage setApart(Block block, boolean known) {
        return switch (block.kind()) {
            case QUOTE -> quote(block, known);
            case FENCE ->
                known
                        ? new Passage(block.passage()
                                .lines()
                                .subList(1, Math.max(1, block.passage().lines().size() - 1)))
                        : Passage.EMPTY;
            case HTML -> html(block, known);
            default -> Passage.EMPTY;
        };
    }

    private Passage quote(Block block, boolean known) {
        Optional<Passage> callout = Callout.markOf(block)
                .map(mark -> Callout.of(outline, block, mark).body());
        return callout.isPresent() || known || saysKey(outline.label(block.firstLine()))
                ? callout.orElseGet(() -> outline.passage(Span.lines(block.firstLine(), block.lastLine()), block))
                : Passage.EMPTY;
    }

    private static boolean saysKey(Label label) {
        return label.means(Words.ANSWER) || label.means(Words.KEY);
    }

    /** What details in one block hide, or what a comment says. */
    private Passage html(Block block, boolean known) {
        Optional<Details> details = outline.at(block.firstLine()).details();
        if (details.isPresent() && known) {
            return outline.passage(details.get().bodySpan());
        }
        List<Passage.Line> lines = new ArrayList<>(block.passage().lines());
        Passage.Line first = lines.get(0).stripLeading();
        if (!first.text().startsWith(COMMENT)) {
            return Passage.EMPTY;
        }
        lines.set(0, first.from(COMMENT.length()).stripLeading());
        Passage.Line last = lines.get(lines.size() - 1);
        int end = last.text().indexOf(COMMENT_END);
        lines.set(lines.size() - 1, last.part(0, end < 0 ? last.text().length() : end));
        return new Passage(lines);
    }

    /** The lines that show something, without bars that hide them and without the tags that end them. */
    private static Passage inked(Passage text) {
        List<Passage.Line> lines = new ArrayList<>();
        for (Passage.Line line : text.lines()) {
            if (!line.isBlank() && !PlainLine.of(line.text()).text().isBlank()) {
                Passage.Line bare = line.stripLeading().stripTrailing();
                String said = bare.text();
                int start = said.startsWith(BARS) ? BARS.length() : 0;
                int end = said.endsWith(BREAK) ? said.length() - BREAK.length() : said.length();
                lines.add(bare.part(start, Math.max(start, end)).stripTrailing());
            }
        }
        return new Passage(lines);
    }

    /** The block of a site generator that a paragraph opens and whose title says that it holds the answers. */
    private Optional<Admonition> admonition(Block block) {
        int first = block.firstLine();
        int end = outline.lineCount() + 1;
        boolean opens = block.is(Block.Kind.PARAGRAPH) && Admonition.opensIn(outline.line(first));
        // most are something else, and one without an end goes on to that of the document
        return opens && isKey(Admonition.at(outline, first, Math.min(end, first + Admonition.LONGEST_HEAD)))
                ? Optional.of(Admonition.at(outline, first, end)).filter(KeySheets::isKey)
                : Optional.empty();
    }

    private static boolean isKey(Admonition block) {
        return Words.KEY.is(block.title().markdown());
    }

    /** Whether a quote is a callout whose title says that it holds the answers. */
    private boolean isKeyBox(Block block) {
        return block.is(Block.Kind.QUOTE)
                && Callout.markOf(block)
                        .map(mark -> Callout.of(outline, block, mark).title().markdown())
                        .filter(Words.KEY::is)
                        .isPresent();
    }

    /** Whether a block lies in a fold whose title says that it hides the answers. */
    private boolean isHidden(Block block) {
        return outline.at(block.firstLine())
                .detailsAround()
                .filter(around -> Words.KEY.is(around.summary().plain()) || (texts && hidesAnswers(around)))
                .isPresent();
    }

    private boolean isFolded(Block block) {
        return outline.at(block.firstLine())
                .detailsAround()
                .filter(KeySheets::hidesAnswers)
                .isPresent();
    }

    private static boolean hidesAnswers(Details details) {
        return details.hasConstantSummary()
                || AnswerLabel.says(details.summary().plain());
    }

    /** The label that lines begin with; a sentence may say as much in front of its colon. */
    private Optional<LabelLine> label(Passage lines) {
        Passage.Line first = lines.lines().get(0);
        boolean whole = first.text().equals(outline.line(first.number()));
        Label label = whole ? outline.label(first.number()) : Label.of(first.text());
        int start = whole ? 0 : first.column() - 1;
        Optional<LabelLine> one = texts ? Optional.empty() : label.in(first.number(), Words.ANSWER);
        return one.or(() -> label.in(first.number(), Words.KEY))
                .map(found -> new LabelLine(found.line(), found.column() + start, found.number()))
                .or(() -> sentence(first));
    }

    /** {@code The correct answers are: 1-B, 2-C}. */
    private static Optional<LabelLine> sentence(Passage.Line line) {
        int colon = Label.front(line.text()).length();
        int behind = Run.space(line.text(), Math.min(colon + 1, line.text().length()));
        boolean number =
                behind < line.text().length() && Character.isDigit(line.text().charAt(behind));
        return number && AnswerLabel.startsIn(line.text())
                ? Optional.of(new LabelLine(line.number(), line.column() + colon, -1))
                : Optional.empty();
    }
}
