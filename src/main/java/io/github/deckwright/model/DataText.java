package io.github.deckwright.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Texts of any length among binary data: the number of bytes, then UTF-8. */
public final class DataText {
    private DataText() {}

    /**
     * Writes a text.
     *
     * @return how many bytes it took
     */
    public static int write(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
        return Integer.BYTES + bytes.length;
    }

    /** Reads a text. */
    public static String read(DataInput in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    /** Reads a text as its bytes. */
    public static byte[] bytes(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}
