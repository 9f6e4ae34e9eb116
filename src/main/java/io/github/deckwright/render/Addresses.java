package io.github.deckwright.render;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Which links a card may hold: a card has no place of its own from which a relative address could start. */
final class Addresses {
    private Addresses() {}

    /** The address of a link that leads somewhere from a card. */
    static Optional<String> link(String destination) {
        String address = CleanText.of(Sentinels.withoutDeletions(destination)).strip();
        String lower = address.toLowerCase(Locale.ROOT);
        boolean allowed = lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
        return allowed && address.indexOf('\n') < 0 ? Optional.of(address.replace("{", "%7B")) : Optional.empty();
    }

    /**
     * A relative address, seen from that of its document. One that starts with a slash means a root that is not known here.
     *
     * @param document where the document can be seen
     */
    static Optional<String> relative(String document, String destination) {
        String address = Sentinels.withoutDeletions(destination).strip().replace(" ", "%20");
        if (address.isEmpty() || address.startsWith("/")) {
            return Optional.empty();
        }
        try {
            URI target = URI.create(address);
            return target.isAbsolute()
                    ? Optional.empty()
                    : link(URI.create(document).resolve(target).toASCIIString());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no address, whatever else it is
        }
    }
}
