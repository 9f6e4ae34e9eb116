package io.github.deckwright.read.source;

import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Markers;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a large document above headings of the second level, so that it need not be in memory at once. A document of which some line may
 * speak to lines far away, such as the definition of a link, is not cut. Not safe for use by several threads.
 */
public final class Pieces implements Closeable {
    /** Documents from so many bytes on are worth cutting. */
    public static final long LARGE = 1 << 19;

    /** A piece ends at the first heading behind so many bytes: a few hundred cards, which show a series as well as all do. */
    private static final int SIZE = 160 << 10;

    /** Without a heading in so many times the size of a piece there is no series of headings. */
    private static final int FACTOR = 16;

    /** A head that is longer is no title and introduction, and every piece would begin with it. */
    private static final int LONGEST_HEAD = 16 << 10;

    /** What links to another part of the document, is a definition for all of it, or a mark that may count for more than a section. */
    private static final List<String> FAR = List.of("](#", "]:", "%%", "[[", "{{", "{%", "$$", "<!--");

    /** The first characters of those, and the second ones. */
    private static final boolean[] FAR_FIRST = ascii("]%[{$<");

    private static final String FAR_SECOND = "(:%[{$!";

    /** How lines begin that open what may hold headings, or a merge that was not finished. */
    private static final List<String> OPENING = List.of("<", ":::", "=", "START", "%");

    /** First characters of lines that may open or close code, start a section, or be of those that are opening; and of a byte order mark. */
    private static final String TELLING = "`~#<:=S%\u00EF";

    private final ByteLines in;
    private final int size;
    private final Fences fences = new Fences();
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private byte[] head = {};
    private int headLines;
    private int firstLine;
    private int lines;
    private int cut;
    private int cutLine;
    private boolean begun;
    private boolean inCode;
    private boolean indentedFence;
    private boolean whole;
    private boolean ended;

    /** @param in the bytes of the document, which are read as the pieces are */
    public Pieces(InputStream in) {
        this(in, SIZE);
    }

    /** @param size of a piece in bytes, at least */
    public Pieces(InputStream in, int size) {
        this.in = new ByteLines(in);
        this.size = size;
    }

    /** Whether the document cannot be cut; all pieces so far count for nothing. */
    public boolean mustStayWhole() {
        return whole;
    }

    /** The next piece; empty when there is none, and when the document cannot be cut. */
    public Optional<Piece> next() throws IOException {
        while (!ended && !whole && in.next()) {
            boolean heading = isSectionStart();
            if (heading && !begun) {
                begin();
            } else if (heading && cut == 0 && collected.size() >= size) {
                cut = collected.size();
                cutLine = lines + 1;
            }
            in.writeTo(collected);
            lines++;
            whole |= collected.size() > (begun ? FACTOR * size : LONGEST_HEAD);
            if (!whole && cut > 0 && collected.size() - cut >= size) {
                return Optional.of(
                        piece(cut, cutLine)); // what is left is enough for a piece, so the last one is no scrap
            }
        }
        boolean last = !ended && !whole && begun;
        whole |= !begun;
        ended = true;
        return last ? Optional.of(piece(collected.size(), lines + 1)) : Optional.empty();
    }

    private void begin() {
        head = collected.toByteArray();
        collected.reset();
        headLines = lines;
        firstLine = lines + 1;
        begun = true;
    }

    /** Takes what is collected up to a byte. */
    private Piece piece(int end, int nextLine) {
        byte[] all = collected.toByteArray();
        byte[] bytes = Arrays.copyOf(head, head.length + end);
        System.arraycopy(all, 0, bytes, head.length, end);
        Piece piece = new Piece(bytes, headLines, firstLine);
        collected.reset();
        collected.write(all, end, all.length - end);
        firstLine = nextLine;
        cut = 0;
        return piece;
    }

    private boolean isSectionStart() {
        if (isPlain()) {
            inCode = fences.isOpen();
            return false;
        }
        return isSectionStart(in.text());
    }

    /** Whether the line starts no section and forbids no cut, as nearly all do: what need not become a string. */
    private boolean isPlain() {
        return !indentedFence
                && TELLING.indexOf(in.first()) < 0
                && !in.holds('\r')
                && (fences.isOpen() || !in.holdsPair(FAR_FIRST, FAR_SECOND));
    }

    /** Whether a line starts a section of the second level; notices what must not be cut. */
    private boolean isSectionStart(String text) {
        boolean atMargin = !text.isEmpty() && !Character.isWhitespace(text.charAt(0));
        int carriage = text.indexOf('\r');
        whole |= carriage >= 0 && carriage != text.length() - 2; // a line end that is not looked for here
        whole |= lines > 0 && text.startsWith("\u00EF\u00BB\u00BF"); // which hides the mark behind it here
        boolean code = fences.holds(text.stripTrailing());
        whole |= code && indentedFence && atMargin; // it ended with the list around it
        indentedFence = code && (inCode ? indentedFence : !atMargin);
        inCode = code;
        if (code) {
            return false;
        }
        String bare = text.strip();
        whole |= begun && (bare.startsWith("# ") || bare.equals("#"));
        for (String opening : OPENING) {
            whole |= bare.startsWith(opening);
        }
        if (in.holdsPair(FAR_FIRST, FAR_SECOND)) {
            for (String far : FAR) {
                whole |= text.contains(far);
            }
        }
        return atMargin && Markers.indent(text) == 0 && text.startsWith("## ");
    }

    private static boolean[] ascii(String some) {
        boolean[] are = new boolean[128];
        some.chars().forEach(c -> are[c] = true);
        return are;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
