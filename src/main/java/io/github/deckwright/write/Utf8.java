package io.github.deckwright.write;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text as bytes, the same on every machine; half a surrogate pair becomes U+FFFD instead of a question mark. */
public final class Utf8 {
    /** Stands for what is no character. */
    public static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** A writer over a stream; it buffers little, so the stream should. */
    public static Writer writer(OutputStream stream) {
        return new OutputStreamWriter(
                stream,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .replaceWith(new byte[] {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD})
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    /** The text with every half surrogate pair replaced. */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (half(text, i)) {
                StringBuilder clean = new StringBuilder(text);
                for (int j = i; j < text.length(); j++) {
                    if (half(text, j)) {
                        clean.setCharAt(j, REPLACEMENT);
                    }
                }
                return clean.toString();
            }
        }
        return text;
    }

    /** Whether a UTF-16 unit is a surrogate without its partner. */
    static boolean half(String text, int i) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
}
