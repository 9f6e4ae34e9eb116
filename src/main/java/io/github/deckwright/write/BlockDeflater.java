package io.github.deckwright.write;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.zip.Deflater;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Deflates block by block on all cores, as much of it as a {@link ZipOutputStream} asks for. A block is deflated by itself, with what
 * stands before it as its dictionary: so the bytes depend on the contents, and not on how many cores there are. What fits in one block
 * becomes what any deflater makes of it.
 */
final class BlockDeflater extends Deflater {
    /** Bytes of a block: enough that beginning anew costs less than a thousandth of the size, few enough to occupy all cores soon. */
    private static final int BLOCK = 1 << 18;

    /** How far back a deflater looks. */
    private static final int DICTIONARY = 1 << 15;

    /** Blocks that may wait: enough to keep the cores busy, few enough to bound memory. */
    private static final int AHEAD_PER_CORE = 2;

    private static final byte[] NOTHING = {};

    private final int level;
    private final int cores = Runtime.getRuntime().availableProcessors();
    private final ArrayDeque<ForkJoinTask<byte[]>> running = new ArrayDeque<>();
    private @Nullable ForkJoinPool pool;
    private byte[] before = NOTHING;
    private byte[] block = new byte[BLOCK];
    private int filled;
    private byte[] ready = NOTHING;
    private int given;
    private boolean finishing;
    private boolean ended;
    private long taken;
    private long made;

    BlockDeflater(int level) {
        super(level, true);
        this.level = level;
    }

    @Override
    public void setInput(byte[] data, int start, int length) {
        taken += length;
        int from = start;
        while (from < start + length) {
            if (filled == BLOCK) {
                begin();
            }
            int some = Math.min(BLOCK - filled, start + length - from);
            System.arraycopy(data, from, block, filled, some);
            filled += some;
            from += some;
        }
    }

    /** Begins to deflate a block that is not the last one. */
    private void begin() {
        byte[] dictionary = before;
        byte[] full = block;
        if (pool == null) {
            pool = new ForkJoinPool(cores);
        }
        running.add(pool.submit(() -> deflated(dictionary, full, BLOCK, false)));
        before = Arrays.copyOfRange(full, BLOCK - DICTIONARY, BLOCK);
        block = new byte[BLOCK];
        filled = 0;
    }

    private byte[] deflated(byte[] dictionary, byte[] bytes, int length, boolean last) {
        Deflater one = new Deflater(level, true);
        try {
            if (dictionary.length > 0) {
                one.setDictionary(dictionary);
            }
            one.setInput(bytes, 0, length);
            if (last) {
                one.finish();
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream(length / 4 + 16);
            byte[] some = new byte[DICTIONARY];
            int size = some.length;
            while (last ? !one.finished() : size == some.length) {
                size = one.deflate(some, 0, some.length, last ? NO_FLUSH : SYNC_FLUSH);
                all.write(some, 0, size);
            }
            return all.toByteArray();
        } finally {
            one.end();
        }
    }

    @Override
    public boolean needsInput() {
        return given == ready.length && running.size() < cores * AHEAD_PER_CORE;
    }

    @Override
    public void finish() {
        finishing = true;
    }

    @Override
    public boolean finished() {
        return ended && running.isEmpty() && given == ready.length;
    }

    @Override
    public int deflate(byte[] target, int start, int length) {
        if (given == ready.length && (finishing || !needsInput())) {
            given = 0;
            ready = NOTHING;
            if (!running.isEmpty()) {
                ready = running.remove().join();
            } else if (!ended) {
                ready = deflated(before, block, filled, true);
                ended = true;
            }
        }
        int some = Math.min(length, ready.length - given);
        System.arraycopy(ready, given, target, start, some);
        given += some;
        made += some;
        return some;
    }

    @Override
    public long getBytesRead() {
        return taken;
    }

    @Override
    public long getBytesWritten() {
        return made;
    }

    @Override
    public void reset() {
        running.clear();
        before = NOTHING;
        filled = 0;
        ready = NOTHING;
        given = 0;
        finishing = false;
        ended = false;
        taken = 0;
        made = 0;
    }

    @Override
    public void end() {
        if (pool != null) {
            pool.shutdownNow();
        }
        super.end();
    }
}
