package io.github.deckwright.identity.print;

import io.github.deckwright.model.Nfkc;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;

/**
 * The guid that a card gets at first sight. After that the ledger rules, and the guid stays whatever becomes of the question.
 *
 * <p>FIXED: nothing here may change, or every project that lost its ledger gets other guids. {@code docs/guid.md} holds test
 * vectors.
 */
public final class Guid {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 12;

    /** Digits that are divided off together. */
    private static final int AT_ONCE = 4;

    private static final int DIVISOR = 62 * 62 * 62 * 62;

    private Guid() {}

    /**
     * Derives a guid.
     *
     * @param namespace the project
     * @param cloze whether the card has deletions
     * @param question normalised
     * @param occurrence of this question in the project, from 1
     * @return 12 characters of {@code [A-Za-z0-9]}
     */
    public static String derive(String namespace, boolean cloze, String question, int occurrence) {
        MessageDigest digest = Fingerprint.sha256();
        String parts = namespace + '\0' + (cloze ? "cloze" : "basic") + '\0' + question + '\0' + occurrence;
        int[] number = new int[8];
        ByteBuffer.wrap(digest.digest(parts.getBytes(StandardCharsets.UTF_8)))
                .asIntBuffer()
                .get(number);
        StringBuilder guid = new StringBuilder(LENGTH);
        while (guid.length() < LENGTH) {
            int digits = divide(number);
            for (int i = 0; i < AT_ONCE; i++) {
                guid.append(ALPHABET.charAt(digits % ALPHABET.length()));
                digits /= ALPHABET.length();
            }
        }
        return guid.toString();
    }

    /** Divides a number, its highest part first, by what so many digits can say; returns the remainder, which is the last digits. */
    private static int divide(int[] number) {
        long remainder = 0;
        for (int i = 0; i < number.length; i++) {
            long part = remainder << Integer.SIZE | Integer.toUnsignedLong(number[i]);
            long quotient = part / DIVISOR;
            number[i] = (int) quotient;
            remainder = part - quotient * DIVISOR;
        }
        return (int) remainder;
    }

    private static boolean isBlank(char c) {
        return (c <= ' ' || c > '~') && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** A question as guids see it: normal form KC, lower case, white space collapsed, {@code ?.:!} at the end cut. */
    public static String normalise(String markdown) {
        String folded = Nfkc.of(markdown).toLowerCase(Locale.ROOT);
        StringBuilder text = new StringBuilder(folded.length());
        int length = folded.length();
        for (int i = 0; i < length; i++) {
            int word = i;
            while (word < length && !isBlank(folded.charAt(word))) {
                word++;
            }
            if (word > i) {
                text.append(folded.substring(i, word));
                i = word - 1;
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        int end = text.length();
        while (end > 0 && "?.:! ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
