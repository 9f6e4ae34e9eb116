package org.example.decks;

import io.github.deckwright.kit.WriterKit;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritersTest {
    @TempDir
    Path folder;

    @Test
    void hashcards() throws Exception {
        new WriterKit(new HashcardsWriter(), folder).check();
    }

    @Test
    void superMemo() throws Exception {
        new WriterKit(new SuperMemoWriter(), folder).check();
    }
}
