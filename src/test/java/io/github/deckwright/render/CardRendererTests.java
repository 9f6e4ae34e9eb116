package io.github.deckwright.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Definitions;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.Severity;
import io.github.deckwright.model.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardRendererTests {
    private static final SourceFile FILE = new SourceFile(Path.of("docs/a b.md").toAbsolutePath(), "docs/a b.md");
    private static final Place PLACE = new Place(FILE, 7, 1);

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Definitions definitions = Definitions.NONE;

    private static Passage passage(int number, int column, String... lines) {
        List<Passage.Line> all = new ArrayList<>();
        for (String line : lines) {
            all.add(new Passage.Line(number + all.size(), column, line));
        }
        return new Passage(all);
    }

    private CardContent render(Card card) {
        MediaStore media = new MediaStore(List.of(Path.of("src").toAbsolutePath()));
        return new CardRenderer(media, false, file -> Optional.of("https://example.com/" + file.name()))
                .render(card, new References(definitions), diagnostics::add);
    }

    private CardContent answer(String... lines) {
        return render(Card.builder(CardKind.BASIC, PLACE, "heading", passage(7, 4, "Q?"))
                .answer(passage(9, 3, lines))
                .build());
    }

    private static Card.Builder card(String question) {
        return Card.builder(CardKind.BASIC, PLACE, "heading", passage(7, 4, question));
    }

    @Test
    void references_and_footnotes_come_from_elsewhere_in_the_document() {
        definitions = new Definitions(
                Map.of("THE DOCS", passage(90, 1, "[the docs]: https://example.com/x")),
                Map.of("N", passage(91, 1, "[^n]: Because of [the docs].")),
                false);
        CardContent content = answer("See [The   Docs] and this[^n].");
        assertThat(content.answer().orElseThrow().html())
                .contains("<a href=\"https://example.com/x\">The   Docs</a>")
                .contains("<li>Because of <a href=\"https://example.com/x\">the docs</a>.</li>");
        assertThat(content.answer().orElseThrow().text())
                .isEqualTo(
                        "See The   Docs (https://example.com/x) and this (note: Because of the docs (https://example.com/x).).");
        assertThat(content.answer().orElseThrow().markdown()).isEqualTo("See [The   Docs] and this[^n].");
    }

    /** MathJax would make nothing of it: the card would have an empty side. */
    @ParameterizedTest
    @ValueSource(strings = {"$\\,$", "$~$", "$\\quad$", "${}$", "$$\n$$", "$$$$", "```math\n```"})
    void a_formula_that_shows_nothing_stands_as_it_is_written(String formula) {
        String html = answer(formula.split("\n")).answer().orElseThrow().html();
        assertThat(html.replace("<br>", "")).isEqualTo(formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$x$", "$\\int$", "$\\to$", "$$\n\\sum\n$$"})
    void a_formula_that_shows_something_is_one(String formula) {
        assertThat(answer(formula.split("\n")).answer().orElseThrow().html()).startsWith("\\");
    }

    @Test
    void what_is_not_referred_to_is_not_there() {
        definitions = new Definitions(Map.of(), Map.of("N", passage(91, 1, "[^n]: Unused.")), false);
        assertThat(answer("Plain.").answer().orElseThrow().html()).isEqualTo("Plain.");
    }

    @Test
    void findings_and_losses_have_the_place_in_the_document() {
        definitions = new Definitions(Map.of("D", passage(90, 1, "[d]: https://example.com")), Map.of(), false);
        CardContent content = answer("A [d].", "", "😀 ![x](no.png)", "<img", "src='nor.png'>");
        assertThat(diagnostics)
                .extracting(diagnostic -> diagnostic.place().orElseThrow())
                .containsExactly(new Place(FILE, 11, 5), new Place(FILE, 12, 3));
        assertThat(content.answer().orElseThrow().losses()).hasSize(2).first().satisfies(loss -> {
            assertThat(loss.what()).isEqualTo("image");
            assertThat(loss.place()).isEqualTo(new Place(FILE, 11, 5));
        });
    }

    @Test
    void tags_come_from_the_author_and_from_the_headings_above() {
        Card card = card("Q?")
                .context(List.of("Core  concepts", "std::map: basics", "二叉树"))
                .tags(List.of("Zebra", "aws", "AWS", "marked", "a::  ::b"))
                .build();
        assertThat(render(card).tags()).containsExactly("a::b", "aws", "Core_concepts::std:map:_basics::二叉树", "Zebra");
        assertThat(render(card("Q?").context(List.of("Leech")).build()).tags()).isEmpty();
    }

    @Test
    void the_address_of_the_source_names_the_document() {
        assertThat(answer("A.").sourceUrl()).contains("https://example.com/docs/a b.md");
    }

    @Test
    void a_part_beyond_all_measure_is_left_out() {
        CardContent content = answer("word ".repeat(300_000));
        assertThat(content.answer().orElseThrow().text()).isEqualTo("[left out: 1500000 characters]");
        assertThat(diagnostics).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.rule()).isEqualTo(Rule.TOO_LARGE);
            assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
            assertThat(diagnostic.place()).contains(new Place(FILE, 9, 3));
        });
    }

    @Test
    void a_part_that_grows_more_than_a_hundredfold_is_left_out() {
        String[] table = new String[21];
        Arrays.fill(table, "x");
        table[0] = "|".repeat(1001);
        table[1] = "|:-".repeat(1000) + "|";
        assertThat(answer(Arrays.copyOf(table, 15)).answer().orElseThrow().html())
                .hasSizeGreaterThan(250_000);
        assertThat(diagnostics).isEmpty();
        assertThat(answer(table).answer().orElseThrow().html()).contains("[left out: ");
        assertThat(diagnostics).extracting(Diagnostic::rule).containsExactly(Rule.TOO_LARGE);
    }

    @Test
    void relative_links_lead_to_where_the_document_can_be_seen() {
        Function<SourceFile, Optional<String>> address = file -> Optional.of("https://example.com/main/docs/a.md");
        Card card = card("[b](b%20c.md) [u](../x y.md#z) [here](#top) [root](/r.md) [host](//h.io) [js](javascript:x)")
                .build();
        MediaStore media = new MediaStore(List.of(Path.of("src").toAbsolutePath()));
        CardContent content = new CardRenderer(media, false, address)
                .render(card, new References(Definitions.NONE), diagnostics::add);
        assertThat(content.question().html())
                .isEqualTo("<a href=\"https://example.com/main/docs/b%20c.md\">b</a>"
                        + " [u](../x y.md#z) <a href=\"https://example.com/main/docs/a.md#top\">here</a> root host js");
        assertThat(content.question().text()).isEqualTo("b [u](../x y.md#z) here root host js");
    }

    @Test
    void text_that_is_no_unicode_becomes_unicode() {
        CardContent content = answer("a\ud800b \u0000c\u0007 e\u0301 \udc00");
        assertThat(content.answer().orElseThrow().html()).isEqualTo("a\ufffdb \ufffdc \u00e9 \ufffd");
        assertThat(content.answer().orElseThrow().text()).isEqualTo("a\ufffdb \ufffdc \u00e9 \ufffd");
    }

    @Test
    void deletions_are_renumbered_in_every_form() {
        String marked = Cloze.deletion(1, "a") + " " + Cloze.deletion(2, "`b`", "hint") + " " + Cloze.deletion(1, "c");
        CardContent content = render(Card.builder(CardKind.CLOZE, PLACE, "cloze", passage(7, 1, marked))
                .build());
        CardContent published = ClozeNumbering.publish(content, Map.of(1, 7, 2, 12));
        assertThat(published.question().text())
                .isEqualTo(
                        Cloze.deletion(7, "a") + " " + Cloze.deletion(12, "b", "hint") + " " + Cloze.deletion(7, "c"));
        assertThat(published.question().html()).contains(Cloze.deletion(12, "<code>b</code>", "hint"));
        assertThat(published.question().markdown()).contains(Cloze.deletion(12, "`b`", "hint"));
        assertThat(ClozeNumbering.publish(content, Map.of(1, 1, 2, 2))).isSameAs(content);
    }
}
