package io.github.deckwright.write.gift;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.support.Golden;
import io.github.deckwright.support.RandomText;
import io.github.deckwright.support.Samples;
import io.github.deckwright.write.AllKinds;
import io.github.deckwright.write.Writing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GiftWriterTests {
    @TempDir
    Path folder;

    @Test
    void every_kind_of_card_is_a_question() throws IOException {
        Writing writing = AllKinds.media(new Writing(folder), folder);
        writing.write("gift", AllKinds.cards());
        Golden.check("gift/deck.gift.txt", Files.readAllBytes(folder.resolve("deck.gift.txt")));
        assertThat(writing.diagnostics)
                .extracting(d -> d.rule() + ": " + d.message())
                .containsExactly(
                        "format-loss: 2 hints cannot be carried to GIFT (lines 40, 50)",
                        "format-loss: 1 image cannot be carried to GIFT (line 80)");
    }

    /** The grammar as Moodle's own reader has it: questions end at blank lines, and only bare signs mean something. */
    @Test
    void any_text_is_read_back_by_the_grammar() throws IOException {
        RandomText random = RandomText.seeded();
        Samples samples = new Samples();
        List<RenderedCard> cards = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            cards.add(samples.card(CardKind.CHOICE, Samples.plain("Q" + odd(random) + "Q"))
                    .choice(odd(random) + "1", true)
                    .choice(odd(random) + "2", false)
                    .choice(odd(random) + "3", false)
                    .build());
        }
        new Writing(folder).write("gift", cards);
        String text = Files.readString(folder.resolve("deck.gift.txt"), StandardCharsets.UTF_8);
        List<GiftGrammar.Question> read = GiftGrammar.questions(text);
        assertThat(read).as(random.seed()).hasSameSizeAs(cards);
        for (int i = 0; i < cards.size(); i++) {
            List<String> options = new ArrayList<>();
            cards.get(i)
                    .content()
                    .choices()
                    .forEach(choice -> options.add(plain(choice.content().html())));
            assertThat(plain(read.get(i).stem()))
                    .as(random.seed())
                    .isEqualTo(plain(cards.get(i).content().question().html()));
            assertThat(read.get(i).options().stream().map(GiftWriterTests::plain))
                    .as(random.seed())
                    .containsExactlyElementsOf(options);
        }
    }

    private static String odd(RandomText random) {
        return random.next() + "~={}#:\\n\\%50%[html]->" + random.next();
    }

    private static String plain(String html) {
        return RandomText.written(html)
                .replace("\r", "")
                .replace("&#37;", "%")
                .replace("&#91;", "[")
                .strip();
    }
}
