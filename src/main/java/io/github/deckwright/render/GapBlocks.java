package io.github.deckwright.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Blocks that cross the edge of a gap. What a gap over two paragraphs ends, it begins as well, so that the card is whole without it.
 * Where it ends other blocks than it begins, which only raw HTML makes, all blocks that cross an edge become line breaks.
 */
final class GapBlocks {
    private final Predicate<HtmlTag> isFormatting;
    private final Map<Integer, HtmlTag> crossing = new HashMap<>();
    private boolean uneven;

    /** @param isFormatting which elements are no blocks */
    GapBlocks(Predicate<HtmlTag> isFormatting) {
        this.isFormatting = isFormatting;
    }

    void add(GapNest.Closed gap) {
        List<String> ended = names(gap.ended());
        Collections.reverse(ended);
        uneven |= !ended.equals(names(gap.begun()));
    }

    private List<String> names(List<HtmlTag> tags) {
        List<String> names = new ArrayList<>();
        for (HtmlTag tag : tags) {
            if (!isFormatting.test(tag)) {
                names.add(tag.name());
                crossing.put(tag.from(), tag);
            }
        }
        return names;
    }

    /** Whether the card is not whole without some gap. */
    boolean areUneven() {
        return uneven;
    }

    /**
     * The card with line breaks for them.
     *
     * @param ends where elements end, by where they start
     */
    String broken(String html, Map<Integer, Integer> ends) {
        Set<Integer> closing = new HashSet<>();
        crossing.keySet().forEach(start -> closing.add(ends.getOrDefault(start, html.length())));
        StringBuilder out = new StringBuilder(html.length());
        for (int i = 0; i < html.length(); i++) {
            HtmlTag start = crossing.get(i);
            if (start != null) {
                out.append("<br>");
                i = start.to() - 1;
            } else if (closing.contains(i)) {
                i = HtmlTag.at(html, i).to() - 1;
            } else {
                out.append(html.charAt(i));
            }
        }
        return out.toString();
    }
}
