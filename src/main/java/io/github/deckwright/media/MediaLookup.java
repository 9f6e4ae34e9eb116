package io.github.deckwright.media;

import io.github.deckwright.model.Rule;

/** What became of the search for a media file. */
public sealed interface MediaLookup {

    /** The file is there and may be packed. */
    record Found(MediaFile file, MediaType type) implements MediaLookup {}

    /**
     * There is no such file, or it must not be packed.
     *
     * @param rule for the diagnostic, as are the other two
     */
    record Refused(Rule rule, String message, String remedy) implements MediaLookup {}
}
