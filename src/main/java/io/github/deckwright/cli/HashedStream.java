package io.github.deckwright.cli;

import io.github.deckwright.model.Sha256;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/** SHA-256 in hexadecimal: of a file, or of what passes through on its way to a stream. */
final class HashedStream extends FilterOutputStream {
    private final MessageDigest digest = Sha256.digest();

    /** A stream that passes everything on. */
    HashedStream(OutputStream out) {
        super(out);
    }

    static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                HashedStream sha = new HashedStream(OutputStream.nullOutputStream())) {
            in.transferTo(sha);
            return sha.passed();
        }
    }

    /** Of all that passed; once. */
    String passed() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void write(int value) throws IOException {
        digest.update((byte) value);
        out.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        digest.update(bytes, offset, length);
        out.write(bytes, offset, length);
    }
}
