package io.github.deckwright.read.style;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.style.choice.AnswerKeyStyle;
import io.github.deckwright.read.style.choice.ChoiceStyle;
import io.github.deckwright.read.style.choice.SignedOptionsStyle;
import io.github.deckwright.read.style.choice.TaskListStyle;
import io.github.deckwright.read.style.example.PatternStyle;
import io.github.deckwright.read.style.matter.FrontMatterCardsStyle;
import io.github.deckwright.read.style.matter.FrontMatterChoiceStyle;
import io.github.deckwright.read.style.matter.FrontMatterStyle;
import io.github.deckwright.read.style.notation.Components;
import io.github.deckwright.read.style.notation.FencedCards;
import io.github.deckwright.read.style.notation.QuizNotationStyle;
import io.github.deckwright.read.style.shape.AdmonitionStyle;
import io.github.deckwright.read.style.shape.AnswerHeadingStyle;
import io.github.deckwright.read.style.shape.AnswerLabelStyle;
import io.github.deckwright.read.style.shape.BoldBulletStyle;
import io.github.deckwright.read.style.shape.BoldStyle;
import io.github.deckwright.read.style.shape.CalloutStyle;
import io.github.deckwright.read.style.shape.DetailsStyle;
import io.github.deckwright.read.style.shape.DialogueStyle;
import io.github.deckwright.read.style.shape.FileStyle;
import io.github.deckwright.read.style.shape.GlossaryStyle;
import io.github.deckwright.read.style.shape.HeadingStyle;
import io.github.deckwright.read.style.shape.HiddenAnswerStyle;
import io.github.deckwright.read.style.shape.ItemHeadingStyle;
import io.github.deckwright.read.style.shape.JoinStyle;
import io.github.deckwright.read.style.shape.LineStyle;
import io.github.deckwright.read.style.shape.ListItemStyle;
import io.github.deckwright.read.style.shape.QuoteStyle;
import io.github.deckwright.read.style.shape.SeriesStyle;
import io.github.deckwright.read.style.shape.TableStyle;
import io.github.deckwright.read.style.tool.BulletCards;
import io.github.deckwright.read.style.tool.CardBlocks;
import io.github.deckwright.read.style.tool.ClozeParagraphs;
import io.github.deckwright.read.style.tool.DeckHeadings;
import io.github.deckwright.read.style.tool.InkaBlocks;
import io.github.deckwright.read.style.tool.InlineCards;
import io.github.deckwright.read.style.tool.MarkStyle;
import io.github.deckwright.read.style.tool.QaLines;
import io.github.deckwright.read.style.tool.SeparatorLines;
import io.github.deckwright.read.style.tool.SideHeadings;
import io.github.deckwright.read.style.tool.SplitFile;
import io.github.deckwright.read.style.tool.TagCards;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All styles. The order counts where two explicit proposals start at the same place: the more special style comes first. */
public final class Styles {
    private static final List<Style> ALL = List.of(
            new PatternStyle(),
            new FrontMatterCardsStyle(),
            new FrontMatterChoiceStyle(),
            new FrontMatterStyle(),
            new MarkStyle("card-block", outline -> CardBlocks.found(outline.sourceLines())),
            new MarkStyle("inka-block", outline -> MarkStyle.Found.of(InkaBlocks.find(outline.sourceLines()))),
            new MarkStyle("side-headings", outline -> MarkStyle.Found.of(SideHeadings.find(outline))),
            new MarkStyle("qa-lines", outline -> QaLines.find(outline.sourceLines())),
            new FencedCards(),
            new QuizNotationStyle(),
            new Components(),
            new ChoiceStyle(),
            new TaskListStyle(),
            new AnswerKeyStyle(),
            new SignedOptionsStyle(),
            new JoinStyle(),
            new MarkStyle("tag", outline -> MarkStyle.Found.of(TagCards.find(outline.sourceLines()))),
            new MarkStyle("separator-line", outline -> MarkStyle.Found.of(SeparatorLines.find(outline))),
            new MarkStyle("deck-headings", DeckHeadings::find),
            new MarkStyle("labelled-bullet", BulletCards::labelled),
            new MarkStyle("inline-separator", InlineCards::all),
            new MarkStyle("cloze", outline -> MarkStyle.Found.of(ClozeParagraphs.find(outline))),
            new MarkStyle("split-file", outline -> MarkStyle.Found.of(SplitFile.find(outline))),
            new TableStyle(),
            new GlossaryStyle(),
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
            new SeriesStyle(),
            new DialogueStyle(),
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
                style.propose(outline, proposals.by(style, rank));
            }
        }
        return proposals;
    }
}
