package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.outline.Tail;
import io.github.deckwright.read.outline.Top;
import io.github.deckwright.read.source.FileNames;
import io.github.deckwright.read.source.FirstHeadings;
import io.github.deckwright.read.text.BoilerplateTitles;
import io.github.deckwright.read.text.Emphasis;
import io.github.deckwright.read.text.FirstQuestion;
import io.github.deckwright.read.text.Prefix;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.Certainty;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** One file a question: the first heading, or else the file's name, asks; all the rest is the answer. */
public final class FileStyle implements Style {
    /** A document that states its question among those that ask is short. */
    private static final int MOST_PARTS = 4;

    @Override
    public String name() {
        return "file";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.WHOLE_FILE);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        String name = outline.file().name();
        String stem = FileNames.stem(name);
        boolean aboutOthers = Words.CONTENTS.is(stem) || FileNames.introduces(name);
        if (Words.TAIL.is(stem) || (aboutOthers && !outline.hasFolderOfItsOwn())) {
            return;
        }
        Optional<Section> first = Top.section(outline).filter(section -> Top.holds(outline, section));
        Optional<QuestionPart> part = QuestionPart.of(outline, first).filter(found -> !offersOptions(proposals, found));
        if (part.isPresent()) {
            propose(outline, proposals, part.get());
            return;
        }
        Optional<FirstQuestion> lone =
                first.filter(section -> !section.title().isLabelOnly()).isPresent()
                        ? Optional.empty()
                        : loneQuestion(outline, first.map(Section::bodyLine).orElse(outline.firstLine()));
        int line = first.map(section -> section.heading().firstLine())
                .or(() -> lone.map(question -> question.index() + 1))
                .orElse(Top.line(outline));
        Optional<Title> title = lone.map(FirstQuestion::title)
                .or(() -> first.map(Section::title).filter(found -> !found.isLabelOnly()));
        boolean sure = title.isPresent() && isOneOfMany(outline, title.get(), proposals);
        if (!proposals.isForced()
                && !sure
                && !folderAsks(outline, proposals)
                && !(title.filter(Title::hasQuestionMark).isPresent() && folderPromises(outline, proposals))) {
            return;
        }
        Title called = FileNames.title(name);
        boolean asksItself = title.filter(Title::isQuestion).isPresent();
        boolean named = called.asks() || called.setsTask() || proposals.isForced();
        if (!sure && !asksItself && !named && !isAmongQuestions(outline)) {
            return; // only other files ask
        }
        Passage question = sure || asksItself
                ? asked(outline, title.orElseThrow())
                : called.text().at(line);
        int bodyLine = lone.map(found -> found.end() + 1)
                .or(() -> first.map(Section::bodyLine))
                .orElse(Top.line(outline));
        int tail = Tail.line(outline, question.markdown());
        if (body(outline, bodyLine, tail).isBlank()) {
            return;
        }
        Certainty certainty =
                sure && !first.map(FileStyle::partsAsk).orElse(false) ? Certainty.ONE_OF_MANY : Certainty.FILE;
        proposals.implicit(Span.lines(line, outline.lineCount()), certainty, end -> {
            Passage answer =
                    end > outline.lineCount() || sure ? body(outline, bodyLine, Math.min(end, tail)) : Passage.EMPTY;
            return answer.isBlank()
                    ? Optional.empty()
                    : Optional.of(proposals.card(CardKind.BASIC, line, question).answer(answer));
        });
    }

    /** Multiple choice has styles of its own, and a part may hold several. */
    private static boolean offersOptions(Proposals proposals, QuestionPart part) {
        return proposals
                .quiz()
                .hasOptions(part.section().bodyLine(), part.section().endLine());
    }

    private static void propose(Outline outline, Proposals proposals, QuestionPart part) {
        proposals.evidence("the first part is called like a question, and it is the only one");
        int line = part.section().heading().firstLine();
        Passage told = body(
                outline,
                part.section().endLine(),
                Tail.line(outline, part.asked().markdown()));
        proposals.answered(Span.lines(line, outline.lineCount()), line, part.asked(), told);
    }

    /** A question in a line of its own that a document begins with, when nothing below it asks in the same way. */
    private static Optional<FirstQuestion> loneQuestion(Outline outline, int from) {
        return FirstQuestion.of(outline.sourceLines().all(), from - 1)
                .filter(question -> !headingsAsk(outline)
                        && IntStream.rangeClosed(question.end() + 1, outline.lineCount())
                                .filter(line -> Title.mayAsk(outline.line(line)) && !outline.isCode(line))
                                .noneMatch(line -> isAskingLine(outline, line)));
    }

    private static boolean isAskingLine(Outline outline, int line) {
        String text = outline.line(line).strip();
        return Emphasis.isBold(text)
                && Title.of(Passage.of(outline.sourceLines().line(line))).hasQuestionMark();
    }

    /** Whether a heading asks with a question mark. */
    private static boolean headingsAsk(Outline outline) {
        return outline.sections().stream().anyMatch(section -> section.title().hasQuestionMark());
    }

    /** Whether a title says what a document is about. */
    private static boolean says(Title title) {
        return !title.text().isBlank() && !BoilerplateTitles.is(title);
    }

    /** Whether the documents of the folder begin with questions, and this one too: then its parts are parts of the answer. */
    private static boolean isOneOfMany(Outline outline, Title title, Proposals proposals) {
        Prefix prefix = Prefix.in(title.text().markdown());
        boolean asks = title.isQuestion() || title.setsTask();
        boolean may = outline.sections().size() <= MOST_PARTS && FileNames.hasWords(title.plain()) && says(title);
        if (!asks && !may && prefix.pattern().isEmpty()) {
            return false; // nothing is read from the disk for most documents
        }
        FirstHeadings headings = outline.firstHeadings();
        boolean one = headings.ask() && (asks || headings.label(prefix) || (may && headings.nearlyAllAsk()));
        if (headings.asking() > 0) {
            proposals.evidence(headings.toString());
        }
        return one;
    }

    /** The question without what stands in front of it in all documents. */
    private static Passage asked(Outline outline, Title title) {
        Passage text = title.text();
        Prefix prefix = text.lines().size() == 1 ? Prefix.in(text.lines().get(0).text()) : Prefix.in("");
        return !prefix.pattern().isEmpty() && outline.firstHeadings().label(prefix)
                ? Passage.of(text.lines().get(0).from(prefix.end()))
                : text;
    }

    /** Whether it is the parts of a document that ask, with question marks, below a title that asks too. */
    private static boolean partsAsk(Section title) {
        List<Section> parts = title.children();
        int asking = 0;
        for (Section part : parts) {
            asking += part.title().hasQuestionMark() || part.title().label() == Title.Label.QUESTION ? 1 : 0;
        }
        return Gates.FILE_PARTS.opens(asking, parts.size());
    }

    /** Whether enough files are called like questions, in the folder itself or, when some are, in it and the folders beside it. */
    private static boolean folderAsks(Outline outline, Proposals proposals) {
        FileNames neighbours = outline.neighbours();
        return asks(neighbours, "in the folder", Gates.FILE_NAMES, proposals)
                || (neighbours.count().asking() > 0
                        && asks(
                                outline.cousins(),
                                "in this folder and those beside it",
                                Gates.FILE_NAMES_AROUND,
                                proposals));
    }

    private static boolean asks(FileNames names, String where, Gates gate, Proposals proposals) {
        FileNames.Count count = names.count();
        if (count.asking() > 0) {
            proposals.evidence("file names " + where + ": " + count.all() + " (asking: " + count.asking() + ")");
        }
        return gate.opens(count.asking(), count.all());
    }

    /** Whether nearly all files beside are called like questions, or their folder says so. */
    private static boolean isAmongQuestions(Outline outline) {
        FileNames.Count names = outline.neighbours().count();
        return Gates.FOLDER_ALIKE.isPart(names.asking(), names.all())
                || outline.promisingFolder().isPresent();
    }

    /** Whether a folder around is called like a set of questions. */
    private static boolean folderPromises(Outline outline, Proposals proposals) {
        Optional<String> folder = outline.promisingFolder();
        folder.ifPresent(name -> proposals.evidence("the first heading asks, in a folder called " + name));
        return folder.isPresent();
    }

    private static Passage body(Outline outline, int from, int end) {
        return outline.clean(outline.passage(Span.lines(from, end - 1), null));
    }
}
