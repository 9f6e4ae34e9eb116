package io.github.deckwright.anki;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What comes out of something compressed, until it is more than anybody needs: sizes in headers are only claims. */
final class CountedInput extends FilterInputStream {
    /** Texts shrink to a tenth, the emptiest of databases to a hundredth: what grows more is made to fill a disk. */
    private static final long MOST_GROWTH = 200;
    /** Below it growth does not matter. */
    private static final long ALWAYS_ALLOWED = 16 << 20;

    private final PackageProblem problem;
    private final String what;
    private final long limit;
    private long count;

    /**
     * Counts a stream.
     *
     * @param what it is, for the message
     * @param most bytes that may come
     * @param packed bytes from which they come
     */
    CountedInput(InputStream in, PackageProblem problem, String what, long most, long packed) {
        super(in);
        this.problem = problem;
        this.what = what;
        this.limit = Math.min(most, Math.max(ALWAYS_ALLOWED, packed * MOST_GROWTH));
    }

    /** How many bytes came. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int more = super.read(bytes, from, length);
        count += Math.max(0, more);
        if (count > limit) {
            String most = limit < 1 << 20 ? (limit >> 10) + " KiB" : (limit >> 20) + " MiB";
            throw problem.tooLarge(what + " is larger than " + most + " when it is unpacked");
        }
        return more;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return readNBytes((int) Math.min(bytes, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
