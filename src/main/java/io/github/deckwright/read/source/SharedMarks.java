package io.github.deckwright.read.source;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.BlankLines;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.LinkList;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.PageTop;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the documents of one folder have in common besides what they begin with: a key of their front matter whose values ask, and a line
 * that parts each of them in two. In one document either means nothing.
 *
 * @param all how many documents were looked at
 * @param askingKeys keys of the front matter whose values ask in some document
 * @param lines that stand once in nearly all documents, and in how many
 */
public record SharedMarks(int all, Map<String, Asking> askingKeys, Map<String, Integer> lines) {
    static final SharedMarks NONE = new SharedMarks(0, Map.of(), Map.of());

    /** A sign or a word; longer lines are text. */
    private static final int LONGEST = 24;

    /** A card is short. */
    private static final int MOST_LINES = 60;

    /** Titles of parts that any page may have. */
    private static final Set<Words> BESIDE_ANSWERS = EnumSet.of(
            Words.ADDITION,
            Words.NOTE,
            Words.TAIL,
            Words.CONTENTS,
            Words.SUMMARY,
            Words.BACK,
            Words.HINT,
            Words.OPTIONS);

    /** What says something about a page, and may ask its readers. */
    private static final Set<String> ABOUT_PAGES =
            Set.of("description", "subtitle", "summary", "excerpt", "tagline", "seo_title", "seotitle");

    /**
     * In how many documents the value of a key asks.
     *
     * @param marked with a question mark
     * @param asking with one, in words, or by setting a task
     */
    public record Asking(int marked, int asking) {
        private static final Asking NONE = new Asking(0, 0);

        private Asking and(Title title) {
            return new Asking(
                    marked + (title.hasQuestionMark() ? 1 : 0), asking + (title.asks() || title.setsTask() ? 1 : 0));
        }

        private boolean asks(int all, boolean promised) {
            return Gates.FOLDER_KEY.opens(asking, all, promised)
                    && (promised || Gates.FOLDER_KEY_MARKED.isPart(marked, asking));
        }
    }

    /**
     * The key whose values ask in most documents.
     *
     * @param promised whether the name of a folder promises questions; fewer are enough then, and they need no question marks
     */
    public Optional<String> askingKey(boolean promised) {
        return askingKeys.entrySet().stream()
                .filter(key -> key.getValue().asks(all, promised))
                .max(Comparator.<Map.Entry<String, Asking>>comparingInt(
                                key -> key.getValue().asking())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The one line that parts nearly all documents; empty when there are several, for then the documents fill in a form. */
    public Optional<String> separator() {
        return lines.size() == 1 ? Optional.of(lines.keySet().iterator().next()) : Optional.empty();
    }

    /** All that is known, in one order. */
    String described() {
        return all + " " + new TreeMap<>(askingKeys) + " " + new TreeMap<>(lines);
    }

    /** Counts document by document. */
    static final class SharedCounts {
        private final Map<String, Asking> keys = new HashMap<>();
        private final Map<String, Integer> lines = new HashMap<>();
        /** The texts below each such line that is a rule, with nothing for links below any line, and how often each stands there. */
        private final Map<String, Map<String, Integer>> below = new HashMap<>();

        private int all;

        /** Looks at the head of a document, or at the whole of a short one. */
        void add(List<String> head, boolean whole) {
            all++;
            int body = FrontMatterCut.of(head).lineCount();
            for (String line : head.subList(0, body)) {
                count(line);
            }
            if (whole && head.size() - body <= MOST_LINES) {
                List<String> text = head.subList(body, head.size());
                parting(text).forEach((line, at) -> {
                    lines.merge(line, 1, Integer::sum);
                    String foot = foot(text, at + 1);
                    if (foot.isEmpty() || Markers.isRule("-*_", line, 0)) {
                        below.computeIfAbsent(line, first -> new HashMap<>()).merge(foot, 1, Integer::sum);
                    }
                });
            }
        }

        SharedMarks shared() {
            lines.entrySet().removeIf(line -> !Gates.FOLDER_ALIKE.opens(line.getValue(), all) || isFoot(line.getKey()));
            return new SharedMarks(all, Map.copyOf(keys), Map.copyOf(lines));
        }

        /** Whether links stand below a line in nearly all documents, or the same below a rule: the foot of each page, and no answer. */
        private boolean isFoot(String line) {
            return below.getOrDefault(line, Map.of()).values().stream()
                    .anyMatch(count -> Gates.CONSTANT.opens(count, all));
        }

        private void count(String line) {
            int colon = line.indexOf(':');
            String key = line.substring(0, Math.max(0, colon));
            boolean named = !key.isEmpty() && key.chars().allMatch(c -> Character.isLetter(c) || c == '_' || c == '-');
            if (named && !ABOUT_PAGES.contains(key)) {
                String value = unquoted(line.substring(colon + 1).strip());
                Title title = Title.of(Passage.of(new Passage.Line(1, 1, value)));
                if (title.asks() || title.setsTask()) {
                    keys.put(key, keys.getOrDefault(key, Asking.NONE).and(title));
                }
            }
        }

        private static String unquoted(String value) {
            boolean quoted = value.length() > 2
                    && "\"'".indexOf(value.charAt(0)) >= 0
                    && value.charAt(value.length() - 1) == value.charAt(0);
            return quoted ? value.substring(1, value.length() - 1) : value;
        }

        /** Short lines that stand once in a document, with something above and below them, and where each stands. */
        private static Map<String, Integer> parting(List<String> lines) {
            Map<String, Integer> once = new HashMap<>();
            Set<String> twice = new HashSet<>();
            int last = BlankLines.before(lines, lines.size() - 1);
            boolean text = false;
            for (int i = PageTop.end(lines, 0); i < last; i++) {
                String line = lines.get(i).strip();
                if (text && mayPart(line) && once.put(line, i) != null) {
                    twice.add(line);
                }
                text |= !line.isEmpty();
            }
            once.keySet().removeAll(twice);
            return once;
        }

        /** The first text from a line on; links that lead elsewhere from each page are alike. */
        private static String foot(List<String> lines, int from) {
            String line = lines.get(BlankLines.after(lines, from)).strip();
            return LinkList.is(line) ? "" : line;
        }

        /** Comments cut posts for a list of them, tags surround a picture, and code, tables and items are text. */
        private static boolean mayPart(String line) {
            return !line.isEmpty()
                    && line.length() <= LONGEST
                    && line.charAt(0) != '|'
                    && line.charAt(0) != '<'
                    && !Fences.isOne(line)
                    && !Words.isAny(line, BESIDE_ANSWERS);
        }
    }
}
