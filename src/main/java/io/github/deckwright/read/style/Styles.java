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
import io.github.deckwright.read.style.notation.ComponentStyle;
import io.github.deckwright.read.style.notation.FencedCardStyle;
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
import io.github.deckwright.read.style.shape.JoinedStyle;
import io.github.deckwright.read.style.shape.ListItemStyle;
import io.github.deckwright.read.style.shape.QuoteStyle;
import io.github.deckwright.read.style.shape.SeriesStyle;
import io.github.deckwright.read.style.shape.TableStyle;
import io.github.deckwright.read.style.tool.CardBlockStyle;
import io.github.deckwright.read.style.tool.ClozeStyle;
import io.github.deckwright.read.style.tool.DeckHeadingsStyle;
import io.github.deckwright.read.style.tool.InkaBlockStyle;
import io.github.deckwright.read.style.tool.InlineSeparatorStyle;
import io.github.deckwright.read.style.tool.LabelledBulletStyle;
import io.github.deckwright.read.style.tool.QaLinesStyle;
import io.github.deckwright.read.style.tool.SeparatorLineStyle;
import io.github.deckwright.read.style.tool.SideHeadingsStyle;
import io.github.deckwright.read.style.tool.SplitFileStyle;
import io.github.deckwright.read.style.tool.TagStyle;
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
            new CardBlockStyle(),
            new InkaBlockStyle(),
            new SideHeadingsStyle(),
            new QaLinesStyle(),
            new FencedCardStyle(),
            new QuizNotationStyle(),
            new ComponentStyle(),
            new ChoiceStyle(),
            new TaskListStyle(),
            new AnswerKeyStyle(),
            new SignedOptionsStyle(),
            new JoinedStyle(),
            new TagStyle(),
            new SeparatorLineStyle(),
            new DeckHeadingsStyle(),
            new LabelledBulletStyle(),
            new InlineSeparatorStyle(),
            new ClozeStyle(),
            new SplitFileStyle(),
            new TableStyle(),
            new GlossaryStyle(),
            new BoldBulletStyle(),
            new AnswerHeadingStyle(),
            new HiddenAnswerStyle(),
            new CalloutStyle(),
            new AdmonitionStyle(),
            new AnswerLabelStyle(),
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

    /** All styles, in order. */
    static List<Style> all() {
        return ALL;
    }

    /** The names of all styles, in order. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Style style : ALL) {
            names.add(style.name());
        }
        return names;
    }

    /** The names that a setting may have: those of today, then those of before. */
    public static List<String> accepted() {
        List<String> names = new ArrayList<>(names());
        ALL.forEach(style -> names.addAll(style.formerNames()));
        return names;
    }

    private static boolean isChosen(Style style, String name) {
        return style.name().equals(name) || style.formerNames().contains(name);
    }

    /** Asks the styles, or only the one that the author chose. */
    public static Proposals propose(Outline outline) {
        Optional<String> chosen = outline.settings().style();
        Proposals proposals = new Proposals(outline, chosen.isPresent());
        for (int rank = 0; rank < ALL.size(); rank++) {
            Style style = ALL.get(rank);
            if (chosen.isEmpty() || isChosen(style, chosen.get())) {
                style.propose(outline, proposals.by(style, rank));
            }
        }
        return proposals;
    }
}
