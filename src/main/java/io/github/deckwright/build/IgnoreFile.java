package io.github.deckwright.build;

import io.github.deckwright.config.Glob;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One {@code .gitignore}: which paths below its folder it leaves out or, with {@code !}, takes in again. */
final class IgnoreFile {
    private static final String FILE_NAME = ".gitignore";
    private static final int MAX_SIZE = 256 * 1024;

    private final Path folder;
    private final List<Rule> rules;

    private record Rule(Glob glob, boolean ignores) {}

    private IgnoreFile(Path folder, List<Rule> rules) {
        this.folder = folder;
        this.rules = rules;
    }

    /** The file in a folder. Git does not follow a link here either; a huge file is not one that a person wrote. */
    static Optional<IgnoreFile> in(Path folder) throws IOException {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MAX_SIZE) {
            return Optional.empty();
        }
        List<Rule> rules = new ArrayList<>();
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\\R", -1)) {
            rule(line).ifPresent(rules::add);
        }
        return rules.isEmpty() ? Optional.empty() : Optional.of(new IgnoreFile(folder, rules));
    }

    private static Optional<Rule> rule(String line) {
        String pattern = line.endsWith("\\ ") ? line : line.stripTrailing();
        if (pattern.isEmpty() || pattern.startsWith("#")) {
            return Optional.empty();
        }
        boolean ignores = !pattern.startsWith("!");
        return Optional.of(new Rule(Glob.of(ignores ? pattern : pattern.substring(1)), ignores));
    }

    /** What the last rule that holds for a path says; empty when none does. */
    Optional<Boolean> ignores(Path path, boolean isFolder) {
        String relative = folder.relativize(path).toString().replace('\\', '/');
        for (int i = rules.size() - 1; i >= 0; i--) {
            if (rules.get(i).glob().matches(relative, isFolder)) {
                return Optional.of(rules.get(i).ignores());
            }
        }
        return Optional.empty();
    }
}
