package io.github.deckwright.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class OutputProblemTests {

    @Test
    void every_problem_says_where_and_what_to_do() {
        assertThat(OutputProblem.of("out/deck.apkg", new IOException("No space left on device")))
                .hasMessage("out/deck.apkg: cannot be written: the disk is full;"
                        + " free some space, or choose another folder with -o");
        assertThat(OutputProblem.of("out", new AccessDeniedException("/x/out/.deckwright-1-0")))
                .hasMessage("out: cannot be written: permission denied;"
                        + " make the folder writable, or choose another one with -o");
        assertThat(OutputProblem.of("out", new FileSystemException("/x/out", null, "Read-only file system")))
                .hasMessage("out: cannot be written: the file system is read-only; choose another folder with -o");
        assertThat(OutputProblem.of("out", new FileSystemException("/x/out", null, "File name too long")))
                .hasMessage("out: cannot be written: the name is too long; choose a shorter one with --name");
        assertThat(OutputProblem.of("out", new NoSuchFileException("/x/out")))
                .hasMessage("out: cannot be written: the folder has vanished; build again");
        assertThat(OutputProblem.of("out", new IOException("[SQLITE_IOERR]\n odd")))
                .hasMessage("out: cannot be written: [SQLITE_IOERR] odd; choose another folder with -o");
        assertThat(OutputProblem.of("b.csv", new IOException("Quota exceeded"), 1))
                .hasMessage("b.csv: cannot be written (1 of the other outputs are new already): the disk is full;"
                        + " free some space, or choose another folder with -o");
    }
}
