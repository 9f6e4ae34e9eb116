package io.github.deckwright.init;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that a project begins with. What is there stays as it is. */
public final class FirstFile {
    /** What became of a file. */
    public enum Outcome {
        WRITTEN,
        /** A line was added to what was there. */
        EXTENDED,
        /** It was there, and was left alone. */
        KEPT
    }

    private FirstFile() {}

    /** Writes a file unless there is one of that name, or a link. */
    public static Outcome write(Path file, String text) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Outcome.KEPT;
        }
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            return Outcome.WRITTEN;
        } catch (FileAlreadyExistsException sinceThen) {
            return Outcome.KEPT;
        }
    }

    /** Sees to it that a file has a line that begins with a word; a link is left alone. */
    public static Outcome line(Path file, String word, String line) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return write(file, line + "\n");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Outcome.KEPT;
        }
        // byte by byte the same in every encoding that a file of git may have
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (text.lines().anyMatch(known -> known.startsWith(word))) {
            return Outcome.KEPT;
        }
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        String before = text.isEmpty() || text.endsWith("\n") ? "" : lineEnd;
        Files.writeString(file, before + line + lineEnd, StandardOpenOption.APPEND);
        return Outcome.EXTENDED;
    }
}
