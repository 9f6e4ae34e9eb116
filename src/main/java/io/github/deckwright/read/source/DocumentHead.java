package io.github.deckwright.read.source;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Title;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How a document begins, as far as those beside it care. */
final class DocumentHead {
    /** In bytes: front matter and a title are shorter, and a folder of thousands is read in a moment. */
    private static final int LENGTH = 2048;

    private static final int MOST_HASHES = 6;

    private DocumentHead() {}

    /** The heading that a document begins with, below its front matter; empty when something else comes first or it cannot be read. */
    static Optional<Title> heading(Path document) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(document)) {
            bytes = in.readNBytes(LENGTH);
        } catch (IOException unreadable) {
            return Optional.empty(); // its own reading will say so
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        for (int i = FrontMatterCut.of(lines).lineCount(); i < lines.size(); i++) {
            String line =
                    i == 0 && lines.get(0).startsWith("\uFEFF") ? lines.get(0).substring(1) : lines.get(i);
            if (!line.isBlank()) {
                String below = i + 1 < lines.size() ? lines.get(i + 1).strip() : "";
                return heading(line.strip(), below);
            }
        }
        return Optional.empty();
    }

    private static Optional<Title> heading(String line, String below) {
        int hashes = 0;
        while (hashes < line.length() && line.charAt(hashes) == '#') {
            hashes++;
        }
        boolean underlined = !below.isEmpty()
                && (below.replace("=", "").isEmpty() || below.replace("-", "").isEmpty());
        boolean marked = hashes > 0 && hashes <= MOST_HASHES && line.startsWith(" ", hashes);
        return marked || (hashes == 0 && underlined)
                ? Optional.of(Title.of(
                        Passage.of(new Passage.Line(1, 1, line.substring(hashes).strip()))))
                : Optional.empty();
    }
}
