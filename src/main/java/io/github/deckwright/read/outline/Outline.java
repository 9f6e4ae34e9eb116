package io.github.deckwright.read.outline;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.config.FrontMatter;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.FileNames;
import io.github.deckwright.read.source.FirstHeadings;
import io.github.deckwright.read.source.FrontMatterCut;
import io.github.deckwright.read.source.Neighbours;
import io.github.deckwright.read.source.Vault;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Words;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One document, taken apart once for all styles. Lines are counted from 1, columns from 0. Safe for use by several threads.
 */
public final class Outline {
    private final SourceFile file;
    private final FrontMatter frontMatter;
    private final DocumentSettings settings;
    private final Lines lines;
    private final BlockTree blocks;
    private final BitSet code;
    private final ContainerFinder containers;
    private final List<Details> details;
    private final List<Heading> headings;
    private final List<Section> sections;
    private final Boilerplate boilerplate;
    private final SourceLines sourceLines;
    private final int firstLine;
    private final Neighbours neighbours;
    private final LinkTargets targets;
    private final boolean promising;
    private final boolean answering;
    private final boolean frequent;
    private @Nullable List<Outline> answersBeside;
    private @Nullable LineIndex index;
    private @Nullable Map<String, Integer> titles;

    private Outline(
            SourceFile file,
            List<String> source,
            int frontMatterLines,
            FrontMatter frontMatter,
            DocumentSettings settings,
            Neighbours neighbours) {
        this.file = file;
        this.neighbours = neighbours;
        this.frontMatter = frontMatter;
        this.settings = settings;
        this.firstLine = frontMatterLines + 1;
        this.lines = new Lines(source, firstLine);
        BitSet tables = SimpleTables.in(lines.all(), firstLine);
        this.blocks = BlockTree.parse(lines, lines.text(firstLine, tables));
        this.code = LiteralLines.code(blocks.all(), frontMatterLines);
        code.or(tables);
        this.containers = new ContainerFinder(blocks.all(), lines.count());
        List<Tag> tags = TagScanner.scan(lines, code);
        this.details = DetailsTree.of(lines, tags, containers, blocks.all());
        this.targets = new LinkTargets(lines, code);
        List<Heading> found = Headings.of(lines, blocks.all(), tags, details, containers);
        this.headings = SplitTitles.joined(BoxedHeadings.left(lines, found, boxes(), blocks.top()), lines, targets);
        this.sections = Headings.sections(headings, lines.count());
        this.sourceLines = new SourceLines(lines.all(), firstLine, LiteralLines.of(lines, blocks.all(), details, code));
        QuestionTypes.mark(headings);
        CountedTitles.mark(sections, sourceLines, details);
        this.boilerplate = new Boilerplate(code);
        this.promising = PromisedQuestions.isIn(file.name(), frontMatter, sections);
        this.answering = PromisedQuestions.ofAnswers(file.name(), frontMatter, sections);
        this.frequent = promising && PromisedQuestions.areFrequent(file.name(), frontMatter, sections);
    }

    /**
     * Takes a document apart.
     *
     * @param lines of the whole document
     * @param frontMatterLines how many of them are front matter, with its marks
     * @param settings of the document, its own included
     * @param neighbours the documents around
     */
    public static Outline of(
            SourceFile file,
            List<String> lines,
            int frontMatterLines,
            FrontMatter frontMatter,
            DocumentSettings settings,
            Neighbours neighbours) {
        return new Outline(file, lines, frontMatterLines, frontMatter, settings, neighbours);
    }

    /** The blocks between colons that stand in no item and no quote. */
    private List<ColonBox> boxes() {
        return ColonBox.in(lines, line -> !code.get(line) && containers.at(line) == null);
    }

    public SourceFile file() {
        return file;
    }

    /** The front matter as values; {@link FrontMatter#NONE} when there is none. */
    public FrontMatter frontMatter() {
        return frontMatter;
    }

    public DocumentSettings settings() {
        return settings;
    }

    /** The names of the documents in the same folder, this one included; empty when nothing is known about them. */
    public FileNames neighbours() {
        return neighbours.of(file);
    }

