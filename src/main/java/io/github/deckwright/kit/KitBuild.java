package io.github.deckwright.kit;

import io.github.deckwright.media.MediaFile;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.write.BuildFacts;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Formats;
import io.github.deckwright.write.Options;
import io.github.deckwright.write.Outputs;
import io.github.deckwright.write.WriteContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Builds with one writer, as the pipeline does it, each in a fresh folder. */
final class KitBuild {
    private static final long NOW = 1_750_000_000L;
    private static final int DOCUMENTS = 2;

    private final DeckWriter writer;
    private final Path folder;
    private final Path picture;

    KitBuild(DeckWriter writer, Path folder) throws IOException {
        this.writer = writer;
        this.folder = folder;
        // eight bytes tell a PNG
        this.picture = Files.write(
                folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    }

    /** An output folder that nobody has used. */
    Path fresh() throws IOException {
        return Files.createTempDirectory(folder, "build-");
    }

    /** Writes cards; the answer is the files by name. */
    Map<String, byte[]> written(String name, List<RenderedCard> cards, Map<String, String> options) throws IOException {
        Path target = fresh();
        write(Outputs.in(target, target), name, cards, options, UnaryOperator.identity());
        return files(target);
    }

    /** Writes cards to standard output. */
    byte[] streamed(List<RenderedCard> cards) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(Outputs.to(out), "kit", cards, Map.of(), UnaryOperator.identity());
        return out.toByteArray();
    }

    /**
     * Writes cards, to the end.
     *
     * @param world changes what the writer is told
     */
    void write(
            Outputs outputs,
            String name,
            List<RenderedCard> cards,
            Map<String, String> options,
            UnaryOperator<WriteContext> world)
            throws IOException {
        try (outputs) {
            Formats.Selected one = selected(options);
            outputs.claim(name, List.of(one));
            WriteContext context = world.apply(outputs.context(one, facts(name, cards.size())));
            try (DeckWriter.Session session = writer.open(context)) {
                for (RenderedCard card : cards) {
                    session.card(card);
                }
                session.finish();
            }
            outputs.prepare();
            outputs.publish();
        }
    }

    Formats.Selected selected(Map<String, String> options) {
        return new Formats.Selected(writer, Options.of(writer.format(), options));
    }

    BuildFacts facts(String name, int cards) {
        MediaFile file = new MediaFile(KitCards.PICTURE, picture, 8);
        return new BuildFacts(
                name,
                NOW,
                DOCUMENTS,
                cards,
                List.of(),
                List.of(),
                asked -> {
                    if (!asked.equals(KitCards.PICTURE)) {
                        throw new IllegalArgumentException("no card names the file " + asked);
                    }
                    return file;
                },
                finding -> {},
                sentence -> {},
                List.of());
    }

    static Map<String, byte[]> files(Path target) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(target)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(target.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
