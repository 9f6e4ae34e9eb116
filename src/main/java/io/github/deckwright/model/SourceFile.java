package io.github.deckwright.model;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A document on disk.
 *
 * @param path where to read it
 * @param name its path below its SOURCE, with {@code /}; a SOURCE that is a file: the file's name; with several SOURCEs prefixed by
 *     the SOURCE as given. This is what decks, outputs and readers of jsonl see: it is the same on every machine.
 */
public record SourceFile(Path path, String name) {

    /** A name may become a question or a deck, so it forges no marks either. */
    public SourceFile {
        name = Noncharacters.replaced(name);
    }

    /** Whether a file of that name in a folder is a document. */
    public static boolean isMarkdown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown") || lower.endsWith(".mdx");
    }

    // Written out here: those of a record are put together at run time, which costs every start some ten milliseconds.
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && name.equals(file.name) && path.equals(file.path);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
