package io.github.deckwright.write.crowdanki;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.support.AnkiEngine;
import io.github.deckwright.support.Golden;
import io.github.deckwright.write.AllKinds;
import io.github.deckwright.write.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrowdAnkiWriterTests {
    @TempDir
    Path folder;

    @Test
    void a_folder_holds_the_decks_and_the_media() throws IOException {
        AllKinds.media(new Writing(folder), folder).write("crowdanki", AllKinds.cards());
        Golden.check("crowdanki/deck.json", Files.readAllBytes(folder.resolve("deck.crowdanki/deck.json")));
        assertThat(folder.resolve("deck.crowdanki/media/" + AllKinds.IMAGE)).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Tag("slow")
    @Test
    void the_engine_takes_every_note() throws IOException {
        AnkiEngine anki = AnkiEngine.find();
        AllKinds.media(new Writing(folder), folder).write("crowdanki", AllKinds.cards());
        assertThat(anki.addingCrowdAnki(folder.resolve("deck.crowdanki/deck.json")))
                .containsExactly(
                        "8 notes, 10 cards",
                        "deck deck: 0",
                        "deck deck::Guide: 7",
                        "deck deck::Guide::Choices / more: 2",
                        "deck deck::Other: 1");
    }
}
