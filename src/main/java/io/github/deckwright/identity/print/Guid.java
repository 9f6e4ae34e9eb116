package io.github.deckwright.identity.print;

import io.github.deckwright.model.Nfkc;
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
        byte[] rest = digest.digest(parts.getBytes(StandardCharsets.UTF_8));
        StringBuilder guid = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            guid.append(ALPHABET.charAt(divide(rest)));
        }
        return guid.toString();
    }

    /** Divides a number, its highest byte first, by the size of the alphabet; returns the remainder. */
    private static int divide(byte[] number) {
        int remainder = 0;
        for (int i = 0; i < number.length; i++) {
            int part = remainder << 8 | (number[i] & 0xFF);
            number[i] = (byte) (part / ALPHABET.length());
            remainder = part % ALPHABET.length();
        }
        return remainder;
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
