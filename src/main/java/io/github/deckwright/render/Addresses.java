package io.github.deckwright.render;

import java.util.Locale;
import java.util.Optional;

/** Which links a card may hold: a card has no place from which a relative address could start. */
final class Addresses {
    private Addresses() {}

    /** The address of a link that leads somewhere from a card. */
    static Optional<String> link(String destination) {
        String address = CleanText.of(Marks.withoutDeletions(destination)).strip();
        String lower = address.toLowerCase(Locale.ROOT);
        boolean allowed = lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
        return allowed && address.indexOf('\n') < 0 ? Optional.of(address.replace("{", "%7B")) : Optional.empty();
    }

    /** Whether an image or sound would have to be fetched. */
    static boolean isRemote(String destination) {
        String lower = destination.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("http:")
                || lower.startsWith("https:")
                || lower.startsWith("//")
                || lower.startsWith("ftp:");
    }
}
