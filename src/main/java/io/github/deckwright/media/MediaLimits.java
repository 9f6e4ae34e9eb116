package io.github.deckwright.media;

/**
 * How much may be packed.
 *
 * @param file bytes of one file; Anki does not synchronise larger ones than the default
 * @param total bytes of all files of a build
 */
public record MediaLimits(long file, long total) {
    /** What a build allows. */
    public static final MediaLimits DEFAULT = new MediaLimits(100L << 20, 2L << 30);
}
