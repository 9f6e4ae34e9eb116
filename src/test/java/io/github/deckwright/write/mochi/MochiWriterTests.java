package io.github.deckwright.write.mochi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.CardMedia;
import io.github.deckwright.support.Golden;
import io.github.deckwright.support.Readers;
import io.github.deckwright.write.AllKinds;
import io.github.deckwright.write.Writing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MochiWriterTests {
    @TempDir
    Path folder;

    @Test
    void the_file_holds_decks_cards_and_media() throws IOException {
        AllKinds.media(new Writing(folder), folder).write("mochi", AllKinds.cards());
        try (ZipFile zip = new ZipFile(folder.resolve("deck.mochi").toFile())) {
            Golden.check(
                    "mochi/data.edn",
                    zip.getInputStream(zip.getEntry("data.edn")).readAllBytes());
            assertThat(zip.getEntry(AllKinds.IMAGE)).isNotNull();
        }
    }

    @Test
    void media_are_known_by_their_packed_names_and_sides_do_not_split() {
        MochiText text = new MochiText(List.of(new CardMedia("cat-0123456789abcdef.png", "img/Cat.png")));
        assertThat(text.of("![a](img/Cat.png \"t\") {{x}}\n\n---\n\n```\n---\n{{y}}\n```"))
                .isEqualTo("![a](@media/cat-0123456789abcdef.png \"t\") {\\{x}}\n\n***\n\n```\n--- \n{{y}}\n```");
        assertThat(text.missing()).isZero();
    }

    @Tag("slow")
    @Test
    void another_library_reads_the_data() throws IOException {
        AllKinds.media(new Writing(folder), folder).write("mochi", AllKinds.cards());
        List<String> read = Readers.read("mochi", folder.resolve("deck.mochi"));
        assertThat(read.get(0)).isEqualTo("entries data.edn " + AllKinds.IMAGE);
        assertThat(read).filteredOn(line -> line.contains("\":content\"")).hasSize(8);
        assertThat(read).anyMatch(line -> line.contains("{{1::sun} ~}} is a {{2::star}}."));
    }
}
