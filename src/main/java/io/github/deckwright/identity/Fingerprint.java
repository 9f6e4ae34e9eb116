package io.github.deckwright.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** The first 128 bits of a SHA-256: enough that two texts of one project never share it by chance. */
record Fingerprint(long high, long low) {

    // Written out here: those of a record are put together at run time, which costs every start some ten milliseconds.
    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint fingerprint && high == fingerprint.high && low == fingerprint.low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(high) * 31 + Long.hashCode(low);
    }

    /** Characters of half a fingerprint in the ledger. */
    static final int HALF_LENGTH = 11;

    private static final MessageDigest SHA_256 = prototype();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    static Fingerprint of(String text) {
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
     * Reads what {@link #text} or {@link #halfText} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    static Fingerprint parse(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        if (bytes.length != Long.BYTES && bytes.length != 2 * Long.BYTES) {
            throw new IllegalArgumentException("not 64 or 128 bits: " + text);
        }
        return of(Arrays.copyOf(bytes, 2 * Long.BYTES));
    }

    /** The fingerprint in the letters of base64 for addresses. */
    String text() {
        return ENCODER.encodeToString(
                ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low).array());
    }

    /** The first half of it in the same letters. */
    String halfText() {
        return ENCODER.encodeToString(
                ByteBuffer.allocate(Long.BYTES).putLong(high).array());
    }

    /** A fresh digest: a copy of one that was made once, since asking for a provider takes longer than hashing a question. */
    static MessageDigest sha256() {
        try {
            return (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException everyJdkCopiesIt) {
            throw new IllegalStateException(everyJdkCopiesIt);
        }
    }

    private static MessageDigest prototype() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
