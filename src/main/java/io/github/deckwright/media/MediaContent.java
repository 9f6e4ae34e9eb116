package io.github.deckwright.media;

import io.github.deckwright.model.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What the bytes of a file say about it.
 *
 * @param type empty when it is no media file; then nothing else was found out
 * @param hash SHA-256 in hexadecimal
 * @param objection what speaks against showing it all the same, to stand behind its name
 */
record MediaContent(Optional<MediaType> type, String hash, long size, Optional<String> objection) {
    /** Bytes of a drawing: it is judged as a whole, and one that a person can look at is far smaller. */
    private static final int LARGEST_DRAWING = 16 << 20;

    /** Reads a file once, never more than a limit of it. A link that took its place after it was judged is not followed. */
    static MediaContent read(Path file, long limit) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] head = in.readNBytes(MagicBytes.NEEDED);
            Optional<MediaType> type = MagicBytes.type(head);
            if (type.isEmpty()) {
                return new MediaContent(type, "", head.length, Optional.empty());
            }
            if (type.get() == MediaType.SVG) {
                return drawing(head, in);
            }
            digest.update(head);
            long size = head.length;
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > limit) {
                    throw new IOException("grows while it is read");
                }
                digest.update(buffer, 0, n);
            }
            return new MediaContent(type, HexFormat.of().formatHex(digest.digest()), size, Optional.empty());
        }
    }

    /** The bytes that are judged are those that the hash is of. */
    private static MediaContent drawing(byte[] head, InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(head);
        all.write(in.readNBytes(LARGEST_DRAWING));
        byte[] bytes = all.toByteArray();
        Optional<String> objection = bytes.length > LARGEST_DRAWING
                ? Optional.of("is a drawing of more than " + (LARGEST_DRAWING >> 20) + " MiB")
                : SvgFile.objection(bytes);
        String hash = Sha256.hex(bytes);
        return new MediaContent(Optional.of(MediaType.SVG), hash, bytes.length, objection);
    }
}
