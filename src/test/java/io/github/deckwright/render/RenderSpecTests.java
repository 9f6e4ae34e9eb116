package io.github.deckwright.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Definitions;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.write.Deletions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the examples of {@code spec/render/*.md}: Markdown of an answer, its HTML, its plain text, and the diagnostics if there are any,
 * with {@code .} between them. Words after {@code example}: {@code question} (a part of one line), {@code cloze} (deletions written as
 * {@code ⟦1:text¦hint⟧}), {@code escape} (raw HTML as text). {@code -Dgolden=accept} rewrites the files.
 */
class RenderSpecTests {
    private static final Path FOLDER = Path.of("src", "test", "resources", "spec", "render");
    private static final boolean ACCEPT = "accept".equals(System.getProperty("golden"));
    private static final String FENCE = "````````";

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                tests.addAll(examples(file));
            }
        }
        return tests.stream();
    }

    private static List<DynamicTest> examples(Path file) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> out = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            out.add(lines.get(i));
            if (lines.get(i).startsWith(FENCE + " example")) {
                int end = i + 1;
                while (!lines.get(end).equals(FENCE)) {
                    end++;
                }
                String info = lines.get(i);
                List<String> example = lines.subList(i + 1, end);
                int stop = example.indexOf(".");
                List<String> source = stop < 0 ? example : example.subList(0, stop);
                String expected = String.join("\n", example);
                String actual = String.join("\n", source) + "\n.\n" + rendered(info, source);
                String name = file.getFileName() + ":" + (i + 1);
                tests.add(DynamicTest.dynamicTest(
                        name, () -> assertThat(ACCEPT ? expected : actual).isEqualTo(expected)));
                out.add(actual);
                out.add(FENCE);
                i = end;
            }
        }
        if (ACCEPT) {
            Files.writeString(file, String.join("\n", out) + "\n");
        }
        return tests;
    }

    private static String rendered(String info, List<String> source) {
        List<Passage.Line> lines = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            String text = source.get(i).replace('→', '\t');
            lines.add(new Passage.Line(i + 1, 1, info.contains("cloze") ? marked(text) : text));
        }
        Passage passage = new Passage(lines);
        Path folder = FOLDER.toAbsolutePath();
        Place place = new Place(new SourceFile(folder.resolve("spec.md"), "spec.md"), 1, 1);
        Card card = info.contains("question")
                ? Card.builder(CardKind.BASIC, place, "heading", passage).build()
                : Card.builder(CardKind.BASIC, place, "heading", Passage.of(new Passage.Line(1, 1, "Q")))
                        .answer(passage)
                        .build();
        List<Diagnostic> diagnostics = new ArrayList<>();
        boolean escape = info.contains("escape");
        CardContent content = new CardRenderer(new MediaStore(List.of(folder)), escape, file -> Optional.empty())
                .render(card, new References(Definitions.NONE), diagnostics::add);
        var part = info.contains("question")
                ? content.question()
                : content.answer().orElseThrow();
        StringBuilder out = new StringBuilder();
        out.append(Deletions.htmlBraces(part.html())).append("\n.\n").append(Deletions.braces(part.text()));
        for (Diagnostic diagnostic : diagnostics) {
            out.append(out.indexOf("\n.\n!") < 0 ? "\n.\n" : "\n").append('!').append(shown(diagnostic));
        }
        return out.toString();
    }

    private static String shown(Diagnostic diagnostic) {
        Place place = diagnostic.place().orElseThrow();
        return " %d:%d: %s[%s]: %s; %s"
                .formatted(
                        place.line(),
                        place.column(),
                        diagnostic.severity().word(),
                        diagnostic.rule(),
                        diagnostic.message(),
                        diagnostic.remedy());
    }

    private static String marked(String text) {
        return text.replaceAll("⟦(\\d+):", Cloze.OPEN + "$1" + Cloze.SEPARATOR)
                .replace('¦', Cloze.HINT)
                .replace('⟧', Cloze.CLOSE);
    }
}
