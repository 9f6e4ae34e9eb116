package io.github.deckwright.read.source;

import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder of notes that a document lies in, whose files are linked by name: that of Obsidian ({@code .obsidian}) or Logseq
 * ({@code logseq}) when there is one, else all that the document may refer to at all. What its names mean is decided here and nowhere
 * else; nothing outside of it is found, links of the file system are not followed. Read from the disk when a document asks. Safe for
 * threads.
 */
public final class Vault {
    /** No files are known. */
    public static final Vault NONE = new Vault(Path.of(""), false, false, VaultNames.NONE);

    /** Bytes of a note that others may show. */
    private static final long LARGEST_NOTE = 1 << 20;

    private final Path root;
    private final boolean marked;
    private final boolean breaks;
    private final VaultNames names;
    private final VaultBlocks blocks = new VaultBlocks();
    private final Map<String, List<String>> notes = new ConcurrentHashMap<>();

    private Vault(Path root, boolean marked, boolean breaks, VaultNames names) {
        this.root = root;
        this.marked = marked;
        this.breaks = breaks;
        this.names = names;
    }

    /**
     * A name that a document links to.
     *
     * @param path of the file below the root, with {@code /}
     * @param others files that the name may mean as well
     */
    public record Hit(String path, List<String> others) {
        public Hit {
            others = List.copyOf(others);
        }

        /** The suffix of the file's name in lower case, without its dot. */
        public String suffix() {
            return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The vault around a folder.
     *
     * @param border the topmost folder from which anything may be read
     */
    static Vault around(Path folder, Path border) {
        Path real = real(folder);
        for (Path path = real; path != null && path.startsWith(border); path = path.getParent()) {
            if (isFolder(path.resolve(".obsidian"))) {
                return new Vault(path, true, !isStrict(path), new VaultNames(path));
            }
            if (Files.isRegularFile(path.resolve("logseq/config.edn"), LinkOption.NOFOLLOW_LINKS)) {
                return new Vault(path, true, true, new VaultNames(path));
            }
        }
        return new Vault(border, false, false, new VaultNames(border));
    }

    Path root() {
        return root;
    }

    /** Whether a program for notes keeps this folder. */
    public boolean isMarked() {
        return marked;
    }

    /** Whether that program shows the line ends of a paragraph as they are typed. */
    boolean showsLineEnds() {
        return breaks;
    }

    /**
     * The file that a name means: a path from the root, else the file in the document's folder or nearest below it, else the one with the
     * shortest path.
     *
     * @param name a file's name or the end of its path, with {@code /}; a note's without its suffix
     */
    public Optional<Hit> find(String name, SourceFile from) {
        String folder = below(folderOf(from));
        String wanted = VaultNames.normal(name.startsWith("/") ? name.substring(1) : name);
        if (wanted.startsWith("./") || wanted.startsWith("../")) {
            wanted = VaultNames.normal(VaultNames.resolved(folder, wanted));
            return wanted.isEmpty() ? Optional.empty() : exact(wanted);
        }
        Optional<Hit> exact = exact(wanted);
        if (exact.isPresent() || name.startsWith("/")) {
            return exact;
        }
        List<String> found = new ArrayList<>(names.endingWith(wanted));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String near = VaultNames.normal(folder);
        found.sort(Comparator.comparing((String path) -> !VaultNames.liesIn(path, near))
                .thenComparing(VaultNames::depth)
                .thenComparing(Comparator.naturalOrder()));
        String best = found.get(0);
        boolean beside = VaultNames.liesIn(best, near)
                && VaultNames.depth(best) == VaultNames.depth(near.isEmpty() ? near : near + "/");
        return Optional.of(new Hit(best, beside ? List.of() : found.subList(1, found.size())));
    }

    private Optional<Hit> exact(String wanted) {
        return names.at(wanted).map(path -> new Hit(path, List.of()));
    }

    /** The path of a file of the vault, seen from the folder of a document, with {@code /}. */
    public String seenFrom(SourceFile document, String path) {
        return folderOf(document).relativize(root.resolve(path)).toString().replace('\\', '/');
    }

    /** The lines of a note; empty when it cannot be read, or is larger than any note that people write. */
    public Optional<List<String>> lines(String path) {
        List<String> known = notes.get(path);
        if (known == null) {
            known = read(path).orElse(List.of());
            notes.put(path, known);
        }
        return known.isEmpty() ? Optional.empty() : Optional.of(known);
    }

    /** The first line of the block with an id of Logseq, wherever it lies in the vault. */
    public Optional<String> block(String id) {
        return blocks.text(id, names.notes(), this::read);
    }

    /** A note of the vault as a document, in whose place its own links start. */
    public SourceFile file(String path) {
        return new SourceFile(root.resolve(path), path);
    }

    /**
     * The address of a file that a note names, seen from the folder of a document that shows the note.
     *
     * @param relative a path from the note's folder, with {@code /}; empty is the answer to one that leads out of the vault
     */
    public Optional<String> seenFrom(SourceFile document, SourceFile note, String relative) {
        String path = VaultNames.resolved(below(folderOf(note)), relative);
        return path.isEmpty() ? Optional.empty() : Optional.of(seenFrom(document, path));
    }

    private Optional<List<String>> read(String path) {
        Path file = root.resolve(path);
        try {
            // what the index knows can have been replaced by a link since
            boolean safe = file.toRealPath().startsWith(root)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) <= LARGEST_NOTE;
            return safe
                    ? new Decoder(new SourceFile(file, path), finding -> {}).decode(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException | SecurityException unreadable) {
            return Optional.empty();
        }
    }

    /** Obsidian keeps only what its user changed. */
    private static boolean isStrict(Path root) {
        Path settings = root.resolve(".obsidian/app.json");
        try {
            return Files.isRegularFile(settings, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(settings) <= LARGEST_NOTE
                    && new String(Files.readAllBytes(settings), StandardCharsets.UTF_8)
                            .replaceAll("\\s", "")
                            .contains("\"strictLineBreaks\":true");
        } catch (IOException | SecurityException unreadable) {
            return false;
        }
    }

    private String below(Path folder) {
        return folder.startsWith(root) ? root.relativize(folder).toString().replace('\\', '/') : "";
    }

    private static Path folderOf(SourceFile document) {
        Path absolute = document.path().toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return real(parent == null ? absolute : parent);
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }
}
