package io.github.deckwright.read;

import io.github.deckwright.model.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which documents lie in one folder: a folder of files that are called like questions is a set of questions. Safe for threads. */
public final class Neighbours {
    /** Nothing is known about other documents. */
    public static final Neighbours NONE = new Neighbours(Map.of());

    private final Map<String, List<String>> byFolder;

    private Neighbours(Map<String, List<String>> byFolder) {
        this.byFolder = byFolder;
    }

    /** The documents of a build. */
    public static Neighbours of(Collection<SourceFile> documents) {
        Map<String, List<String>> byFolder = new HashMap<>();
        for (SourceFile document : documents) {
            byFolder.computeIfAbsent(folder(document), folder -> new ArrayList<>()).add(document.name());
        }
        return new Neighbours(byFolder);
    }

    /** The names of all documents in the folder of one, itself included. */
    public List<String> of(SourceFile document) {
        return byFolder.getOrDefault(folder(document), List.of());
    }

    private static String folder(SourceFile document) {
        return document.name().substring(0, document.name().lastIndexOf('/') + 1);
    }
}
