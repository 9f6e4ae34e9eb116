package io.github.deckwright.render;

import io.github.deckwright.model.Nfc;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Tags of a card in the form in which Anki stores them, so that an import changes nothing about them. */
final class StoredTags {
    private StoredTags() {}

    /**
     * The tags that the author gave, and one made of the headings above the card, the outer ones its parents. Unique ignoring case and
     * in Anki's order; without the two tags that Anki takes away on import.
     */
    static List<String> of(Collection<String> given, List<String> context) {
        Map<String, String> unique = new TreeMap<>(Comparator.comparing(StoredTags::codePoints));
        for (String tag : given) {
            add(unique, List.of(tag.split("::", -1)));
        }
        add(unique, context.stream().map(heading -> heading.replace("::", ":")).toList());
        return List.copyOf(unique.values());
    }

    private static void add(Map<String, String> unique, List<String> levels) {
        List<String> components = new ArrayList<>();
        for (String level : levels) {
            String component = component(level);
            if (!component.isEmpty()) {
                components.add(component);
            }
        }
        String tag = String.join("::", components);
        String key = tag.toLowerCase(Locale.ROOT);
        if (!tag.isEmpty() && !key.equals("marked") && !key.equals("leech")) {
            unique.putIfAbsent(key, tag);
        }
    }

    /** One level: white space becomes one {@code _}; a colon at an end would join the separator. */
    private static String component(String level) {
        String text = Nfc.of(CleanText.of(level));
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = !out.isEmpty();
            } else {
                out.append(gap ? "_" : "").append(c);
                gap = false;
            }
        }
        int start = 0;
        int end = out.length();
        while (start < end && isEdge(out.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(out.charAt(end - 1))) {
            end--;
        }
        return out.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return c == ':' || c == '_';
    }

    /** Anki compares code points; UTF-16 units would put what lies above the base plane too early. */
    private static String codePoints(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.codePoints().forEach(c -> key.append((char) (c >>> 16)).append((char) c));
        return key.toString();
    }
}
