package io.github.deckwright.render;

import io.github.deckwright.media.MediaAddress;
import java.util.Locale;
import java.util.Set;

/** What a user calls a media file, by the end of its address. */
final class MediaWord {
    private static final Set<String> SOUNDS = Set.of("mp3", "ogg", "oga", "opus", "wav", "flac", "m4a", "aac");
    private static final Set<String> VIDEOS = Set.of("mp4", "webm", "mov", "mkv", "avi", "m4v", "ogv");
    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "bmp");

    private MediaWord() {}

    static String of(String destination) {
        String suffix = suffix(destination);
        return SOUNDS.contains(suffix) ? "sound" : VIDEOS.contains(suffix) ? "video" : "image";
    }

    /** Whether an address ends as those of sounds and videos do, and leads to no other machine. */
    static boolean isPlayed(String destination) {
        return !of(destination).equals("image") && !MediaAddress.isRemote(destination);
    }

    /** Whether an address ends as those of media files do. */
    static boolean isMedia(String destination) {
        String suffix = suffix(destination);
        return SOUNDS.contains(suffix) || VIDEOS.contains(suffix) || IMAGES.contains(suffix);
    }

    private static String suffix(String destination) {
        String name = AltText.fileName(destination);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
