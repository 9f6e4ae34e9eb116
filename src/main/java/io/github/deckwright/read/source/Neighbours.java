package io.github.deckwright.read.source;

import io.github.deckwright.model.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which documents lie in one folder: a folder of files that are called like questions is a set of questions. Safe for threads. */
public final class Neighbours {
    /** Nothing is known about other documents. */
    public static final Neighbours NONE = new Neighbours(Map.of(), Map.of());

    private final Map<String, FileNames> byFolder;
    private final Map<String, FileNames> byParent;

    private Neighbours(Map<String, FileNames> byFolder, Map<String, FileNames> byParent) {
        this.byFolder = byFolder;
        this.byParent = byParent;
    }

    /** The documents of a build. */
    public static Neighbours of(Collection<SourceFile> documents) {
        Map<String, List<String>> byFolder = new HashMap<>();
        Map<String, List<String>> byParent = new HashMap<>();
        for (SourceFile document : documents) {
            String folder = folder(document.name());
            byFolder.computeIfAbsent(folder, key -> new ArrayList<>()).add(document.name());
            if (!folder.isEmpty()) {
                byParent.computeIfAbsent(folder(folder.substring(0, folder.length() - 1)), key -> new ArrayList<>())
                        .add(document.name());
            }
        }
        return new Neighbours(counted(byFolder), counted(byParent));
    }

    private static Map<String, FileNames> counted(Map<String, List<String>> names) {
        Map<String, FileNames> counted = new HashMap<>();
        names.forEach((folder, documents) -> counted.put(folder, new FileNames(documents)));
        return counted;
    }

    /** The names of all documents in the folder of one, itself included. */
    public FileNames of(SourceFile document) {
        return byFolder.getOrDefault(folder(document.name()), FileNames.NONE);
    }

    /** The names of all documents in the folder of one and in those beside it. */
    public FileNames around(SourceFile document) {
        String folder = folder(document.name());
        return folder.isEmpty()
                ? FileNames.NONE
                : byParent.getOrDefault(folder(folder.substring(0, folder.length() - 1)), FileNames.NONE);
    }

    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
