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
            new ChoiceStyle(),
            new TaskListStyle(),
            new AnswerKeyStyle(),
            new AnswerLabelStyle(),
            new HeadingStyle());

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
