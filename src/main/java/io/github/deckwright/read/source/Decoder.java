package io.github.deckwright.read.source;

import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns the bytes of a document into lines: UTF-8, strictly, without byte order marks, whatever its line ends are. */
public final class Decoder {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char MARK = '\uFEFF';
    private static final char FIRST_NONCHARACTER = Cloze.OPEN;
    private static final char LAST_NONCHARACTER = '\uFDEF';

    private final SourceFile file;
    private final Diagnostics diagnostics;

    public Decoder(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** The lines without their ends, or nothing, with an error reported, when the bytes are not UTF-8. */
    public Optional<List<String>> decode(byte[] bytes) {
        return characters(bytes).map(text -> lines(text.array(), text.limit()));
    }

    private Optional<CharBuffer> characters(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError() || Encodings.isUtf16(bytes)) {
            undecodable(bytes, result.isError() ? in.position() : firstZero(bytes));
            return Optional.empty();
        }
        out.flip();
        return Optional.of(out);
    }

    private static int firstZero(byte[] bytes) {
        int at = 0;
        while (at < bytes.length - 1 && bytes[at] != 0) {
            at++;
        }
        return at;
    }

    private void undecodable(byte[] bytes, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            boolean end = bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 >= bytes.length || bytes[i + 1] != '\n'));
            if (end) {
                line++;
                lineStart = i + 1;
            }
        }
        String before = new String(bytes, lineStart, offset - lineStart, StandardCharsets.UTF_8);
        int column = before.codePointCount(0, before.length()) + 1;
        diagnostics.report(Diagnostic.of(
                Rule.NOT_UTF_8,
                new Place(file, line, column),
                "byte " + offset + " (0x" + hex(bytes[offset] & 0xFF) + ") is not UTF-8; " + Encodings.guess(bytes),
                "save the file as UTF-8; the document is left out"));
    }

    private List<String> lines(char[] text, int length) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        boolean clean = true;
        boolean directed = false;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c == '\n' || c == '\r') {
                add(line(text, start, i, clean, lines.size() + 1), directed, lines);
                if (c == '\r' && i + 1 < length && text[i + 1] == '\n') {
                    i++;
                }
                start = i + 1;
                clean = true;
                directed = false;
            } else {
                clean &= !isForbidden(c);
                directed |= DirectionMarks.isOne(c);
            }
        }
        if (start < length) {
            add(line(text, start, length, clean, lines.size() + 1), directed, lines);
        }
        return lines;
    }

    private static void add(String line, boolean directed, List<String> lines) {
        lines.add(directed ? DirectionMarks.off(line) : line);
    }

    /** The line without byte order marks in front: one stands at each place where files were joined, and hid a heading there. */
    private String line(char[] text, int from, int end, boolean clean, int number) {
        int start = from;
        while (start < end && text[start] == MARK) {
            start++;
        }
        String line = new String(text, start, end - start);
        return clean ? line : cleaned(line, number);
    }

    private String cleaned(String line, int number) {
        int at = 0;
        while (!isForbidden(line.charAt(at))) {
            at++;
        }
        diagnostics.report(Diagnostic.of(
                Rule.FORBIDDEN_CHARACTER,
                new Place(file, number, line.codePointCount(0, at) + 1),
                "the character U+" + (line.charAt(at) == 0 ? "0000" : hex(line.charAt(at)))
                        + " stands for nothing in text",
                "remove it; \uFFFD is shown instead"));
        StringBuilder cleaned = new StringBuilder(line);
        for (int i = at; i < cleaned.length(); i++) {
            if (isForbidden(cleaned.charAt(i))) {
                cleaned.setCharAt(i, REPLACEMENT);
            }
        }
        return cleaned.toString();
    }

    private static boolean isForbidden(char c) {
        return c == 0 || (c >= FIRST_NONCHARACTER && c <= LAST_NONCHARACTER) || c == '\uFFFE' || c == '\uFFFF';
    }

    private static String hex(int number) {
        return Integer.toHexString(number).toUpperCase(Locale.ROOT);
    }
}
