package io.github.deckwright.build;

import io.github.deckwright.model.Bug;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work on all documents of a build: one that makes it fail is left out and told, and the work begins again with the others. */
final class Attempts {
    private final Gathering gathering;
    private final Diagnostics diagnostics;

    Attempts(Gathering gathering, Diagnostics diagnostics) {
        this.gathering = gathering;
        this.diagnostics = diagnostics;
    }

    /** Work that can begin again. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** What the work gives, once it does not fail any more because of a document. */
    <T> T of(Work<T> work) throws IOException {
        for (; ; ) {
            try {
                return work.run();
            } catch (AtFault fault) {
                diagnostics.report(Bug.in(fault.place(), fault.failure()));
                gathering.leaveOut(fault.place().file());
            }
        }
    }

    /** Work on the cards of some documents. */
    interface Decision<T> {
        T of(Set<SourceFile> documents);
    }

    /**
     * Decides something over all cards together. When that fails, it is tried with fewer documents until one is found without which it
     * does not.
     *
     * @throws AtFault when there is such a document
     */
    <T> T decide(Supplier<T> all, Decision<?> some) {
        try {
            return all.get();
        } catch (RuntimeException | Error e) {
            if (AtFault.isPossible(e)) {
                SourceFile culprit = culprit(some);
                if (culprit != null) {
                    throw new AtFault(new Place(culprit, 1, 1), e);
                }
            }
            throw e;
        }
    }

    /** The last document of the shortest beginning of the list that fails; null when it fails without any. */
    private @Nullable SourceFile culprit(Decision<?> some) {
        List<SourceFile> documents = new ArrayList<>(gathering.files());
        if (documents.isEmpty() || fails(some, List.of())) {
            return null;
        }
        int passes = 0;
        int fails = documents.size();
        while (fails - passes > 1) {
            int middle = (passes + fails) >>> 1;
            if (fails(some, documents.subList(0, middle))) {
                fails = middle;
            } else {
                passes = middle;
            }
        }
        return documents.get(fails - 1);
    }

    private static boolean fails(Decision<?> some, List<SourceFile> documents) {
        try {
            some.of(Set.copyOf(documents));
            return false;
        } catch (RuntimeException | Error e) {
            if (!AtFault.isPossible(e)) {
                throw e;
            }
            return true;
        }
    }
}
