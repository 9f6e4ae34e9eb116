package io.github.deckwright.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What the bytes of a file say about it.
 *
 * @param type empty when it is no media file; then nothing else was found out
 * @param hash SHA-256 in hexadecimal
 */
record MediaContent(Optional<MediaType> type, String hash, long size) {

    /** Reads a file once, never more than a limit of it. A link that took its place after it was judged is not followed. */
    static MediaContent read(Path file, long limit) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] head = in.readNBytes(MagicBytes.NEEDED);
            Optional<MediaType> type = MagicBytes.type(head);
            if (type.isEmpty()) {
                return new MediaContent(type, "", head.length);
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
            return new MediaContent(type, HexFormat.of().formatHex(digest.digest()), size);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
