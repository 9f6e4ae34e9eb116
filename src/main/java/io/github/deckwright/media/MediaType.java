package io.github.deckwright.media;

/** A kind of media file, told by its first bytes, never by its name. */
public enum MediaType {
    PNG("png", Use.IMAGE),
    JPEG("jpg", Use.IMAGE),
    GIF("gif", Use.IMAGE),
    WEBP("webp", Use.IMAGE),
    AVIF("avif", Use.IMAGE),
    SVG("svg", Use.IMAGE),
    MP3("mp3", Use.SOUND),
    OGG("ogg", Use.SOUND),
    WAV("wav", Use.SOUND),
    FLAC("flac", Use.SOUND),
    M4A("m4a", Use.SOUND),
    MP4("mp4", Use.VIDEO),
    WEBM("webm", Use.VIDEO);

    /** How a card shows it. */
    public enum Use {
        IMAGE,
        SOUND,
        VIDEO
    }

    private final String suffix;
    private final Use use;

    MediaType(String suffix, Use use) {
        this.suffix = suffix;
        this.use = use;
    }

    /** The end of its files' names. */
    public String suffix() {
        return suffix;
    }

    /** How a card shows it. */
    public Use use() {
        return use;
    }
}
