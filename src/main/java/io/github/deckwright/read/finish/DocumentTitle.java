package io.github.deckwright.read.finish;

import io.github.deckwright.model.Card;
import io.github.deckwright.read.outline.Heading;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.EndSigns;
import io.github.deckwright.read.text.HeadingId;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.StyleChooser;
import io.github.deckwright.read.weigh.Trait;
import java.util.List;
import java.util.Optional;

/**
 * What a document is called.
 *
 * @param text plain, without emoji at its ends; empty when nothing names the document, or only a question that is a card
 * @param oneCard as in {@link io.github.deckwright.model.Document}
 */
public record DocumentTitle(Optional<String> text, boolean oneCard) {
    /**
     * Finds it.
     *
     * @param chosen where the cards stand, in the same order
     */
    public static DocumentTitle of(Outline outline, List<StyleChooser.Chosen> chosen, List<Card> cards) {
        Optional<String> own = outline.frontMatter()
                .title()
                .filter(title -> cards.stream().noneMatch(card -> isAskedAbove(outline, card, title)));
        Optional<Section> first = section(outline);
        Optional<Section> named = first.filter(section -> !isInCard(section, chosen));
        boolean asked = (first.isPresent() && named.isEmpty())
                || chosen.stream().anyMatch(card -> card.proposal().has(Trait.WHOLE_FILE));
        Optional<String> text = own.or(() -> named.map(section -> withoutDeckId(outline, section)))
                .map(EndSigns::strip)
                .filter(title -> !title.isBlank());
        return new DocumentTitle(text, asked && own.isEmpty() && cards.size() == 1);
    }

    /** Whether a card asks, in the front matter, what the title says; options and text may follow. */
    private static boolean isAskedAbove(Outline outline, Card card, String title) {
        boolean above = card.question().lines().get(0).number() < outline.firstLine();
        return above && Words.normal(card.question().markdown()).startsWith(Words.normal(title));
    }

    private static boolean isInCard(Section section, List<StyleChooser.Chosen> chosen) {
        int line = section.heading().firstLine();
        return chosen.stream().anyMatch(card -> card.span().contains(new Span(line, 0, line, 1)));
    }

    /** md2anki writes ids behind the titles of cards, and a number behind the one of the deck. */
    private static String withoutDeckId(Outline outline, Section deck) {
        String plain = deck.heading().plain();
        int open = plain.endsWith(")") ? plain.lastIndexOf(" (") : -1;
        boolean number = open > 0
                && plain.length() - open > 5
                && plain.substring(open + 2, plain.length() - 1).chars().allMatch(Character::isDigit);
        boolean ids = number
                && deck.children().stream()
                        .map(card -> outline.line(card.heading().lastLine()))
                        .anyMatch(line -> HeadingId.start(line) >= 0);
        return ids ? plain.substring(0, open) : plain;
    }

    /** The section that is the document: below its first heading, when no other heading is as high. */
    static Optional<Section> section(Outline outline) {
        Section first = null;
        for (Section section : outline.sections()) {
            Heading heading = section.heading();
            if (heading.container().isPresent() || heading.details().isPresent()) {
                continue;
            }
            if (first == null) {
                first = section;
            } else if (section.level() <= first.level() && first.level() > 1) {
                return Optional.empty();
            } else if (first.level() == 1) {
                break;
            }
        }
        return Optional.ofNullable(first);
    }
}
