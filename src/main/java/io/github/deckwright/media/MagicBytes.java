package io.github.deckwright.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells a file's type by how it starts: a secret under the name of an image is not one. */
final class MagicBytes {
    /** As many bytes as a judgement needs; an SVG file may start with comments. */
    static final int NEEDED = 4096;

    private final byte[] head;

    private MagicBytes(byte[] head) {
        this.head = head;
    }

    static Optional<MediaType> type(byte[] head) {
        return Optional.ofNullable(new MagicBytes(head).find());
    }

    private @Nullable MediaType find() {
        if (at(0, "\u0089PNG\r\n\u001a\n")) {
            return MediaType.PNG;
        }
        if (at(0, "\u00ff\u00d8\u00ff")) {
            return MediaType.JPEG;
        }
        if (at(0, "GIF87a") || at(0, "GIF89a")) {
            return MediaType.GIF;
        }
        if (at(0, "RIFF")) {
            return at(8, "WEBP") ? MediaType.WEBP : at(8, "WAVE") ? MediaType.WAV : null;
        }
        if (at(4, "ftyp")) {
            return container();
        }
        if (at(0, "OggS")) {
            return MediaType.OGG;
        }
        if (at(0, "fLaC")) {
            return MediaType.FLAC;
        }
        if (at(0, "\u001aE\u00df\u00a3")) {
            return has("webm") ? MediaType.WEBM : null;
        }
        if (at(0, "ID3")
                || at(0, "\u00ff\u00fb")
                || at(0, "\u00ff\u00f3")
                || at(0, "\u00ff\u00f2")
                || at(0, "\u00ff\u00fa")) {
            return MediaType.MP3;
        }
        return isSvg() ? MediaType.SVG : null;
    }

    /** One of the formats that share the container of MP4, told by the brands that the file names. */
    private @Nullable MediaType container() {
        if (at(8, "avif") || at(8, "avis")) {
            return MediaType.AVIF;
        }
        if (at(8, "M4A ")) {
            return MediaType.M4A;
        }
        boolean image = at(8, "mif1") || at(8, "msf1") || at(8, "heic") || at(8, "heix");
        return image ? (has("avif") ? MediaType.AVIF : null) : MediaType.MP4;
    }

    /** XML whose first element is {@code svg}. */
    private boolean isSvg() {
        String text = new String(head, StandardCharsets.UTF_8);
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at);
            } else if (text.startsWith("<?", at) || text.startsWith("<!", at)) {
                at = after(text, ">", at);
            } else {
                return text.startsWith("<svg", at);
            }
        }
        return false;
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private boolean has(String word) {
        return new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1).contains(word);
    }

    private boolean at(int index, String bytes) {
        if (index + bytes.length() > head.length) {
            return false;
        }
        for (int i = 0; i < bytes.length(); i++) {
            if ((head[index + i] & 0xff) != bytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
