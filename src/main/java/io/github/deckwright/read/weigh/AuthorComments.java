package io.github.deckwright.read.weigh;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the author tells Deckwright in comments: {@code <!-- deckwright: ignore -->}, {@code ignore-start}, {@code ignore-end}, {@code id=NAME}, {@code tags=A B}. */
public final class AuthorComments {
    private static final String START = "<!--";
    private static final String OURS = "deckwright:";
    private static final String ID = "id=";
    private static final String TAGS = "tags=";

    private final TreeMap<Integer, String> words = new TreeMap<>();
    private final BitSet ignored = new BitSet();
    private final Map<Integer, String> ids = new HashMap<>();
    private final Map<Integer, List<String>> tags = new HashMap<>();
    private final BitSet dropped = new BitSet();

    private AuthorComments() {}

    public static AuthorComments of(Outline outline) {
        AuthorComments marks = new AuthorComments();
        int ignoreFrom = -1;
        for (int line = outline.firstLine(); line <= outline.lineCount(); line++) {
            Optional<String> word = word(outline, line);
            if (word.isEmpty()) {
                continue;
            }
            if (word.get().equals("ignore-start")) {
                ignoreFrom = ignoreFrom < 0 ? line : ignoreFrom;
            } else if (word.get().equals("ignore-end")) {
                if (ignoreFrom >= 0) {
                    marks.ignored.set(ignoreFrom, line + 1);
                }
                ignoreFrom = -1;
            } else {
                marks.words.put(line, word.get());
            }
        }
        if (ignoreFrom >= 0) {
            marks.ignored.set(ignoreFrom, outline.lineCount() + 1);
        }
        return marks;
    }

    private static Optional<String> word(Outline outline, int line) {
        String text = outline.line(line);
        int start = text.indexOf(START);
        if (start < 0 || outline.isCode(line)) {
            return Optional.empty();
        }
        int end = text.indexOf("-->", start + START.length());
        String inside =
                end < 0 ? "" : text.substring(start + START.length(), end).strip();
        return inside.startsWith(OURS)
                ? Optional.of(inside.substring(OURS.length()).strip())
                : Optional.empty();
    }

    /** The cards that the author did not take out. */
    public List<StyleChooser.Chosen> keep(List<StyleChooser.Chosen> chosen) {
        if (words.isEmpty() && ignored.isEmpty()) {
            return chosen;
        }
        Map<Integer, List<String>> targets = targets(chosen);
        List<StyleChooser.Chosen> kept = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            int line = chosen.get(i).span().fromLine();
            List<String> said = targets.getOrDefault(i, List.of());
            if (ignored.get(line) || said.contains("ignore")) {
                dropped.set(line);
                continue;
            }
            said.forEach(word -> take(line, word));
            kept.add(chosen.get(i));
        }
        return kept;
    }

    private void take(int line, String word) {
        if (word.startsWith(ID)) {
            ids.put(line, word.substring(ID.length()).strip());
        } else if (word.startsWith(TAGS)) {
            tags.put(line, List.of(word.substring(TAGS.length()).strip().split("\\s+")));
        }
    }

    /** A mark belongs to the card that begins right below it, else to the one that it stands in. */
    private Map<Integer, List<String>> targets(List<StyleChooser.Chosen> chosen) {
        Map<Integer, List<String>> targets = new HashMap<>();
        for (Map.Entry<Integer, String> mark : words.entrySet()) {
            int line = mark.getKey();
            int next = first(chosen, line);
            boolean below = next < chosen.size() && chosen.get(next).span().fromLine() <= line + 2;
            boolean inside = next > 0 && chosen.get(next - 1).span().contains(new Span(line, 0, line, 1));
            targets.computeIfAbsent(below || !inside ? next : next - 1, card -> new ArrayList<>())
                    .add(mark.getValue());
        }
        return targets;
    }

    /** The index of the first card that begins below a line or in it. */
    private static int first(List<StyleChooser.Chosen> chosen, int line) {
        int low = 0;
        int high = chosen.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (chosen.get(middle).span().fromLine() < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the author took out what begins in a line. */
    public boolean ignores(int line) {
        return ignored.get(line) || dropped.get(line);
    }

    /** The id that the author gave the card that begins in a line. */
    public Optional<String> id(int line) {
        return Optional.ofNullable(ids.get(line));
    }

    /** The tags that the author gave the card that begins in a line. */
    public List<String> tags(int line) {
        return tags.getOrDefault(line, List.of());
    }
}
