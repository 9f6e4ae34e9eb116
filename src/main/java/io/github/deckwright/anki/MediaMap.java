package io.github.deckwright.anki;

import io.github.deckwright.model.Nfc;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which entry of a package is which media file. A name in it is a name and no path. */
final class MediaMap {
    /** The field of the newest form that lists the files, and in a file those that tell its name and its entry. */
    private static final int FILES = 1;

    private static final int NAME = 1;
    private static final int ENTRY = 255;
    /** What no system takes for the name of one file. */
    private static final String NO_NAME = "/\\\0";

    private final PackageProblem problem;
    private final Map<String, String> entries = new LinkedHashMap<>();

    MediaMap(PackageProblem problem) {
        this.problem = problem;
    }

    /** Entries by names of files; of two files with one name the first counts, as it does for Anki. */
    Map<String, String> entries() {
        return entries;
    }

    /** Adds a file of the older forms. */
    void add(String entry, String name) throws IOException {
        if (!entry.matches("[0-9]{1,9}")) {
            throw problem.damaged("its list of media names an entry that is no number");
        }
        if (name.isEmpty()
                || name.equals(".")
                || name.equals("..")
                || name.chars().anyMatch(c -> NO_NAME.indexOf(c) >= 0)) {
            throw problem.unsafe("one of its media has a path for a name");
        }
        entries.putIfAbsent(Nfc.of(name), entry);
    }

    /** Adds all files that the newest form lists: their places are their entries. */
    void addAll(byte[] list) throws IOException {
        List<String[]> files = new ArrayList<>();
        try {
            Protobuf.read(list, field -> {
                if (field.number() == FILES) {
                    files.add(file(field, String.valueOf(files.size())));
                }
            });
        } catch (IllegalArgumentException e) {
            throw problem.damaged("its list of media", e);
        }
        for (String[] file : files) {
            add(file[0], file[1]);
        }
    }

    private static String[] file(Protobuf.Field message, String place) {
        String[] file = {place, ""};
        Protobuf.read(message.bytes(), field -> {
            if (field.number() == NAME) {
                file[1] = field.text();
            } else if (field.number() == ENTRY) {
                file[0] = String.valueOf(field.value());
            }
        });
        return file;
    }
}
