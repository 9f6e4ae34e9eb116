package io.github.deckwright.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** An address of a media file as an author writes it, and the path that it means. */
public final class MediaAddress {
    private MediaAddress() {}

    /** Whether the file would have to be fetched: the product has no network code. */
    public static boolean isRemote(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("http:")
                || lower.startsWith("https:")
                || lower.startsWith("ftp:")
                || lower.startsWith("//");
    }

    /**
     * The path that an address means, with {@code /}; one that starts with {@code /} starts from the repository's root. Empty for what
     * no document in a repository needs: other schemes, drives, shares, home folders, control characters. Percent signs are decoded
     * exactly once, before anything is judged.
     */
    static Optional<String> path(String address) {
        String bare = address.strip();
        int end = bare.length();
        for (int i = 0; i < end; i++) {
            if (bare.charAt(i) == '?' || bare.charAt(i) == '#') {
                end = i;
            }
        }
        String path = decoded(bare.substring(0, end));
        boolean odd = path.isEmpty()
                || path.startsWith("~")
                || path.startsWith("//")
                || path.indexOf('\\') >= 0
                || hasScheme(path);
        return odd || path.chars().anyMatch(c -> c < ' ' || (c >= 0x7f && c < 0xa0))
                ? Optional.empty()
                : Optional.of(path);
    }

    /** {@code file:}, {@code data:}, {@code C:}; a colon after a slash belongs to a name. */
    private static boolean hasScheme(String path) {
        int colon = path.indexOf(':');
        int slash = path.indexOf('/');
        return colon >= 0 && (slash < 0 || colon < slash);
    }

    /** Percent signs decoded; an address in which they do not make UTF-8 is taken as it is. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(bytes[i + 2], 16) : -1;
            if (low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(out.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }
}
