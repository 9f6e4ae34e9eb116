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
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what may be a list of answers in a document: lists, lines and tables, also in folds, quotes, fences and comments. */
final class KeySheets {
    private static final String BARS = "||";
    private static final String BREAK = "<br>";

    private final Outline outline;

    /** Whether only answers in words are looked for, which must be announced as several. */
    private final boolean texts;

    private final List<KeySheet> sheets = new ArrayList<>();
    private Optional<Section> section = Optional.empty();

    /** Whether the heading above says that answers follow. */
    private boolean says;

    /** Whether the last sheet is a paragraph that the next one may go on with. */
    private boolean paragraphs;

    /** What stands below the last entry that is a paragraph: its explanation where others have one, too. */
    private Passage below = Passage.EMPTY;

    /** How many entries have one. */
    private int explained;

    /** The number in the heading above, when it says nothing else; -1 otherwise. */
    private int number = -1;

    /** Whether the block above holds nothing but a label that says so. */
    private boolean announced;

    /** What a block holds. */
    private record Found(KeySheet.Form form, List<KeySheet.Entry> entries) {

        /** One number with a letter answers a question; a letter or a text alone may be anything. */
        boolean isList() {
            return form == KeySheet.Form.LETTERS ? !entries.isEmpty() : entries.size() > 1;
        }
    }

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
        endParagraphs();
        return sheets;
    }

    /** Looks at a block; gives the line behind what was read. */
    private int look(Block block) {
        if (block.is(Block.Kind.HEADING)) {
            if (!texts && says && entry(block)) {
                return block.lastLine() + 1;
            }
            endParagraphs();
            section = outline.at(block.firstLine()).headed();
            says = section.filter(title -> texts ? KeySheet.namesAnswers(title) : KeySheet.saysKey(title))
                    .isPresent();
        }
        Optional<Admonition> admonition = admonition(block);
        Optional<Callout> callout = Callout.markOf(block).map(mark -> Callout.of(outline, block, mark));
        boolean titled = admonition.isPresent()
                || callout.filter(box -> isKey(box.title())).isPresent();
        boolean known = titled || announced || isHidden(block);
        boolean paragraph = block.is(Block.Kind.PARAGRAPH) && admonition.isEmpty();
        // behind a number A is a letter
        Optional<LabelLine> label = paragraph && number < 0 ? label(block.passage()) : Optional.empty();
        announced = false;
        if (block.isList() || block.is(Block.Kind.TABLE) || (paragraph && label.isEmpty())) {
            add(block, known);
            return block.lastLine() + 1;
        }
        endParagraphs();
        Passage text = admonition
                .map(Admonition::body)
                .or(() -> callout.map(Callout::body))
                .orElseGet(() -> paragraph ? block.passage() : setApart(block, known || says));
        int end = admonition.map(Admonition::end).orElse(block.lastLine() + 1);
        told(block, text, known, end);
        return end;
    }

    /** A block whose kind tells its entries apart. */
    private void add(Block block, boolean known) {
        boolean paragraph = block.is(Block.Kind.PARAGRAPH);
        boolean mixed = known || says || isFolded(block);
        boolean titled = texts && block.is(Block.Kind.TABLE) && KeyTable.isTitled(block.passage());
        Found found = new Found(KeySheet.Form.LETTERS, texts ? List.of() : entries(block, mixed));
        if (found.entries().isEmpty() && (mixed || titled)) {
            found = paragraph
                    ? rowOrTexts(block.passage())
                    : new Found(KeySheet.Form.TEXTS, KeyTexts.of(outline, block));
        }
        if (found.isList()) {
            KeySheet sheet = new KeySheet(
                    section, known, found.form(), block.firstLine(), block.lastLine() + 1, found.entries());
            put(sheet, paragraph && mixed);
            paragraphs = paragraph;
        } else if (paragraph && paragraphs && mixed && Title.of(block.passage()).number() < 0) {
            below = below.then(block.passage());
        }
        if (!paragraph) {
            endParagraphs();
        }
    }

    /** Adds a sheet, to the last one where paragraphs hold an entry each. */
    private void put(KeySheet sheet, boolean goesOn) {
        if (goesOn && paragraphs && sheets.get(sheets.size() - 1).isBeside(sheet)) {
            explain();
            sheets.add(sheets.remove(sheets.size() - 1).then(sheet));
        } else {
            endParagraphs();
            sheets.add(sheet);
        }
    }

    private void explain() {
        if (!below.isBlank()) {
            sheets.add(sheets.remove(sheets.size() - 1).explained(below));
            below = Passage.EMPTY;
            explained++;
        }
    }

    /** What stands below the last entry explains it when that is so below the others. */
    private void endParagraphs() {
        if (paragraphs
                && explained > 0
                && explained == sheets.get(sheets.size() - 1).entries().size() - 1) {
            explain();
        }
        below = Passage.EMPTY;
        explained = 0;
        paragraphs = false;
        number = -1;
    }

    private List<KeySheet.Entry> entries(Block block, boolean mixed) {
        int counted = number;
        number = -1;
        return counted >= 0 && block.is(Block.Kind.PARAGRAPH)
                ? KeySheet.bareEntry(counted, block.passage()).map(List::of).orElse(List.of())
                : KeyEntries.of(block, mixed);
    }

    /** A heading among answers that counts, {@code ### Question 3} above {@code **B**}, or says it all: {@code ### 3. B}. */
    private boolean entry(Block heading) {
        Optional<Section> counts = outline.at(heading.firstLine()).headed();
        boolean inside = counts.flatMap(Section::parent).equals(section) && section.isPresent();
        Title title = counts.filter(one -> inside).map(Section::title).orElse(Title.of(Passage.EMPTY));
        if (title.number() < 0) {
            return false;
        }
        if (title.text().isBlank()) {
            number = title.number();
            return true;
        }
        Optional<KeySheet.Entry> entry = KeySheet.entry(title.number(), title.text());
        entry.ifPresent(one -> {
            int line = heading.firstLine();
            put(new KeySheet(section, false, KeySheet.Form.LETTERS, line, heading.lastLine() + 1, List.of(one)), true);
            paragraphs = true;
        });
        return entry.isPresent();
    }

    /** What lines that are said to hold answers hold, when those are not letters with numbers. */
    private Found rowOrTexts(Passage lines) {
        List<KeySheet.Entry> row = texts ? List.of() : KeyRow.of(lines);
        return row.isEmpty()
                ? new Found(KeySheet.Form.TEXTS, KeyTexts.lines(lines))
                : new Found(KeySheet.Form.ROW, row);
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
        List<KeySheet.Entry> letters = texts ? List.of() : KeyEntries.lines(rest, !whole);
        Found found = letters.isEmpty() ? rowOrTexts(rest) : new Found(KeySheet.Form.LETTERS, letters);
        if (found.isList()) {
            boolean labelled = known || label.isPresent();
            sheets.add(new KeySheet(section, labelled, found.form(), block.firstLine(), end, found.entries()));
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

    /** The text of a block without a title that shows it apart from the others; empty for other blocks. */
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
        return known || saysKey(outline.label(block.firstLine()))
                ? outline.passage(Span.lines(block.firstLine(), block.lastLine()), block)
                : Passage.EMPTY;
    }

    private static boolean saysKey(Label label) {
        return label.means(Words.ANSWER) || label.means(Words.KEY);
    }

    /** What details in one block hide, or what a comment says. */
    private Passage html(Block block, boolean known) {
        Optional<Details> details = outline.at(block.firstLine()).details();
        if (details.isPresent() && known && !details.get().isDeep()) {
            return outline.passage(details.get().bodySpan());
        }
        Passage.Line first = block.passage().lines().get(0).stripLeading();
        if (!first.text().startsWith(Signs.COMMENT)) {
            return Passage.EMPTY;
        }
        List<Passage.Line> lines = new ArrayList<>(block.passage().lines());
        lines.set(0, first.from(Signs.COMMENT.length()).stripLeading());
        Passage.Line last = lines.get(lines.size() - 1);
        int end = last.text().indexOf(Signs.COMMENT_END);
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
        return opens
                        && isKey(Admonition.at(outline, first, Math.min(end, first + Admonition.LONGEST_HEAD))
                                .title())
                ? Optional.of(Admonition.at(outline, first, end)).filter(whole -> isKey(whole.title()))
                : Optional.empty();
    }

    private static boolean isKey(Passage title) {
        return Words.KEY.is(title.markdown());
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
