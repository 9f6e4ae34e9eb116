package io.github.deckwright.render;

import io.github.deckwright.model.Definitions;
import io.github.deckwright.model.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The definitions that a passage needs: those whose labels occur in it, and those whose labels occur in these. */
final class Labels {
    /** The longest label that CommonMark knows. */
    private static final int LONGEST = 999;

    private final References references;
    private final Definitions definitions;
    private final Map<String, Passage> links = new LinkedHashMap<>();
    private final Map<String, Passage> footnotes = new LinkedHashMap<>();
    private final Deque<Passage> open = new ArrayDeque<>();

    private Labels(References references) {
        this.references = references;
        this.definitions = references.definitions();
    }

    static Labels in(Passage passage, References references) {
        Labels labels = new Labels(references);
        Definitions definitions = references.definitions();
        if (!definitions.links().isEmpty() || !definitions.footnotes().isEmpty()) {
            labels.open.add(passage);
            while (!labels.open.isEmpty()) {
                labels.collect(labels.open.remove().markdown());
            }
        }
        return labels;
    }

    List<Passage> links() {
        return new ArrayList<>(links.values());
    }

    List<Passage> footnotes() {
        return new ArrayList<>(footnotes.values());
    }

    private void collect(String markdown) {
        int start = -1;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                start = i + 1;
            } else if (c == ']' && start >= 0) {
                if (i - start <= LONGEST) {
                    label(markdown.substring(start, i));
                }
                start = -1;
            }
        }
    }

    private void label(String label) {
        if (label.startsWith("^")) {
            take(normal(label.substring(1)), definitions.footnotes(), footnotes);
        } else {
            take(normal(label), definitions.links(), links);
        }
    }

    private void take(String label, Map<String, Passage> from, Map<String, Passage> to) {
        Passage definition = from.get(label);
        if (definition == null || to.containsKey(label) || !references.grants(definition)) {
            return;
        }
        to.put(label, definition);
        if (from == definitions.footnotes()) {
            open.add(definition);
        }
    }

    /** CommonMark's normal form of a label: outer white space cut, inner collapsed, case folded. */
    private static String normal(String label) {
        String folded = label.strip().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space) {
                out.append(c);
            } else if (out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString();
    }
}
