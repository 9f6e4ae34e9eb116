package io.github.deckwright.write;

import io.github.deckwright.UsageException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says before anything is read which formats one target cannot take. */
final class FittingFormats {
    private FittingFormats() {}

    /**
     * What the files of some formats end with.
     *
     * @throws UsageException when two of them have the same file
     */
    static List<String> suffixes(String name, List<Formats.Selected> selected) {
        Map<String, Format> bySuffix = new HashMap<>();
        for (Formats.Selected one : selected) {
            Format format = one.writer().format();
            Format other = bySuffix.put(format.suffix().toLowerCase(Locale.ROOT), format);
            if (other != null) {
                throw new UsageException("the formats " + other.name() + " and " + format.name() + " both write " + name
                        + format.suffix() + "; build them one after the other, with different --name or -o");
            }
        }
        return bySuffix.values().stream().map(Format::suffix).toList();
    }

    /** Makes sure that a file takes them. */
    static void file(String file, List<Formats.Selected> selected) {
        if (selected.size() != 1) {
            throw new UsageException("the file " + file + " takes one format, not " + selected.size()
                    + "; choose it with -t, or a folder with -o DIR");
        }
        Format format = selected.get(0).writer().format();
        if (!ending(file).equals(ending(format.suffix()))) {
            throw new UsageException("the file " + file + " would be no " + format.name() + ", whose files end with "
                    + format.suffix() + "; choose another name or format");
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Makes sure that a stream takes them. */
    static void stream(List<Formats.Selected> selected) {
        if (selected.size() != 1) {
            throw new UsageException("standard output takes one format, not " + selected.size()
                    + "; choose it with -t, such as -t jsonl -o -");
        }
        Format format = selected.get(0).writer().format();
        if (!format.text()) {
            throw new UsageException("format " + format.name()
                    + " is no text and cannot go to standard output; choose a folder with -o DIR");
        }
    }
}
