package io.github.deckwright.importing;

import io.github.deckwright.anki.OldPackage;
import io.github.deckwright.model.Nfc;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The media of a package as files of a folder {@code media}: those that cards show. */
final class MediaFiles {
    static final String FOLDER = "media";

    /** What all media together may be, so that no package fills a disk. */
    private static final long MOST_BYTES = 2L << 30;
    /** What a build of Deckwright put behind the name of a file: another build puts it there again. */
    private static final Pattern HASH = Pattern.compile("-[0-9a-f]{16}$");

    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /** Gives every file a name. */
    MediaFiles(SortedSet<String> known) {
        FileName free = new FileName();
        for (String name : known) {
            names.put(name, named(name, free));
            folded.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        }
    }

    private static String named(String medium, FileName free) {
        int dot = medium.lastIndexOf('.');
        String stem = dot > 0 ? medium.substring(0, dot) : medium;
        String suffix = dot > 0 ? medium.substring(dot + 1).replaceAll("[^A-Za-z0-9]", "") : "";
        String bare = HASH.matcher(stem).replaceAll("");
        return free.of("", bare.isEmpty() ? stem : bare, suffix.isEmpty() ? "" : "." + suffix);
    }

    /**
     * The address of a file in a document; empty when the package does not hold the file. For several threads.
     *
     * @param up from the document's folder to that of the import, as {@code ../}
     */
    UnaryOperator<String> addresses(String up) {
        return name -> {
            String plain = Nfc.of(name);
            String found = names.containsKey(plain) ? plain : folded.getOrDefault(plain.toLowerCase(Locale.ROOT), "");
            if (found.isEmpty()) {
                return "";
            }
            used.add(found);
            return (up + FOLDER + "/" + names.getOrDefault(found, "")).replace(" ", "%20");
        };
    }

    /** How many files documents refer to. */
    int used() {
        return used.size();
    }

    /** Writes the files that documents refer to. */
    void write(OldPackage old, Path folder) throws IOException {
        long bytes = 0;
        for (String name : new TreeSet<>(used)) {
            Path target = Files.createDirectories(folder.resolve(FOLDER)).resolve(names.getOrDefault(name, ""));
            try (InputStream in = old.open(name)) {
                bytes += Files.copy(in, target);
            }
            if (bytes > MOST_BYTES) {
                throw new IOException("the media of this package are more than 2 GiB; import parts of the deck");
            }
        }
    }

    /** Files that the package holds and no card shows. */
    Set<String> unused() {
        Set<String> unused = new TreeSet<>(names.keySet());
        unused.removeAll(used);
        return unused;
    }
}