    /** The names of the documents in this folder and those beside it; empty when nothing is known about them. */
    public FileNames cousins() {
        return neighbours.around(file);
    }

    /** The names of the folders that the document lies in, below the border of its project. */
    public List<String> foldersAbove() {
        return neighbours.foldersAbove(file);
    }

    /** The document beside this one that, by its name, holds the answers to it. */
    public Optional<Outline> answersBeside() {
        List<Outline> known = answersBeside; // two threads may both read, with the same result
        if (known == null) {
            known = neighbours.answersTo(file).map(Outline::of).stream().toList();
            answersBeside = known;
        }
        return known.stream().findFirst();
    }

    private static Outline of(Neighbours.Beside beside) {
        int front = FrontMatterCut.of(beside.lines()).lineCount();
        return of(beside.file(), beside.lines(), front, FrontMatter.NONE, DocumentSettings.NONE, Neighbours.NONE);
    }

    /** Whether other documents beside this one have answers of their own too, as where each holds one question. */
    public boolean isOneOfManyAnswered() {
        return neighbours.areManyAnswered(file);
    }

    /** Whether the document has a folder of its own beside those of others. */
    public boolean hasFolderOfItsOwn() {
        return neighbours.hasFolderOfItsOwn(file);
    }

    /** What the documents in the same folder begin with, this one included. */
    public FirstHeadings firstHeadings() {
        return neighbours.headings(file);
    }

    /** Whether the program that keeps the notes around the document, if one does, shows the line ends of a paragraph. */
    public boolean showsLineEnds() {
        return neighbours.showsLineEnds(file);
    }

    /** Whether the document lies in a vault that a program for notes has marked as its own. */
    public boolean isNote() {
        return neighbours.isNote(file);
    }

    /** The notes and other files that the document may show; who asks looks into them, so that nothing of the document can be kept. */
    public Vault vault() {
        return neighbours.vault(file);
    }

    /** The number of the first line below the front matter. */
    public int firstLine() {
        return firstLine;
    }

    /** How many lines the document has. */
    public int lineCount() {
        return lines.count();
    }

    /** A line as it stands in the document; empty where it only decorates it. */
    public String line(int number) {
        return lines.get(number);
    }

    /** A line with what decorates the document, which is seen nowhere else. */
    public String written(int number) {
        return lines.written(number);
    }

    /** The label that a line begins with; see {@link SourceLines#label}. */
    public Label label(int number) {
        return sourceLines.label(number);
    }

    /** The label that the source of a leaf begins with; its column counts from the start of the source. */
    public Label label(Block leaf) {
        Passage.Line first = leaf.passage().lines().get(0);
        return first.column() == 1 ? label(first.number()) : leaf.label();
    }

    /** The lines with what is literal in them known, for marks that CommonMark does not know. */
    public SourceLines sourceLines() {
        return sourceLines;
    }

    /** Whether a line belongs to a code block. */
    public boolean isCode(int line) {
        return code.get(line);
    }

    /** The blocks that lie in no other block. */
    public List<Block> blocks() {
        return Collections.unmodifiableList(blocks.top());
    }

    /** All blocks in the order of their start, each before those inside it. */
    public List<Block> allBlocks() {
        return Collections.unmodifiableList(blocks.all());
    }

    /** All headings in order, also those inside lists, quotes and details. */
    public List<Heading> headings() {
        return Collections.unmodifiableList(headings);
    }

    /** All sections in the order of their headings. */
    public List<Section> sections() {
        return Collections.unmodifiableList(sections);
    }

    /** Whether another heading of its level says the same, as the name of a part does. */
    public boolean isRecurring(Heading heading) {
        Map<String, Integer> known = titles; // two threads may both count, with the same result
        if (known == null) {
            known = new HashMap<>();
            for (Heading one : headings) {
                known.merge(one.level() + one.plain(), 1, Integer::sum);
            }
            titles = known;
        }
        return known.getOrDefault(heading.level() + heading.plain(), 0) > 1;
    }

    /** The sections that lie in no other one. */
    public List<Section> topSections() {
        return sections.stream().filter(section -> section.parent().isEmpty()).toList();
    }

