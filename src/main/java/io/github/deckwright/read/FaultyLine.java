package io.github.deckwright.read;

import java.util.List;
import java.util.function.Consumer;

/** Finds the line with which reading a document goes wrong, so that its author knows what to change. */
final class FaultyLine {
    private FaultyLine() {}

    /**
     * The number of the line whose coming makes reading fail; 1 when it fails whatever the lines are.
     *
     * @param lines of which reading failed
     * @param reading tries to read the lines it is given
     */
    static int of(List<String> lines, Consumer<List<String>> reading) {
        int good = 0;
        int bad = lines.size();
        while (bad - good > 1) {
            int middle = (good + bad) >>> 1;
            if (fails(lines.subList(0, middle), reading)) {
                bad = middle;
            } else {
                good = middle;
            }
        }
        return Math.max(1, bad);
    }

    private static boolean fails(List<String> lines, Consumer<List<String>> reading) {
        try {
            reading.accept(lines);
            return false;
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return true;
        }
    }
}
