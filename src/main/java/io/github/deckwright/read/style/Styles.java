package io.github.deckwright.read.style;

import io.github.deckwright.read.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All styles. The order counts where two explicit proposals start at the same place: the more special style comes first. */
public final class Styles {
    private static final List<Style> ALL = List.of(
            new FrontMatterCardsStyle(),
            new FrontMatterChoiceStyle(),
            new FrontMatterStyle(),
            new MarkStyle("card-block", outline -> MarkStyle.Found.of(CardBlocks.find(outline.sourceLines()))),
            new MarkStyle("inka-block", outline -> MarkStyle.Found.of(InkaBlocks.find(outline.sourceLines()))),
            new MarkStyle("side-headings", outline -> MarkStyle.Found.of(SideHeadings.find(outline))),
            new MarkStyle("qa-lines", outline -> QaLines.find(outline.sourceLines())),
            new ChoiceStyle(),
            new TaskListStyle(),
            new AnswerKeyStyle(),
            new MarkStyle("tag", outline -> MarkStyle.Found.of(TagCards.find(outline.sourceLines()))),
            new MarkStyle("separator-line", outline -> MarkStyle.Found.of(SeparatorLines.find(outline))),
            new MarkStyle("deck-headings", DeckHeadings::find),
            new MarkStyle("labelled-bullet", BulletCards::labelled),
            new MarkStyle("inline-separator", outline -> MarkStyle.Found.of(InlineCards.find(outline))),
            new MarkStyle("cloze", outline -> MarkStyle.Found.of(ClozeParagraphs.find(outline))),
            new MarkStyle("split-file", outline -> MarkStyle.Found.of(SplitFile.find(outline))),
            new TableStyle(),
            new BoldBulletStyle(),
            new AnswerHeadingStyle(),
            new HiddenAnswerStyle(),
            new CalloutStyle(),
            new AdmonitionStyle(),
            new AnswerLabelStyle(),
            new LineStyle(),
            new DetailsStyle(),
            new ItemHeadingStyle(),
            new ListItemStyle(),
            new HeadingStyle(),
            new BoldStyle(),
            new QuoteStyle(),
            new FileStyle());

    private Styles() {}

    /** The names of all styles, in order. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Style style : ALL) {
            names.add(style.name());
        }
        return names;
    }

    /** Asks the styles, or only the one that the author chose. */
    public static Proposals propose(Outline outline) {
        Optional<String> chosen = outline.settings().style();
        Proposals proposals = new Proposals(outline, chosen.isPresent());
        for (int rank = 0; rank < ALL.size(); rank++) {
            Style style = ALL.get(rank);
            if (chosen.isEmpty() || chosen.get().equals(style.name())) {
                proposals.startStyle(style.name(), rank);
                style.propose(outline, proposals);
            }
        }
        return proposals;
    }
}
