package io.github.deckwright.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.config.FrontMatter;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.source.Neighbours;
import io.github.deckwright.read.style.Styles;
import io.github.deckwright.read.text.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Labels and asking of a line are found out once, however many styles want to know. */
class ReadOnceTests {
    private static final Path READ = Path.of("src", "main", "java", "io", "github", "deckwright", "read");
    private static final Pattern READS = Pattern.compile("(?<![\\w.])(?:Label\\.of|LabelReader\\.read)\\(");

    @Test
    void a_line_asked_twice_gives_the_identical_label() throws IOException {
        Outline outline = outline(Path.of("README.md"));
        List<Label> first = new ArrayList<>();
        for (int line = 0; line <= outline.lineCount() + 1; line++) {
            first.add(outline.label(line));
        }

        Styles.propose(outline);

        for (int line = 0; line <= outline.lineCount() + 1; line++) {
            assertThat(outline.label(line)).as("line " + line).isSameAs(first.get(line));
            assertThat(outline.sourceLines().label(line)).isSameAs(first.get(line));
        }
        assertThat(outline.allBlocks()).isNotEmpty();
        for (Block block : outline.allBlocks()) {
            if (!block.passage().lines().isEmpty()) {
                assertThat(outline.label(block)).isSameAs(outline.label(block));
                assertThat(block.title()).isSameAs(block.title());
            }
        }
    }

    /** What is cut out of a document and goes its own way is read where it is looked at; lines of documents are asked of the document. */
    @Test
    void nobody_else_reads_labels() throws IOException {
        Map<String, String> may = new TreeMap<>(Map.of(
                "Label", "the reader",
                "SourceLines", "keeps those of lines",
                "Block", "keeps those of leaves inside others",
                "AnswerText", "an answer",
                "PartStart", "a part of an answer",
                "ConstantLines", "an end of an answer",
                "AnswerBody", "an answer to options",
                "Lead", "what stands below a question",
                "Begins", "a paragraph cut in two",
                "LabelledLines", "an answer within the line of its question"));
        may.put("ItemQuestion", "an answer within the item of its question");
        may.put("KeySheets", "what a comment or a quote holds");
        may.put("ToldLines", "what is told beside a question or an explanation");
        Set<String> reading = new TreeSet<>();
        try (Stream<Path> files = Files.walk(READ)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (READS.matcher(Files.readString(file)).find()) {
                    reading.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        assertThat(reading).isEqualTo(new TreeSet<>(may.keySet()));
    }

    private static Outline outline(Path file) throws IOException {
        return Outline.of(
                new SourceFile(file, file.toString()),
                Files.readAllLines(file),
                0,
                FrontMatter.NONE,
                DocumentSettings.NONE,
                Neighbours.NONE);
    }
}
