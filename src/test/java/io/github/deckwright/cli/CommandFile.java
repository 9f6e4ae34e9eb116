package io.github.deckwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of command tests. In each fenced block whose first line begins with {@code % }:
 *
 * <pre>
 * % a command
 * --- NAME              input files, each up to a line of as many dashes
 * text
 * ---
 * what is expected on standard output
 * 2&gt; what is expected on standard error
 * =&gt; exit code
 * </pre>
 *
 * More commands may follow in the block; they see what the earlier ones left.
 */
final class CommandFile {
    private final Path path;
    private final List<String> lines;

    /** One command: where it stands, its input files, and the lines that hold what is expected. */
    record Step(int line, String command, Map<String, String> files, int expectedFrom, int expectedTo) {}

    /** One fenced block. */
    record Block(List<Step> steps) {}

    CommandFile(Path path) throws IOException {
        this.path = path;
        this.lines = Files.readAllLines(path);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            String fence = fence(lines.get(i));
            if (!fence.isEmpty()) {
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).equals(fence)) {
                    end++;
                }
                if (lines.get(i + 1).startsWith("% ")) {
                    blocks.add(block(i + 1, end));
                }
                i = end;
            }
        }
        return blocks;
    }

    String name() {
        return path.getFileName().toString();
    }

    List<String> expected(Step step) {
        return lines.subList(step.expectedFrom(), step.expectedTo());
    }

    /** Writes the file anew with what came out in place of what was expected. */
    void accept(Map<Step, List<String>> outcomes) throws IOException {
        List<Step> steps = new ArrayList<>(outcomes.keySet());
        steps.sort((a, b) -> Integer.compare(b.line(), a.line()));
        List<String> accepted = new ArrayList<>(lines);
        for (Step step : steps) {
            List<String> old = accepted.subList(step.expectedFrom(), step.expectedTo());
            old.clear();
            old.addAll(outcomes.get(step));
        }
        Files.writeString(path, String.join("\n", accepted) + "\n");
    }

    private Block block(int from, int to) {
        List<Step> steps = new ArrayList<>();
        int i = from;
        while (i < to) {
            int line = i;
            String command = lines.get(i++).substring(2);
            Map<String, String> files = new LinkedHashMap<>();
            while (i < to && lines.get(i).matches("---+ \\S.*")) {
                String dashes = lines.get(i).substring(0, lines.get(i).indexOf(' '));
                String file = lines.get(i).substring(dashes.length() + 1);
                int end = i + 1;
                while (end < to && !lines.get(end).equals(dashes)) {
                    end++;
                }
                StringBuilder text = new StringBuilder();
                lines.subList(i + 1, end).forEach(l -> text.append(l).append('\n'));
                files.put(file, text.toString());
                i = end + 1;
            }
            int expected = i;
            while (i < to && !lines.get(i).startsWith("% ")) {
                i++;
            }
            steps.add(new Step(line, command, files, expected, i));
        }
        return new Block(steps);
    }

    private static String fence(String line) {
        int length = 0;
        while (length < line.length() && line.charAt(length) == '`') {
            length++;
        }
        return length < 3 ? "" : line.substring(0, length);
    }
}