    /** All details in order, each before those inside it. */
    public List<Details> details() {
        return Collections.unmodifiableList(details);
    }

    /** Whether the document links to a heading, as a table of contents does. */
    public boolean isLinked(Heading heading) {
        return targets.contains(heading);
    }

    /** Whether the document's title or file name promises questions. */
    public boolean promisesQuestions() {
        return promising;
    }

    /** Whether title or file name are what lists of frequent questions are called: these put problems as statements, too. */
    public boolean listsFrequentQuestions() {
        return frequent;
    }

    /** The folder around, in its source or its project, whose name promises questions. */
    public Optional<String> promisingFolder() {
        String name = file.name();
        Stream<String> named =
                Stream.of(name.substring(0, Math.max(0, name.lastIndexOf('/'))).split("/"));
        return Stream.concat(foldersAbove().stream(), named)
                .filter(Words.PROMISE::occursIn)
                .findFirst();
    }

    /** Whether title or file name say that answers stand here: then code alone is one. */
    public boolean promisesAnswers() {
        return answering;
    }

    /** What stands at a line and around it. */
    public Standing at(int line) {
        return new Standing(index(), line, containers.at(line));
    }

    private LineIndex index() {
        LineIndex known = index; // two threads may both make one, with the same content
        if (known == null) {
            known = new LineIndex(lines.count(), blocks.all(), sections, details);
            index = known;
        }
        return known;
    }

    /** The sections whose headings begin in a line or above. */
    public List<Section> sectionsUpTo(int line) {
        return Collections.unmodifiableList(index().sectionsUpTo(line));
    }

    /** The sections whose headings begin in a stretch of lines. */
    public List<Section> sections(int fromLine, int endLine) {
        return Collections.unmodifiableList(index().sections(fromLine, endLine));
    }

    /** The blocks that lie in the same container as a block, itself included. */
    public List<Block> beside(Block block) {
        return block.parent().map(Block::children).orElse(blocks());
    }

    /** The innermost list item or quote around a line. */
    public Optional<Block> container(int line) {
        return Optional.ofNullable(containers.at(line));
    }

    /** Cuts a stretch out, dedented from the list items and quotes that its first line lies in. */
    public Passage passage(Span span) {
        return lines.cut(span, containers.at(Math.min(firstInk(span), lines.count())));
    }

    /** Cuts a stretch out, dedented from one container. */
    public Passage passage(Span span, @Nullable Block container) {
        return lines.cut(span, container);
    }

    /** A block with all in it, dedented from what is around it. */
    public Passage passage(Block block) {
        return lines.cut(Span.lines(block.firstLine(), block.lastLine()), ContainerFinder.container(block));
    }

    /** What stands below the heading of a section, cleaned. */
    public Passage body(Section section) {
        Passage known = section.bodyOrNull(); // two threads may both read, with the same result
        if (known == null) {
            known = cut(section, section.endLine());
            section.setBody(known);
        }
        return known;
    }

    /** What stands below the heading of a section and before a line, which may lie behind the section, cleaned. */
    public Passage body(Section section, int endLine) {
        return endLine == section.endLine() ? body(section) : cut(section, endLine);
    }

    private Passage cut(Section section, int endLine) {
        return clean(lines.cut(
                Span.lines(section.bodyLine(), endLine - 1), section.heading().containerOrNull()));
    }

    /** The content of details, cleaned. */
    public Passage body(Details details) {
        return clean(lines.cut(details.bodySpan(), details.containerOrNull()));
    }

    /** A passage without links to the top and comments, and without rules and empty tags at its ends. */
    public Passage clean(Passage passage) {
        return boilerplate.clean(passage);
    }

    /** The place of a line's first character that is not white space. */
    public Place place(int line) {
        String text = line <= lines.count() ? lines.get(line) : "";
        int column = Run.space(text, 0);
        return new Place(file, line, column == text.length() ? 1 : text.codePointCount(0, column) + 1);
    }

    private int firstInk(Span span) {
        int line = span.fromLine();
        while (line < span.lastLine()
                && line <= lines.count()
                && lines.get(line).isBlank()) {
            line++;
        }
        return line;
    }
}
