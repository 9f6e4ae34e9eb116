package io.github.deckwright.build;

import io.github.deckwright.UsageException;
import io.github.deckwright.model.Place;
import io.github.deckwright.write.PluginException;
import java.io.UncheckedIOException;

/** Work on all documents failed because of one of them. */
final class AtFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Place place;
    private final transient Throwable failure;

    /** @param place in the document, where the cause is seen */
    AtFault(Place place, Throwable cause) {
        super(cause);
        this.place = place;
        this.failure = cause;
    }

    Throwable failure() {
        return failure;
    }

    Place place() {
        return place;
    }

    /** Whether a failure is a bug that a document may have brought out; else it is the machine's, a plug-in's or the user's. */
    static boolean isPossible(Throwable failure) {
        return !(failure instanceof UncheckedIOException
                || (failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError))
                || failure instanceof PluginException
                || failure instanceof UsageException);
    }
}
