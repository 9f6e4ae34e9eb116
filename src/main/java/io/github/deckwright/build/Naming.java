package io.github.deckwright.build;

import io.github.deckwright.model.Nfc;
import io.github.deckwright.write.DeviceNames;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the outputs and the topmost deck of a build are called.
 *
 * @param name of the outputs, fit for every file system and never one that Anki takes for a whole collection
 * @param root deck above all others
 */
record Naming(String name, Optional<String> root) {
    private static final int LONGEST = 100;

    /**
     * Names a build.
     *
     * @param sources absolute
     * @param oneFile whether the only source is a file
     * @param chosen by the command line, else by the configuration
     */
    static Naming of(List<Path> sources, boolean oneFile, Optional<String> chosen) {
        if (sources.size() != 1) {
            return new Naming(safe(chosen.orElse("deck")), chosen);
        }
        Path source = sources.get(0).normalize();
        String last = source.getFileName() == null ? "" : source.getFileName().toString();
        if (oneFile) {
            return new Naming(safe(chosen.orElse(stem(last))), chosen);
        }
        if (last.isEmpty() || last.equals(BuildRequest.DEFAULT_SOURCE)) {
            return new Naming(safe(chosen.orElse("deck")), chosen);
        }
        return new Naming(safe(chosen.orElse(last)), Optional.of(chosen.orElse(last)));
    }

    /** The same with the name that a project has, however the folder of this checkout is called; {@code input} is no such name. */
    Naming of(Optional<String> project) {
        return project.filter(name -> root.isPresent())
                .map(name -> new Naming(safe(name), root))
                .orElse(this);
    }

    /** A name without what some file system or Anki's import dialog trips over. */
    static String safe(String wanted) {
        StringBuilder safe = new StringBuilder();
        Nfc.of(wanted).codePoints().limit(LONGEST).forEach(c -> {
            boolean bad = c < ' '
                    || c == 0x7f
                    || "<>:\"/\\|?*".indexOf(c) >= 0
                    || Character.getType(c) == Character.CONTROL
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE;
            safe.appendCodePoint(bad ? '-' : c);
        });
        String name = safe.toString().strip();
        while (name.startsWith(".") || name.startsWith("-")) {
            name = name.substring(1);
        }
        while (name.endsWith(".") || name.endsWith(" ")) {
            name = name.substring(0, name.length() - 1);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return "deck";
        }
        boolean taken = lower.equals("collection") || lower.startsWith("backup-") || DeviceNames.has(name);
        return taken ? "deck-" + name : name;
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
