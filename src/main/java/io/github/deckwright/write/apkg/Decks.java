package io.github.deckwright.write.apkg;

import io.github.deckwright.model.Sha256;
import io.github.deckwright.write.JsonText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The decks of a package with their ancestors. Their ids mean nothing outside of it; they depend on the names alone. */
final class Decks {
    private static final long FIRST = 1_400_000_000_000L;
    private static final long RANGE = 300_000_000_000L;

    private final Map<String, Long> idByKey = new HashMap<>();
    private final TreeMap<Long, String> names = new TreeMap<>();

    /** The id of a deck; names that differ by case only are one deck, as in Anki. */
    long id(String name) {
        Long known = idByKey.get(key(name));
        if (known != null) {
            return known;
        }
        int last = name.lastIndexOf("::");
        String spelled = last < 0 ? name : names.get(id(name.substring(0, last))) + name.substring(last);
        long id = FIRST + hash(spelled) % RANGE;
        while (names.containsKey(id)) {
            id++;
        }
        idByKey.put(key(name), id);
        names.put(id, spelled);
        return id;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static long hash(String name) {
        byte[] bytes = Sha256.of(name);
        long hash = 0;
        for (int i = 0; i < 7; i++) {
            hash = hash << 8 | (bytes[i] & 0xff);
        }
        return hash;
    }

    /** All decks as Anki wants them, with the default deck, which stays empty. */
    String json() {
        StringBuilder out = new StringBuilder();
        JsonText json = new JsonText(out).object();
        deck(json, 1, "Default");
        names.forEach((id, name) -> deck(json, id, name));
        json.end();
        return out.toString();
    }

    private static void deck(JsonText json, long id, String name) {
        json.key(Long.toString(id)).object();
        json.key("id").value(id);
        json.key("name").value(name);
        json.key("mod").value(Schema11.BEGINNING);
        json.key("usn").value(id == 1 ? 0 : -1);
        for (String today : new String[] {"lrnToday", "revToday", "newToday", "timeToday"}) {
            json.key(today).raw("[0,0]");
        }
        json.key("collapsed").value(false);
        json.key("browserCollapsed").value(false);
        json.key("desc").value("");
        json.key("dyn").value(0);
        json.key("conf").value(1);
        json.key("extendNew").value(0);
        json.key("extendRev").value(0);
        json.end();
    }
}
