package io.github.deckwright.fuzz;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.support.SafeHtml;
import java.util.List;
import java.util.regex.Pattern;

/** The gaps of a cloze card, in the marks that stand for them until a card is written. */
final class Gaps {
    private static final String MARKS = "" + Cloze.OPEN + Cloze.SEPARATOR + Cloze.HINT + Cloze.CLOSE;
    private static final Pattern ANY = Pattern.compile("[" + MARKS + "]");

    /** A gap that holds no other: number, text, and perhaps a hint. */
    private static final Pattern INNERMOST = Pattern.compile(Cloze.OPEN + "[1-9][0-9]*" + Cloze.SEPARATOR + "([^"
            + MARKS + "]*)(?:" + Cloze.HINT + "[^" + MARKS + "]*)?" + Cloze.CLOSE);

    private Gaps() {}

    static boolean isMarked(String text) {
        return ANY.matcher(text).find();
    }

    /** There is a gap that hides something, and every one is whole. */
    static void check(CardContent card) {
        Promises.require(isMarked(card.question().html()), "no cloze without a gap", card);
        for (String form : new String[] {card.question().html(), card.question().text()}) {
            String rest = form;
            for (String before = ""; !before.equals(rest); ) {
                before = rest;
                rest = INNERMOST.matcher(rest).replaceAll("$1");
            }
            Promises.require(!isMarked(rest), "gaps are whole", card);
        }
        List<String> gaps = INNERMOST
                .matcher(card.question().html())
                .results()
                .map(gap -> gap.group(1))
                .toList();
        Promises.require(SafeHtml.unbalanced(asked(card.question().html())).isEmpty(), "balanced around gaps", card);
        Promises.require(gaps.stream().anyMatch(Shown::anything), "a gap that hides something", card);
    }

    /** What Anki asks: the text without what the gaps hide. */
    private static String asked(String html) {
        String rest = html;
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = INNERMOST.matcher(rest).replaceAll("[...]");
        }
        return rest;
    }
}
