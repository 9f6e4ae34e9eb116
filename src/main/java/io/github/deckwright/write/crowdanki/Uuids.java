package io.github.deckwright.write.crowdanki;

import io.github.deckwright.model.AnkiNoteType;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** By what CrowdAnki finds a thing again; made of what never changes about it. */
final class Uuids {
    private Uuids() {}

    /** That of a note type, for ever. */
    static String of(AnkiNoteType type) {
        return made("note type " + type.id());
    }

    /** That of a deck, by its whole name. */
    static String ofDeck(String name) {
        return made("deck " + name.toLowerCase(Locale.ROOT));
    }

    /** That of the options, which are those that Anki begins with. */
    static String ofOptions() {
        return made("options");
    }

    private static String made(String of) {
        return UUID.nameUUIDFromBytes(("deckwright " + of).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
