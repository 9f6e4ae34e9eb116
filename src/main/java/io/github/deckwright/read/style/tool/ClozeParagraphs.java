package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.DeckTags;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.gap.GapSyntax;
import io.github.deckwright.read.text.gap.Gaps;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Paragraphs and tables with gaps: {@code {{c1::text}}} anywhere, {@code ==text==} and {@code {text}} only in documents whose other marks say that
 * they hold flashcards, for elsewhere they mean emphasis and templates.
 */
final class ClozeParagraphs {
    private ClozeParagraphs() {}

    static List<LineCard> find(Outline outline) {
        List<Block> paragraphs = new ArrayList<>();
        boolean sure = false;
        boolean soft = false;
        boolean numbered = false;
        boolean highlights = false;
        boolean chosen = outline.settings().style().isPresent();
        List<Block> code = new ArrayList<>();
        List<Block> headings = new ArrayList<>();
        for (Block block : outline.allBlocks()) {
            boolean table = block.is(Block.Kind.TABLE);
            if (!mayHoldGaps(outline, block)) {
                continue;
            }
            if (block.is(Block.Kind.FENCE) && Gaps.in(outline.passage(block).markdown(), Set.of(GapSyntax.ANKI))) {
                code.add(block);
            }
            if (block.is(Block.Kind.HEADING)
                    && Gaps.inWords(outline.passage(block).markdown())) {
                headings.add(block);
            }
            if (!table && !block.is(Block.Kind.PARAGRAPH)) {
                continue;
            }
            String text =
                    table ? outline.passage(block).markdown() : block.passage().markdown();
            boolean explicit = text.contains("{{") && Gaps.inWords(text);
            boolean gaps = !table && (text.contains("==") || text.indexOf('{') >= 0);
            boolean shown = !explicit && text.contains("{{c") && Gaps.in(text, Set.of(GapSyntax.ANKI));
            if (explicit || (gaps && !shown)) {
                paragraphs.add(block);
            }
            sure |= explicit;
            soft |= gaps;
            highlights |= gaps && text.contains("==");
            numbered |= text.indexOf('{') >= 0 && Gaps.hasNumberedBraces(text);
        }
        Set<GapSyntax> syntaxes = EnumSet.of(GapSyntax.ANKI);
        if (soft && holdsCards(outline)) {
            syntaxes.add(GapSyntax.HIGHLIGHT);
            if (numbered || usesBraces(outline) || (chosen && !highlights)) {
                syntaxes.add(GapSyntax.CURLY);
            }
        }
        if (sure) {
            paragraphs.addAll(code); // else it shows how gaps are written
            paragraphs.sort(Comparator.comparingInt(Block::firstLine));
        }
        if (!sure && headings.isEmpty() && syntaxes.size() == 1) {
            return List.of();
        }
        BitSet inCards = new BitSet();
        CardBlocks.find(outline.sourceLines()).forEach(card -> inCards.set(card.firstLine, card.lastLine + 1));
        paragraphs.removeIf(paragraph -> inCards.get(paragraph.firstLine()));
        List<LineCard> cards = cards(outline, paragraphs, syntaxes);
        headings.removeIf(heading -> inCards.get(heading.firstLine()));
        headings.forEach(heading -> ofHeading(outline, heading).ifPresent(cards::add));
        return cards;
    }

    /** The card of a heading with gaps; what stands below explains, unless it has gaps of its own. */
    private static Optional<LineCard> ofHeading(Outline outline, Block heading) {
        return outline.at(heading.firstLine()).section().map(section -> {
            Passage body = outline.body(section, section.leadEndLine());
            boolean own = Gaps.in(body.markdown(), Set.of(GapSyntax.ANKI));
            return new LineCard(section.heading().firstLine(), own ? section.bodyLine() - 1 : section.leadEndLine() - 1)
                    .question(section.title().text())
                    .answer(own ? Passage.EMPTY : body)
                    .gaps(Set.of(GapSyntax.ANKI));
        });
    }

    /** Whether a brace or an equals sign stands in a block: gaps of all kinds have one of them. */
    private static boolean mayHoldGaps(Outline outline, Block block) {
        for (int line = block.firstLine(); line <= block.lastLine() && line <= outline.lineCount(); line++) {
            if (outline.line(line).indexOf('{') >= 0 || outline.line(line).contains("==")) {
                return true;
            }
        }
        return false;
    }

    private static List<LineCard> cards(Outline outline, List<Block> paragraphs, Set<GapSyntax> syntaxes) {
        List<LineCard> cards = new ArrayList<>();
        BareGaps bare = new BareGaps(outline, syntaxes);
        for (Block block : paragraphs) {
            LineCard card = new LineCard(block.firstLine(), block.lastLine());
            card.question(card.untagged(outline.passage(block)));
            card.gaps(Set.of(GapSyntax.ANKI));
            if (!card.isCloze()) {
                card.gaps(syntaxes);
            }
            if (card.isCloze()) {
                if (BareGaps.are(card.question())) {
                    card.leadIn(bare.leadIn(block));
                }
                cards.add(card);
            }
        }
        return cards;
    }

    private static boolean holdsCards(Outline outline) {
        return DeckMarks.show(outline) || !InlineCards.find(outline).isEmpty();
    }

    /** flashcards-obsidian takes single braces for gaps; its documents name a deck or tag their cards. */
    private static boolean usesBraces(Outline outline) {
        return DeckTags.byKey(outline).isPresent()
                || !TagCards.find(outline.sourceLines()).isEmpty();
    }
}
