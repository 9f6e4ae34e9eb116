package io.github.deckwright.write.quizlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.support.Samples;
import io.github.deckwright.write.Writing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Bytes as the sides of cards, {@code \0} between them: the set splits into as many cards. */
@Tag("slow")
class QuizletFuzzTests {
    @TempDir
    Path folder;

    @DictionaryEntries({
        "\\x09",
        "\\x0a",
        "\\x0a\\x0a",
        "\\x0d",
        "\\x0d\\x0a",
        "\\x00",
        " ",
        "\\xc2\\xa0",
        "\\xe2\\x80\\xa8",
        "\\xc2\\x85",
        "\\xe2\\x80\\x8b",
        "  x"
    })
    @FuzzTest(maxDuration = "")
    void set(byte[] bytes) throws IOException {
        Samples samples = new Samples();
        List<RenderedCard> cards = new ArrayList<>();
        String[] sides = new String(bytes, StandardCharsets.UTF_8).split("\0", -1);
        for (int i = 0; i + 1 < sides.length; i += 2) {
            cards.add(samples.basic(sides[i], sides[i + 1]));
        }
        new Writing(folder).write("quizlet", cards);
        String text = Files.readString(folder.resolve("deck.quizlet.txt"));
        String between = cards.size() > 1 && text.contains("\n\n") ? "\n\n" : "\n";
        String[] rows = cards.size() < 2 ? new String[] {text} : text.split(between, -1);
        assertThat(cards.isEmpty() ? 0 : rows.length).isEqualTo(cards.size());
        for (int i = 0; i < cards.size(); i++) {
            assertThat(rows[i].split("\t", -1)).hasSize(2).doesNotContain("");
        }
    }
}
