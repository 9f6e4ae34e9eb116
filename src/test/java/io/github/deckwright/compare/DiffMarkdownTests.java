package io.github.deckwright.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.compare.CardDiff.Change;
import io.github.deckwright.compare.CardDiff.Kind;
import io.github.deckwright.compare.CardDiff.Part;
import io.github.deckwright.compare.CardDiff.Side;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffMarkdownTests {
    private static Change added(int number, String answer) {
        Side side = new Side(
                "q" + number / 50 + ".md",
                number + 1,
                "Deck",
                Optional.empty(),
                List.of(new Part("question", "Question " + number), new Part("answer", answer)));
        return new Change(Kind.ADDED, "guid" + number, Optional.empty(), Optional.of(side));
    }

    @ParameterizedTest
    @CsvSource({"10, 100", "2000, 10", "500, 400", "40, 100000", "3, 20000000"})
    void fits_a_comment_and_counts_what_does_not(int cards, int length) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < cards; i++) {
            changes.add(added(i, "<@&# ".repeat(length / 5)));
        }
        List<Diagnostic> findings = new ArrayList<>();
        for (int i = 0; i < cards; i++) {
            findings.add(Diagnostic.of(Rule.REWRITTEN, "card " + i + " is gone", "run `it`"));
        }
        String comment = DiffMarkdown.of(new CardDiff("HEAD", cards, changes, findings), Optional.empty());

        assertThat(comment.length()).isLessThanOrEqualTo(DiffMarkdown.MOST);
        long shown = count("<b>added</b>", comment);
        Matcher rest = Pattern.compile("Not shown: (\\d+) added").matcher(comment);
        assertThat(shown + (rest.find() ? Long.parseLong(rest.group(1)) : 0)).isEqualTo(cards);
        assertThat(count("<details>", comment)).isEqualTo(count("</details>", comment));
        assertThat(count("<pre>", comment)).isEqualTo(count("</pre>", comment));
        assertThat(count("<ins>", comment)).isEqualTo(count("</ins>", comment));
    }

    private static long count(String word, String text) {
        return Pattern.compile(Pattern.quote(word)).matcher(text).results().count();
    }

    @Test
    void links_below_the_address_that_is_given() {
        CardDiff diff = new CardDiff("HEAD", 1, List.of(added(0, "a")), List.of());
        assertThat(DiffMarkdown.of(diff, Optional.of("https://example.org/x/")))
                .contains("<a href=\"https://example.org/x/q0.md?plain=1#L1\">");
    }
}
