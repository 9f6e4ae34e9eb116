package io.github.deckwright.cli;

import io.github.deckwright.support.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Runs the commands of command tests in this process: {@code deckwright …} through the real command line, and the few others that
 * tests need to prepare and to look: {@code cat}, {@code ls}, {@code rm}, {@code mv}, {@code cp}, {@code mkdir}, {@code ln -s}, {@code
 * git}, {@code printf … > FILE}. {@code < FILE} is standard input; with {@code TERM=…} standard error is a terminal. A pipe into {@code jq -r .a.b} picks one value out of each line of JSON.
 */
final class CommandShell {
    private final Path directory;

    CommandShell(Path directory) {
        this.directory = directory;
    }

    /** What a command left: standard output, standard error marked with {@code 2> }, the exit code. */
    List<String> run(String command) throws IOException {
        String[] piped = command.split(" \\| jq -r ", 2);
        List<String> words = words(piped[0]);
        Map<String, String> environment = new HashMap<>(Map.of("SOURCE_DATE_EPOCH", "1700000000"));
        while (words.get(0).matches("[A-Z_]+=.*")) {
            String[] assignment = words.remove(0).split("=", 2);
            environment.put(assignment[0], assignment[1]);
        }
        String name = words.remove(0);
        if (!name.equals("deckwright")) {
            return other(name, words);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                directory,
                out,
                err,
                environment,
                Clock.fixed(Instant.ofEpochSecond(1_700_000_000), ZoneOffset.UTC),
                Terminal.wantsColours(environment, false));
        terminal = new Terminal(terminal, terminal.in(), false, environment.containsKey("TERM"));
        int redirected = words.indexOf("<");
        if (redirected >= 0) {
            // what a file holds for a command that asks is typed at a terminal
            terminal = new Terminal(
                    terminal, Files.newInputStream(at(words.get(redirected + 1))), words.contains("ledger"));
            words.subList(redirected, redirected + 2).clear();
        }
        int code = Commands.run(terminal, words.toArray(new String[0]));
        List<String> result = new ArrayList<>();
        for (String line : lines(text(out))) {
            result.add(piped.length == 1 ? line : Json.pick(line, piped[1]));
        }
        lines(text(err)).forEach(line -> result.add("2> " + line));
        result.add("=> " + code);
        return result;
    }

    private List<String> other(String name, List<String> words) throws IOException {
        switch (name) {
            case "cat" -> {
                return lines(Files.readString(at(words.get(0))));
            }
            case "ls" -> {
                try (Stream<Path> paths = Files.walk(at(words.get(0)))) {
                    return paths.filter(Files::isRegularFile)
                            .map(p -> at(words.get(0)).relativize(p).toString())
                            .sorted()
                            .toList();
                }
            }
            case "rm" -> Files.delete(at(words.get(0)));
            case "mv" -> Files.move(at(words.get(0)), at(words.get(1)));
            case "cp" -> Files.copy(at(words.get(0)), at(words.get(1)));
            case "git" -> {
                return git(words);
            }
            case "mkdir" -> Files.createDirectories(at(words.get(0)));
            case "ln" -> Files.createSymbolicLink(at(words.get(2)), Path.of(words.get(1)));
            case "printf" ->
                Files.write(at(new String(bytes(words.get(2)), StandardCharsets.UTF_8)), bytes(words.get(0)));
            default -> throw new IllegalArgumentException("command tests know no command " + name);
        }
        return List.of();
    }

    /** Runs git as if it had no configuration; a test that needs it is skipped where there is none. */
    private List<String> git(List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org"));
        command.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("GIT_COMMITTER_DATE", "1700086400 +0000");
        Process process;
        try {
            process = builder.start();
        } catch (IOException withoutGit) {
            return Assumptions.abort("there is no git");
        }
        return lines(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    void write(String file, String text) throws IOException {
        Files.createDirectories(at(file).getParent());
        Files.writeString(at(file), text);
    }

    private Path at(String name) {
        return directory.resolve(name).normalize();
    }

    private String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(directory.toString(), "DIR");
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return Collections.unmodifiableList(lines);
    }

    /** Words separated by spaces; single quotes keep what is between them. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        for (char c : command.toCharArray()) {
            if (c == '\'') {
                quoted = !quoted;
                any = true;
            } else if (c == ' ' && !quoted) {
                if (any) {
                    words.add(word.toString());
                }
                word.setLength(0);
                any = false;
            } else {
                word.append(c);
                any = true;
            }
        }
        if (any) {
            words.add(word.toString());
        }
        return words;
    }

    /** The bytes that {@code \n}, {@code \r}, {@code \t} and {@code \xHH} stand for, among text in UTF-8. */
    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            char escape = c == '\\' && i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (escape == 'x') {
                bytes.write(Integer.parseInt(text.substring(i + 2, i + 4), 16));
                i += 4;
            } else if (escape != ' ') {
                bytes.write(escape == 'n' ? '\n' : escape == 'r' ? '\r' : escape == 't' ? '\t' : escape);
                i += 2;
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(c);
            }
        }
        return bytes.toByteArray();
    }
}
