package io.github.deckwright.render;

import java.util.List;
import java.util.Locale;

/** What a user calls a media file, by the end of its address. */
final class MediaWord {
    private static final List<String> SOUNDS =
            List.of(".mp3", ".ogg", ".oga", ".opus", ".wav", ".flac", ".m4a", ".aac");
    private static final List<String> VIDEOS = List.of(".mp4", ".webm", ".mov", ".mkv", ".avi", ".m4v", ".ogv");

    private MediaWord() {}

    static String of(String destination) {
        String name = AltText.fileName(destination).toLowerCase(Locale.ROOT);
        if (SOUNDS.stream().anyMatch(name::endsWith)) {
            return "sound";
        }
        return VIDEOS.stream().anyMatch(name::endsWith) ? "video" : "image";
    }
}
