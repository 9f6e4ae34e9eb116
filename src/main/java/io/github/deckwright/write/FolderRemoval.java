package io.github.deckwright.write;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Removes a folder that nobody keeps, with all that is in it; what links in it lead to stays. */
public final class FolderRemoval extends SimpleFileVisitor<Path> {
    private FolderRemoval() {}

    /**
     * Removes a folder.
     *
     * @throws IOException when something in it cannot be removed; the rest may be gone
     */
    public static void of(Path folder) throws IOException {
        Files.walkFileTree(folder, new FolderRemoval());
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Files.delete(file);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path inside, @Nullable IOException e) throws IOException {
        Files.delete(inside);
        return FileVisitResult.CONTINUE;
    }
}
