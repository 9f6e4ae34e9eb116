package io.github.deckwright.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.Cloze;
import org.junit.jupiter.api.Test;

class DeletionsTests {

    @Test
    void what_would_end_a_deletion_early_is_broken_without_a_trace() {
        assertThat(Deletions.htmlBraces("a}} b::c " + Cloze.deletion(1, "x}}y::z}", "h::i:") + "}}::"))
                .isEqualTo("a}<!-- -->} b::c {{c1::x}<!-- -->}y:<!-- -->:z}::h:<!-- -->:i:}}}<!-- -->}::");
        assertThat(Deletions.htmlBraces("a}}")).isEqualTo("a}}");
        assertThat(Deletions.inClozeNote("a}}}")).isEqualTo("a}<!-- -->}<!-- -->}");
        assertThat(Deletions.htmlBraces(Cloze.deletion(2, "<a href=\"x::y}}\">z}</a>}")))
                .isEqualTo("{{c2::<a href=\"x&#58;:y&#125;}\">z}</a>}<!-- -->}}");
        assertThat(Deletions.htmlBraces(Cloze.deletion(1, "x:", "h"))).isEqualTo("{{c1::x:<!-- -->::h}}");
    }

    @Test
    void nested_deletions_count_for_numbers_and_are_hidden_whole() {
        String nested = "The " + Cloze.deletion(3, "big " + Cloze.deletion(1, "sun", "hot")) + " is "
                + Cloze.deletion(1, "bright") + ".";
        assertThat(Deletions.braces(nested)).isEqualTo("The {{c3::big {{c1::sun::hot}}}} is {{c1::bright}}.");
        assertThat(Deletions.numbers(nested)).containsExactly(1, 3);
        assertThat(Deletions.blanked(nested)).isEqualTo("The _____ is _____.");
        assertThat(Deletions.hidden(nested)).containsExactly("big sun", "bright");
    }

    @Test
    void in_plain_text_the_end_of_a_deletion_is_found() {
        assertThat(Deletions.textBraces("a}} " + Cloze.deletion(1, "\\text{Tr}") + Cloze.deletion(2, "x}}y", "h")))
                .isEqualTo("a}} {{c1::\\text{Tr} }}{{c2::x} }y::h}}");
    }

    @Test
    void colons_inside_a_deletion_start_no_hint() {
        assertThat(Deletions.textBraces(Cloze.deletion(1, "std::vector") + " of a::b"))
                .isEqualTo("{{c1::std: :vector}} of a::b");
    }

    @Test
    void a_form_writes_each_deletion_the_inner_ones_first() {
        String nested = "The "
                + Cloze.deletion(1, "big " + Cloze.deletion(2, "sun", "it shines"))
                + " is a "
                + Cloze.deletion(1, "star")
                + ".";
        DeletionForm form = (number, text, hint) ->
                "[" + number + " " + text + hint.map(h -> " (" + h + ")").orElse("") + "]";
        assertThat(Deletions.in(form, nested)).isEqualTo("The [1 big [2 sun (it shines)]] is a [1 star].");
        assertThat(Deletions.in(DeletionForm.FILLED, nested)).isEqualTo("The big sun is a star.");
        assertThat(Deletions.in(DeletionForm.BLANK, nested)).isEqualTo("The _____ is a _____.");
    }
}
