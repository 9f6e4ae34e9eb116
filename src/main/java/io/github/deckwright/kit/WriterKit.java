package io.github.deckwright.kit;

import io.github.deckwright.UsageException;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Option;
import io.github.deckwright.write.Outputs;
import io.github.deckwright.write.PluginException;
import io.github.deckwright.write.PluginWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Tests any writer as the contract demands: that the same cards give the same bytes, that outputs appear whole or not at all, that no
 * text breaks it, that no card and ten thousand of them are taken. It needs no test framework: in a test of any, say
 *
 * <pre>{@code new WriterKit(new MyWriter(), temporaryFolder).check();}</pre>
 */
public final class WriterKit {
    /** What a program with a goal of its own never writes by chance; more than any clock's whole second. */
    private static final long A_SECOND = 1100;

    private static final int MANY = 10_000;

    /** A name of a deck as people choose it. */
    private static final String ODD_NAME = "Fragen – 日本 (2) 100%";

    private final DeckWriter writer;
    private final Path folder;
    private final boolean foreign;
    private final List<String> broken = new ArrayList<>();

    /**
     * Prepares the test of a writer as one from a jar.
     *
     * @param folder an empty one, for what is written
     */
    public WriterKit(DeckWriter writer, Path folder) {
        this(writer, folder, true);
    }

    private WriterKit(DeckWriter writer, Path folder, boolean foreign) {
        this.writer = writer;
        this.folder = folder;
        this.foreign = foreign;
    }

    /** Prepares the test of a writer that knows the marks of deletions. */
    static WriterKit builtIn(DeckWriter writer, Path folder) {
        return new WriterKit(writer, folder, false);
    }

    /**
     * Tests the writer.
     *
     * @throws AssertionError that says line by line which promises it breaks
     */
    public void check() throws IOException, InterruptedException {
        List<String> found = broken();
        if (!found.isEmpty()) {
            throw new AssertionError(String.join("\n", found));
        }
    }

    /** Tests the writer; the answer is the promises that it breaks, one a line, none when all is well. Takes a few seconds. */
    public List<String> broken() throws IOException, InterruptedException {
        broken.clear();
        KitBuild build;
        try {
            build = new KitBuild(
                    foreign ? new PluginWriter(writer, writer.getClass().getName()) : writer, folder);
        } catch (UsageException | PluginException e) {
            return List.of("its format is described: " + e.getMessage());
        }
        promise("cards of every kind are taken", () -> build.written("kit", KitCards.ofEveryKind(), Map.of()));
        if (broken.isEmpty()) {
            promise("the same cards give the same bytes", () -> repeats(build));
            promise("two outputs at once do not mix", () -> interleaves(build));
            promise("a deck without cards is taken", () -> empty(build));
            promise("hostile texts are taken", () -> hostile(build));
            promise("ten thousand cards are taken", () -> build.written("kit", KitCards.many(MANY), Map.of()));
            promise("any name is taken", () -> build.written(ODD_NAME, KitCards.ofEveryKind(), Map.of()));
            promise("what ends before its end leaves nothing", () -> abandons(build));
            promise("a full disk is told", () -> fills(build));
            promise("every value of every option is taken", () -> options(build));
            promise("text goes to standard output as one file", () -> streams(build));
        }
        return List.copyOf(broken);
    }

    /** Something that a writer must do. */
    private interface Promise {
        void keep() throws IOException, InterruptedException;
    }

