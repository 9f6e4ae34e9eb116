package io.github.deckwright.write.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.support.Golden;
import io.github.deckwright.support.RandomText;
import io.github.deckwright.support.Samples;
import io.github.deckwright.write.AllKinds;
import io.github.deckwright.write.Writing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class MoodleWriterTests {
    @TempDir
    Path folder;

    @Test
    void every_kind_of_card_is_a_question() throws Exception {
        Writing writing = AllKinds.media(new Writing(folder), folder);
        writing.write("moodle-xml", AllKinds.cards());
        Golden.check("moodle-xml/deck.moodle.xml", Files.readAllBytes(folder.resolve("deck.moodle.xml")));
        assertThat(writing.diagnostics).isEmpty();
        assertThat(types())
                .containsExactly(
                        "category",
                        "essay",
                        "shortanswer",
                        "truefalse",
                        "shortanswer",
                        "category",
                        "multichoice",
                        "multichoice",
                        "category",
                        "cloze",
                        "category",
                        "shortanswer");
    }

    @Test
    void any_text_is_read_back_by_a_parser() throws Exception {
        RandomText random = RandomText.seeded();
        Samples samples = new Samples();
        List<RenderedCard> cards = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            cards.add(samples.basic("Q]]>" + random.next() + "\u0001Q", "A" + random.next()));
        }
        new Writing(folder).write("moodle-xml", cards);
        NodeList texts = read().getElementsByTagName("questiontext");
        assertThat(texts.getLength()).as(random.seed()).isEqualTo(cards.size());
        for (int i = 0; i < cards.size(); i++) {
            assertThat(texts.item(i).getTextContent())
                    .as(random.seed())
                    .isEqualTo(expected(cards.get(i).content().question().html()));
        }
    }

    private static String expected(String html) {
        StringBuilder kept = new StringBuilder();
        html.codePoints()
                .filter(c -> c >= ' ' && (c < 0xd800 || c > 0xdfff) || c == '\n' || c == '\t')
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private List<String> types() throws Exception {
        NodeList questions = read().getElementsByTagName("question");
        List<String> types = new ArrayList<>();
        for (int i = 0; i < questions.getLength(); i++) {
            types.add(((Element) questions.item(i)).getAttribute("type"));
        }
        return types;
    }

    private Document read() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("deck.moodle.xml").toFile());
    }
}
