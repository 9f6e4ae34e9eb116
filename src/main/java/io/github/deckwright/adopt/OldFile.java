package io.github.deckwright.adopt;

import io.github.deckwright.UsageException;
import io.github.deckwright.anki.OldCollection;
import io.github.deckwright.anki.OldPackage;
import io.github.deckwright.anki.OldText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** An old deck in a file: a package, which is a ZIP file, or text. */
final class OldFile {
    private OldFile() {}

    /**
     * Reads a deck.
     *
     * @param shown its name in messages
     */
    static OldCollection read(Path file, String shown) throws IOException {
        if (!Files.exists(file)) {
            throw new UsageException("there is no " + shown + "; name a package or text that Anki exported");
        }
        if (!Files.isRegularFile(file)) {
            throw new UsageException(shown + " is no file; name a package or text that Anki exported");
        }
        if (!isZip(file)) {
            return OldText.read(file, shown);
        }
        try (OldPackage deck = OldPackage.open(file, shown)) {
            return deck.collection();
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }
}
