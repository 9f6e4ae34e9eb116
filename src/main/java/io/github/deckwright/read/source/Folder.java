package io.github.deckwright.read.source;

import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one folder as they lie on the disk, whichever of them are built: a document means the same alone and among its
 * neighbours. Links are not followed, and a folder of more than {@value #MOST_ENTRIES} entries is looked at no further.
 * Safe for threads.
 */
final class Folder {
    static final int MOST_ENTRIES = 20_000;

    private final List<Path> documents;
    private final List<Path> others;
    private final FileNames names;
    private @Nullable FirstHeadings headings;

    private Folder(List<Path> documents, List<Path> others) {
        this.documents = documents;
        this.others = others;
        this.names = new FileNames(documents.stream()
                .map(path -> String.valueOf(path.getFileName()))
                .toList());
    }

    static Folder at(Path folder) {
        List<Path> documents = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        int entries = 0;
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path path : stream) {
                if (++entries > MOST_ENTRIES) {
                    return new Folder(List.of(), List.of()); // which ones came first is chance
                }
                String name = String.valueOf(path.getFileName());
                if (name.startsWith(".")) {
                    continue;
                }
                if (SourceFile.isMarkdown(name)) {
                    documents.add(path);
                } else {
                    others.add(path);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return new Folder(List.of(), List.of());
        }
        documents.removeIf(path -> !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
        documents.sort(null);
        others.sort(null);
        return new Folder(documents, others);
    }

    FileNames names() {
        return names;
    }

    /** The folders in it. */
    List<Path> folders() {
        return others.stream()
                .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    FirstHeadings headings() {
        FirstHeadings known = headings; // two threads may both read, with the same result
        if (known == null) {
            known = FirstHeadings.of(documents);
            headings = known;
        }
        return known;
    }
}
