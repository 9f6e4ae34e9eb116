package io.github.deckwright.write.html;

import io.github.deckwright.media.MediaFile;
import io.github.deckwright.write.JsonText;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Base64;
import java.util.Collection;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where the media of a page are: in it, the smallest first up to a limit, the others in a folder beside it. */
final class MediaPlaces {
    private final WriteContext context;
    private final TreeSet<MediaFile> inside = new TreeSet<>(
            (a, b) -> a.size() == b.size() ? a.name().compareTo(b.name()) : Long.compare(a.size(), b.size()));
    private final TreeMap<String, MediaFile> beside = new TreeMap<>();
    private final String folder;

    /** @param folder for what lies beside, as the page refers to it */
    MediaPlaces(WriteContext context, Collection<String> names, String folder) {
        this.context = context;
        this.folder = folder;
        names.forEach(name -> inside.add(context.media(name)));
        long left = context.oneFile() ? Long.MAX_VALUE : context.option(HtmlWriter.INSIDE) << 20;
        for (MediaFile file : inside) {
            left -= file.size();
            if (left < 0) {
                beside.put(file.name(), file);
            }
        }
        inside.removeAll(beside.values());
    }

    boolean isBeside() {
        return !beside.isEmpty();
    }

    /** Writes an object that leads from the name of each file to its address, and the files beside the page. */
    void write(Writer out) throws IOException {
        out.write("{");
        String comma = "";
        for (MediaFile file : inside) {
            try (InputStream in = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS)) {
                byte[] bytes = in.readAllBytes();
                out.write(comma + text(file.name()) + ":\"data:" + type(file.name()) + ";base64,");
                out.write(Base64.getEncoder().encodeToString(bytes));
                out.write("\"");
            }
            comma = ",\n";
        }
        for (MediaFile file : beside.values()) {
            out.write(comma + text(file.name()) + ":" + text(folder + "/" + file.name()));
            try (OutputStream to = context.file(folder + "/" + file.name());
                    InputStream in = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS)) {
                in.transferTo(to);
            }
            comma = ",\n";
        }
        out.write("}");
    }

    private static String text(String value) {
        StringBuilder out = new StringBuilder();
        new JsonText(out).value(value);
        return ScriptText.of(out.toString());
    }

    /** The media type by the ending of a name, which was given by content. */
    static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "png" -> "image/png";
            case "jpg" -> "image/jpeg";
            case "gif" -> "image/gif";
            case "webp" -> "image/webp";
            case "avif" -> "image/avif";
            case "svg" -> "image/svg+xml";
            case "mp3" -> "audio/mpeg";
            case "ogg" -> "audio/ogg";
            case "wav" -> "audio/wav";
            case "flac" -> "audio/flac";
            case "m4a" -> "audio/mp4";
            case "mp4" -> "video/mp4";
            case "webm" -> "video/webm";
            default -> "application/octet-stream";
        };
    }
}
