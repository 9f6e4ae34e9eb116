package io.github.deckwright.media;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the media files that documents refer to, and knows those that were found. Safe for threads. */
public final class MediaStore {
    private final Map<String, MediaFile> files = new ConcurrentHashMap<>();

    /**
     * Prepares for a build.
     *
     * @param sources of the build: nothing outside the repositories, or else the folders, that they lie in is ever read
     */
    public MediaStore(List<Path> sources) {}

    /**
     * Looks for the file that an address in a document means.
     *
     * @param destination as Markdown or HTML says it, character references already decoded
     */
    public MediaLookup find(Path document, String destination) {
        return new MediaLookup.Refused(
                "missing-media",
                "there is no file \"" + destination + "\"",
                "check the path; it starts from the document's folder");
    }

    /** A file that was found, by the name that cards know. */
    public MediaFile file(String name) {
        MediaFile file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException(name);
        }
        return file;
    }
}
