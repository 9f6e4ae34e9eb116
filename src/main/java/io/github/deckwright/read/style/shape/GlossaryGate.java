package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Purpose;
import io.github.deckwright.read.outline.Purpose.Voice;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.text.PlainText;
import io.github.deckwright.read.text.TableRow;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.Optional;

/**
 * Whether what looks like terms and meanings is there to be learned. Options, parameters, changes and features of programs are written in
 * the same shapes, so a document must say that it is a glossary, or hint at it and hold little else.
 */
final class GlossaryGate {
    /** So many words has a meaning at most that is a translation or a short definition. */
    private static final int LONGEST_MEANING = 12;

    private final Outline outline;
    private final Voice voice;
    private final boolean deck;
    private final boolean aboutOthers;
    private final int ink;

    GlossaryGate(Outline outline) {
        this.outline = outline;
        this.voice = Purpose.glossary(outline);
        this.deck = Purpose.isDeck(outline);
        this.aboutOthers = Purpose.isAboutOthers(outline);
        this.ink = ink(outline);
    }

    /** Lines that hold text: without blank ones and headings. */
    private static int ink(Outline outline) {
        int ink = 0;
        for (int line = outline.firstLine(); line <= outline.lineCount(); line++) {
            ink += outline.line(line).isBlank() || outline.sourceLines().headingLevel(line) > 0 ? 0 : 1;
        }
        return ink;
    }

    /** Whether each row of a table is a term with its meaning. */
    boolean admits(TermTable table, int line, int tableLines) {
        long references = table.rows().stream()
                .map(row -> TermTable.cell(TableRow.cells(row), table.term()).markdown())
                .filter(term -> term.startsWith("`") || term.startsWith("[") || term.startsWith("--"))
                .count();
        if (table.rows().isEmpty()
                || !Gates.TERM_REFERENCES.tolerates(references, table.rows().size())
                || asksAbove(line)) {
            return false;
        }
        if (saidAt(line)) {
            return true;
        }
        boolean most = Gates.TERMS_MOST.isPart(tableLines, ink)
                && Gates.TERMS.isEnough(table.rows().size());
        return (table.named() || deck) && !aboutOthers && most;
    }

    /** Whether a group of entries is a list of terms. */
    boolean admits(TermGroups.Group group, int groupLines) {
        int line = group.entries().get(0).span().fromLine();
        long references = group.entries().stream()
                .filter(entry -> entry.line().isReference())
                .count();
        if (!Gates.TERM_REFERENCES.tolerates(references, group.size()) || asksAbove(line)) {
            return false;
        }
        if (saidAt(line)) {
            return true;
        }
        long asking = group.entries().stream().filter(GlossaryGate::asks).count();
        if (Gates.TERMS_NEARLY_ALL.opens(asking, group.size())) {
            return true;
        }
        long brief = group.entries().stream().filter(GlossaryGate::isBrief).count();
        return (deck || voice == Voice.HINTED)
                && !aboutOthers
                && Gates.TERMS_SEVERAL.isEnough(group.entries().size())
                && (deck || Gates.TERMS_NEARLY_ALL.opens(brief, group.size()))
                && Gates.TERMS_MOST.isPart(groupLines, ink);
    }

    private static boolean asks(TermGroups.Entry entry) {
        Passage.Line term = entry.line().term();
        return Title.mayHoldQuestionMark(term.text())
                && Title.of(Passage.of(term)).hasQuestionMark();
    }

    private static boolean isBrief(TermGroups.Entry entry) {
        return PlainText.of(entry.meaning().markdown()).split("\\s+").length <= LONGEST_MEANING;
    }

    /** Whether the document or a heading above says that a glossary follows. */
    private boolean saidAt(int line) {
        if (voice == Voice.SAID) {
            return true;
        }
        Optional<Section> at = aboutOthers ? Optional.empty() : outline.at(line).section();
        while (at.isPresent()) {
            if (Words.GLOSSARY.is(at.get().heading().plain())) {
                return true;
            }
            at = at.get().parent();
        }
        return false;
    }

    /** Whether this stands in the answer to something. */
    private boolean asksAbove(int line) {
        return outline.at(line)
                .section()
                .filter(section -> section.title().isQuestion())
                .isPresent();
    }

    String evidence() {
        return switch (voice) {
            case SAID -> "the document says that it is a glossary";
            case HINTED -> "title or file name hint at a glossary";
            case NONE -> "nothing says that the document is a glossary";
        };
    }
}
