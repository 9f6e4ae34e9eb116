package io.github.deckwright.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.Neighbours;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bug that shows in reading a document is an error at the line where it shows. */
class FaultyLineTests {
    private static void fail(List<String> lines) {
        if (lines.contains("bad")) {
            throw new IllegalStateException();
        }
    }

    @Test
    void it_is_the_line_that_makes_reading_fail() {
        List<String> lines = new ArrayList<>(Collections.nCopies(100, "good"));
        for (int at : List.of(0, 1, 41, 98, 99)) {
            lines.set(at, "bad");
            assertThat(FaultyLine.of(lines, FaultyLineTests::fail)).isEqualTo(at + 1);
            lines.set(at, "good");
        }
        assertThat(FaultyLine.of(List.of(), some -> {})).isEqualTo(1);
    }

    @Test
    void a_bug_is_reported_and_leaves_the_document_out() {
        SourceFile file = new SourceFile(Path.of("a.md"), "a.md");
        List<Diagnostic> found = new ArrayList<>();
        byte[] text = "# A\n\nText.\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.<Reading>of(file, text, DocumentSettings.NONE, Neighbours.NONE, found::add, reading -> {
                    throw new IllegalArgumentException("not nested at all");
                }))
                .isEmpty();
        Diagnostic last = found.get(found.size() - 1);
        assertThat(last.rule()).isEqualTo(Rule.BUG);
        assertThat(last.message()).contains("IllegalArgumentException: not nested at all in read.FaultyLineTests:");
        assertThat(last.place()).contains(new Place(file, 1, 1));
    }
}
