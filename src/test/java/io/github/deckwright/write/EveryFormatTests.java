package io.github.deckwright.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.support.RandomText;
import io.github.deckwright.support.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format must do, whatever it writes, besides what {@link io.github.deckwright.kit.WriterKit} asks of it. */
class EveryFormatTests {
    @TempDir
    Path folder;

    static List<String> formats() throws IOException {
        return new Formats(List.of()).all().stream().map(Format::name).toList();
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("formats")
    void cards_of_any_text_are_taken(String format) throws IOException {
        assertTaken(format, 1_000);
    }

    @ParameterizedTest
    @MethodSource("formats")
    @Tag("slow")
    void ten_thousand_cards_of_any_text_are_taken(String format) throws IOException {
        assertTaken(format, 10_000);
    }

    private void assertTaken(String format, int many) throws IOException {
        RandomText random = RandomText.seeded();
        Samples samples = new Samples();
        List<RenderedCard> cards = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            RenderedCard card = samples.basic("Q " + random.next(), "A " + random.next());
            cards.add(new RenderedCard("Guid" + i, card.created(), card.modified(), "Deck::" + i % 3, card.content()));
        }
        assertThat(written(format, "many", cards)).as(random.seed()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void what_fails_leaves_nothing(String format) throws IOException {
        Path target = Files.createDirectory(folder.resolve("failing"));
        List<RenderedCard> cards = new ArrayList<>(AllKinds.cards());
        cards.add(null);
        assertThatThrownBy(() -> AllKinds.media(new Writing(target), folder).write(format, cards))
                .isInstanceOf(NullPointerException.class);
        try (Stream<Path> left = Files.walk(target)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private Map<String, byte[]> written(String format, String name, List<RenderedCard> cards) throws IOException {
        Path target = Files.createDirectory(folder.resolve(name));
        AllKinds.media(new Writing(target), folder).write(format, cards);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(target)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(target.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
