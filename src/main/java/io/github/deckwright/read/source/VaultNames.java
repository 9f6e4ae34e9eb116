package io.github.deckwright.read.source;

import io.github.deckwright.model.Nfc;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files of a vault by their names, collected once when first asked for; letters count whatever their case. Safe for threads. */
final class VaultNames {
    static final VaultNames NONE = new VaultNames(null);

    /** So many files are collected; the vaults of people who have written all their lives hold a tenth of it. */
    private static final int MOST_FILES = 200_000;

    /** Folders in folders. */
    private static final int DEEPEST = 40;

    /** Folders of programs, which hold nobody's notes. */
    private static final Set<String> MACHINES = Set.of("node_modules", "venv", "__pycache__");

    private static final Set<String> NOTES = Set.of("md", "markdown", "mdx");

    private final @Nullable Path root;
    private @Nullable Index index;

    VaultNames(@Nullable Path root) {
        this.root = root;
    }

    /**
     * What was found.
     *
     * @param byName the paths of files by the normal form of their names, and of notes also without their suffixes
     */
    private record Index(Map<String, List<String>> byName, List<String> notes) {}

    /** The file with a path from the root; that of a note may lack its suffix. */
    Optional<String> at(String wanted) {
        return candidates(wanted).stream()
                .filter(path -> matches(path, wanted) == 0)
                .findFirst();
    }

    /** All files whose paths end with a name. */
    List<String> endingWith(String wanted) {
        return candidates(wanted).stream()
                .filter(path -> matches(path, wanted) >= 0)
                .toList();
    }

    List<String> notes() {
        return index().notes;
    }

    private List<String> candidates(String wanted) {
        return index().byName.getOrDefault(wanted.substring(wanted.lastIndexOf('/') + 1), List.of());
    }

    /** How many characters of a path stand before a name that it ends with; -1 when it ends otherwise. */
    private static int matches(String path, String wanted) {
        String normal = normal(path);
        String bare = normal.endsWith(wanted) ? normal : withoutSuffix(normal);
        int before = bare.length() - wanted.length();
        boolean whole = bare.endsWith(wanted) && (before == 0 || bare.charAt(before - 1) == '/');
        return whole ? before : -1;
    }

    private synchronized Index index() {
        Index known = index;
        if (known == null) {
            known = collected(root);
            index = known;
        }
        return known;
    }

    private static Index collected(@Nullable Path root) {
        Map<String, List<String>> byName = new HashMap<>();
        List<String> notes = new ArrayList<>();
        if (root != null) {
            List<String> paths = paths(root);
            Collections.sort(paths);
            for (String path : paths) {
                String name = normal(path.substring(path.lastIndexOf('/') + 1));
                byName.computeIfAbsent(name, key -> new ArrayList<>()).add(path);
                if (isNote(name)) {
                    notes.add(path);
                    byName.computeIfAbsent(withoutSuffix(name), key -> new ArrayList<>())
                            .add(path);
                }
            }
        }
        return new Index(byName, notes);
    }

    private static List<String> paths(Path root) {
        List<String> paths = new ArrayList<>();
        try {
            Files.walkFileTree(root, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name = String.valueOf(folder.getFileName());
                    boolean skipped = !folder.equals(root) && (name.startsWith(".") || MACHINES.contains(name));
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()
                            && !String.valueOf(file.getFileName()).startsWith(".")) {
                        paths.add(root.relativize(file).toString().replace('\\', '/'));
                    }
                    return paths.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException | SecurityException unreadable) {
            return new ArrayList<>();
        }
        return paths.size() > MOST_FILES ? new ArrayList<>() : paths; // which ones came first is chance
    }

    private static boolean isNote(String name) {
        return NOTES.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String withoutSuffix(String path) {
        return isNote(path) ? path.substring(0, path.lastIndexOf('.')) : path;
    }

    /** A path as names are compared: whatever its case, and however its accents are written. */
    static String normal(String path) {
        return Nfc.of(path).toLowerCase(Locale.ROOT);
    }

    /** Whether a path leads into a folder, both from the root; the root is the empty one. */
    static boolean liesIn(String path, String folder) {
        return folder.isEmpty() || normal(path).startsWith(folder + "/");
    }

    /** In how many folders a file lies. */
    static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    /** A relative path from a folder; empty when it leads out of the root. */
    static String resolved(String folder, String relative) {
        List<String> parts = new ArrayList<>();
        for (String part : (folder + "/" + relative).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return "";
                }
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}
