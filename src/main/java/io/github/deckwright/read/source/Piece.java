package io.github.deckwright.read.source;

/** A part of a large document that is read as if it were all of it: the head of the document, and lines that stand together below. */
public final class Piece {
    private final byte[] bytes;
    private final int headLines;
    private final int firstLine;

    /**
     * @param bytes the head of the document, which is all above its first part, and the lines of this one
     * @param headLines how many lines the head has
     * @param firstLine the number in the document of the first line below the head
     */
    Piece(byte[] bytes, int headLines, int firstLine) {
        this.bytes = bytes;
        this.headLines = headLines;
        this.firstLine = firstLine;
    }

    /** The bytes, which nobody may change. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many lines the head has. */
    public int headLines() {
        return headLines;
    }

    /** Whether it stands right below the head. */
    public boolean isFirst() {
        return firstLine == headLines + 1;
    }

    /** How many lines of the document stand above the first one below the head. */
    public int linesAbove() {
        return firstLine - 1;
    }

    /** The number in the document of a line of the piece, both counted from 1. */
    public int lineInDocument(int line) {
        return line <= headLines ? line : line - headLines - 1 + firstLine;
    }
}
