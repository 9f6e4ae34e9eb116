package io.github.deckwright.build;

import io.github.deckwright.LinkEnd;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.PathOrder;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Walks through one source folder. Symbolic links are followed after everything else, each folder is entered once, and none that
 * leads out of the project is followed: a document may come from a stranger, and what it is must not depend on what else is on the
 * machine.
 */
final class FolderWalk {
    private static final Set<String> SKIPPED = Set.of("node_modules", "vendor");

    private final Path source;
    private final Path border;
    private final Diagnostics diagnostics;
    private final Set<Path> entered = new HashSet<>();
    private final Set<Path> taken = new HashSet<>();
    private final Deque<Folder> links = new ArrayDeque<>();
    private final List<Path> documents = new ArrayList<>();
    private final Set<Path> others = new HashSet<>();

    /** A folder to enter, or a link to a file to take, with the ignore files above it, the nearest last. */
    private record Folder(Path path, List<IgnoreFile> ignoreFiles) {}

    FolderWalk(Path source, Diagnostics diagnostics) throws IOException {
        this.source = source;
        Path real = source.toRealPath();
        this.border = Repository.root(real).orElse(real);
        this.diagnostics = diagnostics;
    }

    List<Path> documents() throws IOException {
        List<IgnoreFile> ignoreFiles = new ArrayList<>();
        List<Path> above = Repository.upwards(source);
        for (int i = above.size() - 1; i > 0; i--) {
            IgnoreFile.in(above.get(i)).ifPresent(ignoreFiles::add);
        }
        Deque<Folder> folders = new ArrayDeque<>();
        folders.add(new Folder(source, ignoreFiles));
        while (!folders.isEmpty()) {
            Folder folder = folders.remove();
            if (!Files.isDirectory(folder.path())) {
                take(folder.path());
            } else if (entered.add(folder.path().toRealPath())) {
                enter(folder, folders);
            }
            if (folders.isEmpty() && !links.isEmpty()) {
                folders.add(links.remove());
            }
        }
        return documents;
    }

    /** Files seen on the way that are no Markdown: whoever gives one as a SOURCE gets its cards all the same. */
    Set<Path> others() {
        return others;
    }

    private void enter(Folder folder, Deque<Folder> folders) throws IOException {
        List<IgnoreFile> ignoreFiles = new ArrayList<>(folder.ignoreFiles());
        IgnoreFile.in(folder.path()).ifPresent(ignoreFiles::add);
        for (Path path : sortedEntries(folder.path())) {
            String name = String.valueOf(path.getFileName());
            boolean isLink = Files.isSymbolicLink(path);
            if (isLink && !LinkEnd.isInside(path, border)) {
                if (mayBeRead(name) && !ignored(ignoreFiles, path, true) && !ignored(ignoreFiles, path, false)) {
                    report(
                            path,
                            "the link leads out of the project",
                            "copy what it leads to, or give that as a SOURCE");
                }
                continue;
            }
            boolean isFolder = Files.isDirectory(path);
            boolean wanted = isFolder ? !SKIPPED.contains(name) : SourceFile.isMarkdown(name);
            if (!isFolder && !wanted) {
                others.add(path);
            }
            if (!wanted || name.startsWith(".") || ignored(ignoreFiles, path, isFolder)) {
                continue;
            }
            if (isLink) {
                follow(path, isFolder, ignoreFiles);
            } else if (isFolder) {
                folders.add(new Folder(path, ignoreFiles));
            } else if (Files.isRegularFile(path)) {
                take(path);
            }
        }
    }

    private void take(Path document) throws IOException {
        if (taken.add(document.toRealPath())) {
            documents.add(document);
        }
    }

    private void follow(Path link, boolean isFolder, List<IgnoreFile> ignoreFiles) throws IOException {
        if (!isFolder && !Files.isRegularFile(link)) {
            report(link, "the link leads to no file", "mend or remove it");
        } else {
            links.add(new Folder(link, ignoreFiles));
        }
    }

    private void report(Path link, String message, String remedy) {
        SourceFile file =
                new SourceFile(link, source.relativize(link).toString().replace('\\', '/'));
        diagnostics.report(Diagnostic.of(Rule.LINK_NOT_FOLLOWED, new Place(file, 1, 1), message, remedy));
    }

    private static List<Path> sortedEntries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort((a, b) -> PathOrder.compareCodePoints(a.toString(), b.toString()));
        return entries;
    }

    private static boolean ignored(List<IgnoreFile> ignoreFiles, Path path, boolean isFolder) {
        for (int i = ignoreFiles.size() - 1; i >= 0; i--) {
            Optional<Boolean> verdict = ignoreFiles.get(i).ignores(path, isFolder);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        return false;
    }

    /** Whether a link of that name is to a document or a folder: of what lies outside nothing is told, so it is not asked. */
    private static boolean mayBeRead(String name) {
        return name.indexOf('.') < 0 ? !SKIPPED.contains(name) : !name.startsWith(".") && SourceFile.isMarkdown(name);
    }
}
