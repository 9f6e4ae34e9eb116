package io.github.deckwright.read.style.tool;

import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Purpose;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.Tail;
import io.github.deckwright.read.source.FileNames;
import io.github.deckwright.read.text.CardTags;
import io.github.deckwright.read.text.IndexLetter;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Documents in which every heading is a front though no heading asks and no mark shows it: name, folder, title or front matter say that
 * they hold flashcards, or the title names a deck as in {@code # Kitchen::Knives}. Everything else in them must be as plain.
 */
final class PlainDeck {
    /** So many lines has a back at most; a chapter of notes has more. */
    private static final int LONGEST = 12;

    private static final String DECK = "deck";

    private PlainDeck() {}

    /** The level of the headings that are cards; 0 when the document is none of these. */
    static int level(Outline outline) {
        List<Section> leaves = new ArrayList<>();
        for (Section section : outline.sections()) {
            boolean tail = Words.TAIL.is(section.heading().plain());
            if (section.heading().container().isEmpty() && section.children().isEmpty() && !tail) {
                leaves.add(section);
            }
        }
        boolean named = isNamedDeck(outline);
        boolean enough = named ? Gates.DECK_NAMED.isEnough(leaves.size()) : Gates.DECK.isEnough(leaves.size());
        if (!enough || Purpose.isAboutOthers(outline)) {
            return 0;
        }
        int level = leaves.get(0).level();
        boolean even = leaves.stream().allMatch(leaf -> leaf.level() == level && isBrief(outline, leaf));
        return even
                        && (named
                                || Purpose.isDeck(outline)
                                || isGlossary(outline, leaves)
                                || hasDeckTitle(outline, leaves)
                                || areTagged(outline, leaves))
                        && isPlain(outline)
                ? level
                : 0;
    }

    /** A glossary whose terms are headings; where lists, tables or bold words hold them, headings are letters and topics. */
    private static boolean isGlossary(Outline outline, List<Section> leaves) {
        return Purpose.glossary(outline) == Purpose.Voice.SAID
                && outline.settings().level().isEmpty()
                && outline.blocks().stream()
                        .allMatch(block -> block.is(Block.Kind.HEADING) || block.is(Block.Kind.PARAGRAPH))
                && !leaves.stream()
                        .allMatch(leaf -> IndexLetter.is(leaf.heading().plain()))
                && boldLeads(outline) <= leaves.size();
    }

    /** In how many ways paragraphs begin in bold: terms differ, a label of definitions comes again. */
    private static int boldLeads(Outline outline) {
        Set<String> leads = new HashSet<>();
        for (Block block : outline.blocks()) {
            String text = outline.line(block.firstLine()).strip();
            int close = text.startsWith(Signs.BOLD) ? text.indexOf(Signs.BOLD, Signs.BOLD.length()) : -1;
            if (close > 0) {
                leads.add(text.substring(0, close));
            }
        }
        return leads.size();
    }

    /**
     * Whether name and title call the document a deck, the title in other words, too: one word names a class or a thing. A deck of slides
     * has rules between these, or settings.
     */
    private static boolean isNamedDeck(Outline outline) {
        String title = outline.sections().isEmpty()
                ? ""
                : Words.normal(outline.sections().get(0).heading().plain());
        if (!isDeck(Words.normal(FileNames.stem(outline.file().name())))
                || !isDeck(title)
                || title.equals(DECK)
                || !outline.frontMatter().values().isEmpty()) {
            return false;
        }
        int tail = Tail.line(outline);
        return outline.allBlocks().stream().noneMatch(block -> block.is(Block.Kind.RULE) && block.firstLine() < tail);
    }

    private static boolean isDeck(String words) {
        return words.equals(DECK) || words.startsWith(DECK + " ") || words.endsWith(" " + DECK);
    }

    private static boolean isBrief(Outline outline, Section leaf) {
        int size = outline.body(leaf).lines().size();
        return size > 0 && size <= LONGEST;
    }

    /** Names of classes look the same, so one of the cards must ask something. */
    private static boolean hasDeckTitle(Outline outline, List<Section> leaves) {
        Section first = outline.sections().get(0);
        String title = first.heading().plain();
        int parts = title.indexOf("::");
        return parts > 0
                && parts + 2 < title.length()
                && title.indexOf('(') < 0
                && title.indexOf('<') < 0
                && outline.sections().stream().noneMatch(other -> other != first && other.level() <= first.level())
                && leaves.stream().anyMatch(leaf -> leaf.title().hasQuestionMark())
                && (mostAsk(leaves) || outline.allBlocks().stream().noneMatch(Block::isCode));
    }

    /** A third with a question mark: the parts of a class's page ask less. */
    private static boolean mostAsk(List<Section> leaves) {
        long asking =
                leaves.stream().filter(leaf -> leaf.title().hasQuestionMark()).count();
        return Gates.DECK_ASKS.isPart(asking, leaves.size());
    }

    /** Whether every section ends in a line of nothing but tags, which belong to its card. */
    private static boolean areTagged(Outline outline, List<Section> leaves) {
        return leaves.stream().allMatch(leaf -> {
            int last = outline.sourceLines().textBefore(leaf.endLine() - 1);
            return last > outline.sourceLines().textAfter(leaf.bodyLine())
                    && CardTags.onlyTags(outline.line(last)).isPresent();
        });
    }

    /** Whether no other marks say where cards begin or what answers them. */
    private static boolean isPlain(Outline outline) {
        for (int line = outline.firstLine(); line <= outline.lineCount(); line++) {
            String text = outline.line(line);
            boolean box = text.contains("[ ]") || text.contains("[x]") || text.contains("[X]");
            if (box || outline.label(line).means(Words.ANSWER)) {
                return false;
            }
        }
        return outline.details().isEmpty()
                && !holdsRows(outline)
                && !DeckMarks.hasOtherCards(outline)
                && Separator.of(outline.sourceLines()).isEmpty()
                && QaLines.find(outline.sourceLines()).cards().isEmpty();
    }

    /** Whether tables have the same head: their rows are the cards, and the headings above them topics. */
    private static boolean holdsRows(Outline outline) {
        Set<String> heads = new HashSet<>();
        for (Block block : outline.allBlocks()) {
            boolean table = block.is(Block.Kind.TABLE);
            if (table && !heads.add(Words.normal(block.passage().lines().get(0).text()))) {
                return true;
            }
        }
        return false;
    }
}
