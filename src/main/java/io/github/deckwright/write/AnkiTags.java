package io.github.deckwright.write;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Tags as Anki stores them. */
public final class AnkiTags {
    private AnkiTags() {}

    /** Sorted and unique ignoring case, without the two tags that Anki takes away on import. */
    public static List<String> canonical(Collection<String> tags) {
        TreeMap<String, String> byKey = new TreeMap<>(AnkiTags::compare);
        for (String tag : tags) {
            String normal = Nfc.of(Utf8.clean(tag));
            String key = normal.toLowerCase(Locale.ROOT);
            if (!key.isEmpty() && !key.equals("marked") && !key.equals("leech")) {
                byKey.putIfAbsent(key, normal);
            }
        }
        return List.copyOf(byKey.values());
    }

    private static int compare(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }
}
