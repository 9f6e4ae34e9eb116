package io.github.deckwright.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How the files that matter to a build look at a moment: what editors do to a file (write, rename, delete and make it anew) ends in one
 * difference, whatever events told of it.
 *
 * @param files by their places
 * @param folders in which they lie
 */
record FileStates(Map<Path, Look> files, Set<Path> folders) {
    /** What a document, a setting or something to show ends with; nothing that a build writes does, but media beside a page. */
    private static final Set<String> ENDINGS = Set.of(
            "md",
            "markdown",
            "mdx",
            "toml",
            "gitignore",
            "png",
            "jpg",
            "jpeg",
            "gif",
            "webp",
            "avif",
            "svg",
            "mp3",
            "ogg",
            "wav",
            "flac",
            "m4a",
            "mp4",
            "webm");

    private static final Set<String> SKIPPED = Set.of("node_modules", "vendor");
    private static final int DEEPEST = 64;

    /** What changes when a file is saved. */
    record Look(FileTime modified, long size, String key) {}

    /**
     * Looks.
     *
     * @param roots folders, looked at with all below, and files
     * @param without a folder that is passed over, such as that of the outputs
     */
    static FileStates of(Set<Path> roots, Set<Path> without) {
        Map<Path, Look> files = new HashMap<>();
        Set<Path> folders = new HashSet<>();
        for (Path root : roots) {
            try {
                if (Files.isDirectory(root)) {
                    Files.walkFileTree(root, Set.of(), DEEPEST, visitor(root, without, files, folders));
                } else {
                    // the folder of a file is watched too: editors replace files
                    Path parent = root.getParent();
                    if (parent != null && Files.isDirectory(parent)) {
                        folders.add(parent);
                    }
                    BasicFileAttributes attributes = Files.readAttributes(root, BasicFileAttributes.class);
                    files.put(root, look(attributes));
                }
            } catch (IOException gone) {
                // what is not there now may be there at the next look
            }
        }
        return new FileStates(files, folders);
    }

    private static FileVisitor<Path> visitor(Path root, Set<Path> without, Map<Path, Look> files, Set<Path> folders) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = String.valueOf(folder.getFileName());
                boolean passed = !folder.equals(root) && (name.startsWith(".") || SKIPPED.contains(name));
                if (passed || without.contains(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folders.add(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = file.getFileName().toString();
                String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
                if (ENDINGS.contains(ending)) {
                    files.put(
                            file,
                            look(
                                    attributes.isSymbolicLink() && Files.exists(file)
                                            ? Files.readAttributes(file, BasicFileAttributes.class)
                                            : attributes));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private static Look look(BasicFileAttributes attributes) {
        return new Look(attributes.lastModifiedTime(), attributes.size(), String.valueOf(attributes.fileKey()));
    }

    /** What became different since an earlier look. */
    Changes since(FileStates before) {
        Set<Path> edited = new HashSet<>();
        Set<Path> others = new HashSet<>();
        files.forEach((file, look) -> {
            Look then = before.files.get(file);
            if (then == null) {
                others.add(file);
            } else if (!then.equals(look)) {
                edited.add(file);
            }
        });
        for (Path file : before.files.keySet()) {
            if (!files.containsKey(file)) {
                others.add(file);
            }
        }
        return new Changes(edited, others);
    }
}
