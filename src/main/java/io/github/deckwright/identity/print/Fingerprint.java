package io.github.deckwright.identity.print;

import io.github.deckwright.model.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The first 128 bits of a SHA-256: enough that two texts of one project never share it by chance. */
public record Fingerprint(long high, long low) {

    // Written out here: those of a record are put together at run time, which costs every start some ten milliseconds.
    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint fingerprint && high == fingerprint.high && low == fingerprint.low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(high) * 31 + Long.hashCode(low);
    }

    /** Characters of a fingerprint in the ledger, and of half of one. */
    private static final int LENGTH = 22;

    public static final int HALF_LENGTH = 11;

    private static final MessageDigest SHA_256 = Sha256.digest();
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    public static Fingerprint of(String text) {
        return of(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Fingerprint of(byte[] digest) {
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        return new Fingerprint(bytes.getLong(), bytes.getLong());
    }

    /** The first 64 bits alone. */
    Fingerprint half() {
        return new Fingerprint(high, 0);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static Fingerprint parse(String text) {
        if (text.length() != LENGTH) {
            throw new IllegalArgumentException("not a hash: " + text);
        }
        long high = 0;
        for (int i = 0; i < HALF_LENGTH - 1; i++) {
            high = high << 6 | six(text, i);
        }
        int middle = six(text, HALF_LENGTH - 1);
        long low = middle & 3;
        for (int i = HALF_LENGTH; i < LENGTH - 1; i++) {
            low = low << 6 | six(text, i);
        }
        return new Fingerprint(high << 4 | middle >> 2, low << 2 | six(text, LENGTH - 1) >> 4);
    }

    /** Reads what {@link #writeHalf} wrote, which is the start of a text. */
    public static Fingerprint parseHalf(String text) {
        long high = 0;
        for (int i = 0; i < HALF_LENGTH - 1; i++) {
            high = high << 6 | six(text, i);
        }
        return new Fingerprint(high << 4 | six(text, HALF_LENGTH - 1) >> 2, 0);
    }

    private static int six(String text, int at) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        if (c == '-' || c == '_') {
            return c == '-' ? 62 : 63;
        }
        throw new IllegalArgumentException("not a hash: " + text);
    }

    /** The fingerprint in the letters of base64 for addresses. */
    public String text() {
        StringBuilder text = new StringBuilder(LENGTH);
        write(text);
        return text.toString();
    }

    /** Writes that: 22 letters. */
    public void write(StringBuilder text) {
        for (int shift = 58; shift >= 4; shift -= 6) {
            text.append(ALPHABET.charAt((int) (high >>> shift) & 63));
        }
        text.append(ALPHABET.charAt((int) ((high << 2 | low >>> 62) & 63)));
        for (int shift = 56; shift >= 2; shift -= 6) {
            text.append(ALPHABET.charAt((int) (low >>> shift) & 63));
        }
        text.append(ALPHABET.charAt((int) (low << 4) & 63));
    }

    /** Writes the first half: 11 letters. */
    public void writeHalf(StringBuilder text) {
        for (int shift = 58; shift >= 4; shift -= 6) {
            text.append(ALPHABET.charAt((int) (high >>> shift) & 63));
        }
        text.append(ALPHABET.charAt((int) (high << 2) & 63));
    }

    /** A fresh digest: a copy of one that was made once, since asking for a provider takes longer than hashing a question. */
    static MessageDigest sha256() {
        try {
            return (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException everyJdkCopiesIt) {
            throw new IllegalStateException(everyJdkCopiesIt);
        }
    }
}
