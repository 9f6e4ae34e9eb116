package io.github.deckwright.write.apkg;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Field text as Anki looks at it. */
final class AnkiFields {
    private AnkiFields() {}

    /** Whether Anki takes a field for empty: nothing but ASCII white space and bare {@code br} and {@code div} tags. */
    static boolean isEmpty(String html) {
        int i = 0;
        while (i < html.length()) {
            char c = html.charAt(i);
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                i++;
            } else {
                int end = emptyTag(html, i);
                if (end < 0) {
                    return false;
                }
                i = end;
            }
        }
        return true;
    }

    private static int emptyTag(String html, int start) {
        int i = start;
        if (html.charAt(i) != '<') {
            return -1;
        }
        i++;
        if (html.startsWith("/", i)) {
            i++;
        }
        if (html.regionMatches(true, i, "br", 0, 2)) {
            i += 2;
        } else if (html.regionMatches(true, i, "div", 0, 3)) {
            i += 3;
        } else {
            return -1;
        }
        if (html.startsWith(" ", i)) {
            i++;
        }
        if (html.startsWith("/", i)) {
            i++;
        }
        return html.startsWith(">", i) ? i + 1 : -1;
    }

    /** The first four bytes of the SHA-1 of a stripped field, by which Anki finds duplicates. */
    static long checksum(String stripped) {
        byte[] hash = sha1().digest(stripped.getBytes(StandardCharsets.UTF_8));
        return (hash[0] & 0xffL) << 24 | (hash[1] & 0xff) << 16 | (hash[2] & 0xff) << 8 | (hash[3] & 0xff);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
