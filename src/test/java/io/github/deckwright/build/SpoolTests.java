package io.github.deckwright.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.CardMedia;
import io.github.deckwright.model.Loss;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedChoice;
import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SpoolTests {

    @Test
    void cards_come_back_as_they_were_added() throws IOException {
        try (Spool spool = new Spool()) {
            spool.add(card("a.md", "q", 1));
            spool.add(card("b.md", "\u00fc\uD83D\uDE00", 2));
            assertThat(spool.next()).isEqualTo(card("a.md", "q", 1));
            assertThat(spool.next()).isEqualTo(card("b.md", "\u00fc\uD83D\uDE00", 2));
        }
    }

    @Tag("slow")
    @Test
    void cards_are_forgotten_in_memory_and_in_a_file() throws IOException {
        String half = "x".repeat(1 << 19);
        for (int many : new int[] {5, 40}) {
            try (Spool spool = new Spool()) {
                for (int i = 0; i < many; i++) {
                    spool.add(card("a.md", half, i));
                }
                spool.cutTo(3);
                assertThat(spool.count()).isEqualTo(3);
                spool.add(card("b.md", half, many));
                for (int i = 0; i < 3; i++) {
                    assertThat(spool.next()).isEqualTo(card("a.md", half, i));
                }
                assertThat(spool.next()).isEqualTo(card("b.md", half, many));
                spool.rewind();
                assertThat(spool.next()).isEqualTo(card("a.md", half, 0));
            }
        }
    }

    @Tag("slow")
    @Test
    void many_cards_go_through_a_file() throws IOException {
        String long_ = "x".repeat(1 << 20);
        try (Spool spool = new Spool()) {
            for (int i = 0; i < 20; i++) {
                spool.add(card("a.md", long_, i));
            }
            for (int i = 0; i < 20; i++) {
                assertThat(spool.next()).isEqualTo(card("a.md", long_, i));
            }
        }
    }

    private static CardContent card(String file, String text, int line) {
        Place place = new Place(new SourceFile(Path.of(file), file), line, 3);
        Rendered part = new Rendered(text, "<b>" + text + "</b>", text, List.of(new Loss("image", place)));
        return new CardContent(
                CardKind.CHOICE,
                place,
                "heading",
                part,
                Optional.empty(),
                List.of(new RenderedChoice(part, true)),
                Optional.of(part),
                Optional.empty(),
                List.of("c"),
                List.of("t::u"),
                true,
                Optional.of("typed"),
                Optional.empty(),
                List.of(new CardMedia("m.png", "../m.png")));
    }
}
