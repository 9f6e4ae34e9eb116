package io.github.deckwright.media;

import java.util.List;
import java.util.Locale;

/** Addresses inside of a drawing, told by what programs make of them. */
final class SafeAddress {
    /** What a drawing may carry within itself: pictures of points, and letters. */
    private static final List<String> CARRIED = List.of(
            "data:image/png",
            "data:image/jpeg",
            "data:image/jpg",
            "data:image/gif",
            "data:image/webp",
            "data:font/",
            "data:application/font",
            "data:application/x-font",
            "data:application/vnd.ms-fontobject");

    private SafeAddress() {}

    /** An address in lower case without the blanks and control characters that programs skip. */
    static String plain(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c > ' ' && c != '\u007f') {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing outside of the drawing is meant. */
    static boolean isInside(String plain) {
        return plain.isEmpty() || plain.startsWith("#") || CARRIED.stream().anyMatch(plain::startsWith);
    }

    /** Whether it is where a link leads that somebody must click. */
    static boolean isLink(String plain) {
        return plain.startsWith("https://") || plain.startsWith("http://") || plain.startsWith("mailto:");
    }
}
