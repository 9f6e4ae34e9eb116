package io.github.deckwright.write.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.media.MediaFile;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.Rule;
import io.github.deckwright.support.Json;
import io.github.deckwright.support.Samples;
import io.github.deckwright.write.Writing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlWriterTests {
    @TempDir
    Path folder;

    private final Samples samples = new Samples();

    private String page() throws IOException {
        return Files.readString(folder.resolve("deck.html"));
    }

    private static String data(String page, String id) {
        Matcher found = Pattern.compile(
                        "<script type=\"application/json\" id=\"" + id + "\">(.*?)</script>", Pattern.DOTALL)
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void text_of_a_card_ends_no_script_and_begins_none() throws IOException {
        String hostile = "</script><script>alert(1)</script><!-- <SCRIPT> ]]>";
        RenderedCard card = samples.card(CardKind.BASIC, Samples.plain(hostile))
                .answer(Samples.plain("<!--" + hostile))
                .context(hostile)
                .tags("</script>")
                .build();
        Writing writing = new Writing(folder);
        writing.found.add(Diagnostic.of(Rule.NO_QUESTIONS, card.content().place(), hostile, hostile));
        writing.found.add(Diagnostic.of(Rule.NO_DOCUMENTS, hostile, hostile));
        writing.write("html", List.of(card));
        for (String id : List.of("groups", "findings", "look")) {
            assertThat(data(page(), id)).doesNotContainIgnoringCase("<script").doesNotContain("</", "<!");
        }
        assertThat(Json.read(data(page(), "groups")).toString()).contains(hostile);
        assertThat(Json.read(data(page(), "findings")).toString()).contains(hostile);
    }

    @Test
    void only_the_program_of_the_page_may_run_and_nothing_may_be_asked_for() throws IOException {
        new Writing(folder).write("html", List.of(samples.basic("a", "b")));
        Matcher policy = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"")
                .matcher(page());
        assertThat(policy.find()).isTrue();
        String script = page().substring(page().lastIndexOf("<script>") + 8, page().lastIndexOf("</script>"));
        assertThat(policy.group(1))
                .isEqualTo("default-src 'none'; script-src " + Program.hash(script)
                        + "; style-src 'unsafe-inline'; img-src data:; media-src data:; font-src data:; "
                        + "base-uri 'none'; form-action 'none'");
    }

    @Test
    void the_page_is_little_larger_than_the_cards() throws IOException {
        List<RenderedCard> cards = new ArrayList<>();
        long html = 0;
        for (int i = 0; i < 2000; i++) {
            RenderedCard card = samples.basic(
                    "Question number " + i + "?", ("A line of <b>text</b> with \"quotes\", " + i + ". ").repeat(12));
            cards.add(card);
            html += card.content().question().html().getBytes(StandardCharsets.UTF_8).length;
            html += card.content().answer().orElseThrow().html().getBytes(StandardCharsets.UTF_8).length;
        }
        new Writing(folder).write("html", cards);
        assertThat(Files.size(folder.resolve("deck.html"))).isLessThan(html * 13 / 10 + 150_000);
    }

    @Test
    void cards_of_a_document_share_a_group_with_its_findings() throws IOException {
        RenderedCard first = samples.basic("a", "b");
        Writing writing = new Writing(folder);
        writing.found.add(Diagnostic.of(Rule.NO_CHOICE, first.content().place(), "what", "do"));
        writing.write("html", List.of(first, samples.basic("c", "d")));
        List<?> groups = (List<?>) Json.read(data(page(), "groups"));
        assertThat(groups).hasSize(1);
        Map<?, ?> group = (Map<?, ?>) groups.get(0);
        assertThat((List<?>) group.get("c")).hasSize(2);
        assertThat(group.get("w").toString()).startsWith("[[note, no-choice, what, do, ");
    }

    @Test
    void media_stand_in_the_page_up_to_the_limit_and_beside_it_beyond() throws IOException {
        Writing writing = new Writing(folder).option("html.max-media", "1");
        for (String name : List.of("large.png", "small.png")) {
            Path file = Files.write(folder.resolve(name), new byte[name.equals("small.png") ? 10 : 2 << 20]);
            writing.media.put(name, new MediaFile(name, file, Files.size(file)));
        }
        RenderedCard card = samples.card(CardKind.BASIC, Samples.plain("a"))
                .answer(Samples.plain("b"))
                .media("large.png", "small.png")
                .build();
        writing.write("html", List.of(card));
        assertThat(Json.read(data(page(), "media")))
                .isEqualTo(Map.of(
                        "large.png", "deck.media/large.png", "small.png", "data:image/png;base64,AAAAAAAAAAAAAA=="));
        assertThat(folder.resolve("deck.media/large.png")).hasSize(2 << 20);
        assertThat(folder.resolve("deck.media/small.png")).doesNotExist();
        assertThat(page()).contains("img-src data: 'self'");
    }
}
