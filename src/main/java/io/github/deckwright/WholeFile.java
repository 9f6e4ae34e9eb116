package io.github.deckwright;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A small file that appears whole or not at all. A link in its place is replaced, not followed. */
public final class WholeFile {
    private WholeFile() {}

    /** Replaces a file, which need not be there; nothing is left beside it when that fails. */
    public static void replace(Path file, byte[] bytes) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try {
            Files.write(draft, bytes, StandardOpenOption.CREATE_NEW, LinkOption.NOFOLLOW_LINKS);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
