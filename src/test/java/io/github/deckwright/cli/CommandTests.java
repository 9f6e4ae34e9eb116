package io.github.deckwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the files in {@code src/test/resources/command}, whose form {@link CommandFile} tells. {@code -Dgolden=accept} writes what came
 * out into them, for review as a diff; {@code -Dcommand=WORD} runs the files with that word in their name.
 */
class CommandTests {
    private static final Path FOLDER = Path.of("src", "test", "resources", "command");
    private static final boolean ACCEPT = "accept".equals(System.getProperty("golden"));

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> commands() throws IOException {
        String wanted = System.getProperty("command", "");
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> paths = Files.list(FOLDER)) {
            for (Path path :
                    paths.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
                if (path.getFileName().toString().contains(wanted)) {
                    addTests(new CommandFile(path), tests);
                }
            }
        }
        return tests.stream();
    }

    private void addTests(CommandFile file, List<DynamicTest> tests) {
        Map<CommandFile.Step, List<String>> outcomes = new LinkedHashMap<>();
        List<CommandFile.Block> blocks = file.blocks();
        assertThat(blocks).as(file.name() + " holds command tests").isNotEmpty();
        for (CommandFile.Block block : blocks) {
            String name = file.name() + ":" + (block.steps().get(0).line() + 1) + " "
                    + block.steps().get(0).command();
            tests.add(DynamicTest.dynamicTest(name, () -> run(file, block, outcomes)));
        }
        if (ACCEPT) {
            tests.add(DynamicTest.dynamicTest(file.name() + " accepted", () -> file.accept(outcomes)));
        }
    }

    private void run(CommandFile file, CommandFile.Block block, Map<CommandFile.Step, List<String>> outcomes)
            throws IOException {
        Path directory = Files.createTempDirectory(temporary, "command").toRealPath();
        CommandShell shell = new CommandShell(directory);
        for (CommandFile.Step step : block.steps()) {
            for (Map.Entry<String, String> input : step.files().entrySet()) {
                shell.write(input.getKey(), input.getValue());
            }
            List<String> outcome = shell.run(step.command());
            outcomes.put(step, outcome);
            if (!ACCEPT) {
                assertThat(String.join("\n", outcome))
                        .as("%s:%d: %s", file.name(), step.line() + 1, step.command())
                        .isEqualTo(String.join("\n", file.expected(step)));
            }
        }
    }
}
