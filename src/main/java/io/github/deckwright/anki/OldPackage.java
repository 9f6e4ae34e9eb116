package io.github.deckwright.anki;

import io.github.deckwright.model.AnkiNoteType;
import io.github.deckwright.write.TemporaryFolder;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A package that somebody made for Anki: an {@code .apkg} or {@code .colpkg} of any age. It may be damaged, or made to do harm: then an
 * {@link IOException} names the file, what is wrong and what to do.
 */
public final class OldPackage implements Closeable {
    /** Twice what AnkiWeb takes. */
    private static final long LARGEST_DATABASE = 512L << 20;

    private static final String MEDIA = "media";
    private static final long LARGEST_MEDIA_MAP = 16 << 20;
    /** What Anki itself still synchronises. */
    private static final long LARGEST_MEDIUM = 100L << 20;

    private final Container container;
    private final boolean newest;
    private final OldCollection collection;
    private final Map<String, String> media = new TreeMap<>();

    private OldPackage(Container container, PackageProblem problem) throws IOException {
        this.container = container;
        this.newest = container.isNewest();
        Path copy = TemporaryFolder.file(".anki2");
        try {
            try (InputStream in = container.open(container.database(), "its database", LARGEST_DATABASE, newest)) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            try (OldDatabase database = new OldDatabase(copy, problem)) {
                collection = read(database, problem);
                MediaMap map = mediaMap(database, problem);
                map.entries().forEach((name, entry) -> {
                    if (container.has(entry)) {
                        media.put(name, entry);
                    }
                });
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /**
     * Opens a package and reads all but its media.
     *
     * @param shown its name in messages
     */
    public static OldPackage open(Path file, String shown) throws IOException {
        PackageProblem problem = new PackageProblem(shown);
        Container container = new Container(file, problem);
        try {
            return new OldPackage(container, problem);
        } catch (IOException | RuntimeException | Error e) {
            container.close();
            throw e;
        }
    }

    private static OldCollection read(OldDatabase database, PackageProblem problem) throws IOException {
        database.expect("col", "id", "ver", "models", "decks");
        List<AnkiNoteType> types;
        List<OldDeck> decks;
        if (database.has("notetypes")) {
            Schema18 schema = new Schema18(database, problem);
            types = schema.noteTypes();
            decks = schema.decks();
        } else {
            JsonCollection schema = new JsonCollection(database);
            types = schema.noteTypes();
            decks = schema.decks();
        }
        return new OldCollection(types, decks, new OldNotes(database, problem, types, decks).read());
    }

    private MediaMap mediaMap(OldDatabase database, PackageProblem problem) throws IOException {
        MediaMap map = new MediaMap(problem);
        if (!container.has(MEDIA)) {
            return map;
        }
        byte[] list;
        try (InputStream in = container.open(MEDIA, "its list of media", LARGEST_MEDIA_MAP, newest)) {
            list = in.readAllBytes();
        }
        if (newest) {
            map.addAll(list);
        } else {
            database.rows(
                    "select key, value from json_each(?)",
                    row -> map.add(String.valueOf(row.getString(1)), String.valueOf(row.getString(2))),
                    new String(list, StandardCharsets.UTF_8));
        }
        return map;
    }

    /** Notes, note types and decks. */
    public OldCollection collection() {
        return collection;
    }

    /** The names of the media that are really there, sorted: each is the name of one file, but any characters may be in it. */
    public SortedSet<String> media() {
        return new TreeSet<>(media.keySet());
    }

    /**
     * Opens a medium.
     *
     * @param name one of {@link #media()}
     */
    public InputStream open(String name) throws IOException {
        String entry = media.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("no such medium: " + name);
        }
        return container.open(entry, "the medium " + name, LARGEST_MEDIUM, newest);
    }

    @Override
    public void close() throws IOException {
        container.close();
    }
}
