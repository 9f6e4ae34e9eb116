package io.github.deckwright.render.highlight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Colours every file {@code NUMBER.LANGUAGE} of a folder, into {@code NUMBER.html} beside it; for {@code src/test/look/agreement.mjs}. */
public final class HighlightFolder {
    private HighlightFolder() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (var all = Files.list(Path.of(arguments[0]))) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            int dot = name.indexOf('.');
            String html = Highlighter.html(name.substring(dot + 1), Files.readString(file));
            Files.writeString(file.resolveSibling(name.substring(0, dot) + ".html"), html);
        }
    }
}
