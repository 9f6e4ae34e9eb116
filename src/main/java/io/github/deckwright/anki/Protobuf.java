package io.github.deckwright.anki;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A message in the wire format of protocol buffers, read field by field: the few messages of Anki need no more.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/">the encoding</a>
 */
final class Protobuf {
    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int BYTES = 2;
    private static final int FOUR_BYTES = 5;
    private static final int LONGEST_VARINT = 10;

    private final byte[] bytes;
    private int next;

    private Protobuf(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A field.
     *
     * @param value of a number; 0 for other fields
     * @param bytes of a text, a message or bytes; empty for numbers
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    record Field(int number, long value, byte[] bytes) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /**
     * Hands over the fields of a message in their order.
     *
     * @throws IllegalArgumentException when it is none
     */
    static void read(byte[] message, Consumer<Field> fields) {
        Protobuf input = new Protobuf(message);
        while (input.next < message.length) {
            fields.accept(input.field());
        }
    }

    private Field field() {
        long key = varint();
        int number = (int) (key >>> 3);
        return switch ((int) (key & 7)) {
            case VARINT -> new Field(number, varint(), new byte[0]);
            case EIGHT_BYTES -> new Field(number, 0, bytes(8));
            case BYTES -> new Field(number, 0, bytes(varint()));
            case FOUR_BYTES -> new Field(number, 0, bytes(4));
            default -> throw new IllegalArgumentException("unknown wire type");
        };
    }

    private long varint() {
        long value = 0;
        for (int i = 0; i < LONGEST_VARINT && next < bytes.length; i++) {
            byte part = bytes[next++];
            value |= (long) (part & 0x7f) << (7 * i);
            if (part >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number does not end");
    }

    private byte[] bytes(long length) {
        if (length < 0 || length > bytes.length - next) {
            throw new IllegalArgumentException("a field is longer than its message");
        }
        next += (int) length;
        return Arrays.copyOfRange(bytes, next - (int) length, next);
    }
}