    private void promise(String words, Promise promise) throws InterruptedException {
        try {
            promise.keep();
        } catch (IOException | RuntimeException | AssertionError e) {
            String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            broken.add(words + ": " + message);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    private static void repeats(KitBuild build) throws IOException, InterruptedException {
        Map<String, byte[]> first = build.written("kit", KitCards.ofEveryKind(), Map.of());
        require(!first.isEmpty(), "no file was written");
        Thread.sleep(A_SECOND);
        same(first, build.written("kit", KitCards.ofEveryKind(), Map.of()));
    }

    private static void same(Map<String, byte[]> first, Map<String, byte[]> second) {
        require(
                first.keySet().equals(second.keySet()),
                "the files are " + first.keySet() + ", then " + second.keySet());
        first.forEach((name, bytes) -> {
            int at = Arrays.mismatch(bytes, second.getOrDefault(name, new byte[0]));
            require(at < 0, name + " differs from byte " + at + " on");
        });
    }

    /** A writer that keeps anything outside of its sessions mixes two builds of one program. */
    private static void interleaves(KitBuild build) throws IOException {
        List<RenderedCard> cards = KitCards.ofEveryKind();
        Map<String, byte[]> alone = build.written("kit", cards, Map.of());
        Path one = build.fresh();
        Path two = build.fresh();
        try (Outputs first = Outputs.in(one, one);
                Outputs second = Outputs.in(two, two)) {
            try (DeckWriter.Session a = open(build, first, cards);
                    DeckWriter.Session b = open(build, second, cards)) {
                for (RenderedCard card : cards) {
                    a.card(card);
                    b.card(card);
                }
                a.finish();
                b.finish();
            }
            first.prepare();
            first.publish();
            second.prepare();
            second.publish();
        }
        same(alone, KitBuild.files(one));
        same(alone, KitBuild.files(two));
    }

    private static DeckWriter.Session open(KitBuild build, Outputs outputs, List<RenderedCard> cards)
            throws IOException {
        var one = build.selected(Map.of());
        return one.writer().open(outputs.context(one, build.facts("kit", cards.size())));
    }

    /** Writers of formats that cannot say that there is nothing are not asked to. */
    private void empty(KitBuild build) throws IOException {
        if (writer.format().whenEmpty()) {
            require(!build.written("kit", List.of(), Map.of()).isEmpty(), "no file was written");
        }
    }

    private void hostile(KitBuild build) throws IOException {
        Map<String, byte[]> files = build.written("kit", KitCards.hostile(), Map.of());
        if (!writer.format().text()) {
            return;
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String text;
            try {
                text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(file.getValue()))
                        .toString();
            } catch (CharacterCodingException e) {
                throw new AssertionError(file.getKey() + " is not UTF-8", e);
            }
            require(text.indexOf(Cloze.OPEN) < 0, file.getKey() + " holds marks of Deckwright's own");
        }
    }

    private static void abandons(KitBuild build) throws IOException {
        List<RenderedCard> cards = KitCards.ofEveryKind();
        Path target = build.fresh();
        try (Outputs outputs = Outputs.in(target, target)) {
            DeckWriter.Session session = open(build, outputs, cards);
            session.card(cards.get(0));
            session.close();
            session.close();
        }
        require(
                KitBuild.files(target).isEmpty(),
                "left are " + KitBuild.files(target).keySet());
    }

    /** Fails at the first byte, and at the last one of each file: who swallows a problem says that all is well. */
    private static void fills(KitBuild build) throws IOException {
        List<RenderedCard> cards = KitCards.ofEveryKind();
        List<Long> rooms = new ArrayList<>(List.of(0L));
        build.written("kit", cards, Map.of()).values().forEach(bytes -> rooms.add(bytes.length - 1L));
        for (long room : rooms) {
            Path target = build.fresh();
            boolean told = false;
            try {
                build.write(Outputs.in(target, target), "kit", cards, Map.of(), world -> FullDisk.around(world, room));
            } catch (IOException e) {
                told = true;
            }
            require(told, "a file that could take " + room + " bytes only failed, and no exception came out");
            require(
                    KitBuild.files(target).isEmpty(),
                    "left are " + KitBuild.files(target).keySet());
        }
    }

    private void options(KitBuild build) throws IOException {
        for (Option<?> option : writer.format().options()) {
            List<String> values = new ArrayList<>(option.values());
            values.add(option.standard());
            for (String value : values) {
                try {
                    build.written("kit", KitCards.ofEveryKind(), Map.of(option.name(), value));
                } catch (UsageException e) {
                    throw new AssertionError(e.getMessage(), e);
                }
            }
        }
    }

    private void streams(KitBuild build) throws IOException {
        if (writer.format().text()) {
            require(build.streamed(KitCards.ofEveryKind()).length > 0, "nothing was written");
        }
    }
}
