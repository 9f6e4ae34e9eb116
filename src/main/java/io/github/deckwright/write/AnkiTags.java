package io.github.deckwright.write;

import io.github.deckwright.model.Nfc;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tags of one output as Anki stores them. To Anki, tags that differ by case only are one tag, level by level: the spelling that comes
 * first is that of the whole output.
 */
public final class AnkiTags {
    private static final String LEVEL = "::";

    private final Map<String, String> spellings = new HashMap<>();

    /** The tags of a note: sorted and unique ignoring case, without the two tags that Anki takes away on import. */
    public List<String> canonical(Collection<String> tags) {
        TreeMap<String, String> byKey = new TreeMap<>(AnkiTags::compare);
        for (String tag : tags) {
            String spelled = spelled(Nfc.of(Utf8.clean(tag)));
            String key = key(spelled);
            if (!key.isEmpty() && !key.equals("marked") && !key.equals("leech")) {
                byKey.put(key, spelled);
            }
        }
        return new ArrayList<>(byKey.values());
    }

    private String spelled(String tag) {
        String known = spellings.get(key(tag));
        if (known != null) {
            return known;
        }
        int last = tag.lastIndexOf(LEVEL);
        String spelled = last < 0 ? tag : spelled(tag.substring(0, last)) + tag.substring(last);
        spellings.put(key(tag), spelled);
        return spelled;
    }

    private static String key(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }

    /** By code points, as Anki sorts. */
    private static int compare(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }
}
