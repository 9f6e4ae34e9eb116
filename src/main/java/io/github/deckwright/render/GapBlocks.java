package io.github.deckwright.render;

import io.github.deckwright.model.Cloze;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Blocks that cross the edge of a gap. What a gap over two paragraphs ends, it begins as well, so that the card is whole without it.
 * Where it ends other blocks than it begins, which only raw HTML makes, all blocks that cross an edge become line breaks.
 */
final class GapBlocks {
    private final String html;
    private final Predicate<HtmlTag> isFormatting;
    private final List<HtmlTag> elements = new ArrayList<>();
    private final Deque<Gap> gaps = new ArrayDeque<>();
    private final Set<Integer> crossing = new HashSet<>();
    private boolean uneven;

    /** A gap that is open: how many of the open elements began before it, and the ones it has ended, the innermost first. */
    private static final class Gap {
        private final List<HtmlTag> ended = new ArrayList<>();
        private int outside;

        Gap(int outside) {
            this.outside = outside;
        }
    }

    private GapBlocks(String html, Predicate<HtmlTag> isFormatting) {
        this.html = html;
        this.isFormatting = isFormatting;
    }

    /**
     * Makes the card whole without its gaps as far as blocks go.
     *
     * @param html balanced, with whole deletions
     * @param isFormatting which elements are no blocks
     */
    static String even(String html, Predicate<HtmlTag> isFormatting) {
        GapBlocks blocks = new GapBlocks(html, isFormatting);
        blocks.read();
        return blocks.uneven ? blocks.withoutCrossing() : html;
    }

    private void read() {
        for (int i = 0; i < html.length(); i++) {
            switch (html.charAt(i)) {
                case Cloze.SEPARATOR -> gaps.push(new Gap(elements.size()));
                case Cloze.HINT -> {
                    closeGap();
                    gaps.push(new Gap(elements.size()));
                }
                case Cloze.CLOSE -> closeGap();
                case '<' -> {
                    HtmlTag tag = HtmlTag.at(html, i);
                    if (tag.isStart()) {
                        elements.add(tag);
                    } else if (tag.isEnd() && !elements.isEmpty()) {
                        end(elements.remove(elements.size() - 1));
                    }
                    i = tag.to() - 1;
                }
                default -> {}
            }
        }
    }

    private void end(HtmlTag start) {
        if (!gaps.isEmpty() && elements.size() < gaps.peek().outside) {
            gaps.peek().outside = elements.size();
            gaps.peek().ended.add(start);
        }
    }

    private void closeGap() {
        if (gaps.isEmpty()) {
            return;
        }
        Gap gap = gaps.pop();
        List<String> ended = note(gap.ended);
        Collections.reverse(ended);
        uneven |= !ended.equals(note(elements.subList(gap.outside, elements.size())));
        if (!gaps.isEmpty() && gap.outside < gaps.peek().outside) {
            int around = gaps.peek().outside - gap.outside;
            gaps.peek().ended.addAll(gap.ended.subList(gap.ended.size() - around, gap.ended.size()));
            gaps.peek().outside = gap.outside;
        }
    }

    private List<String> note(List<HtmlTag> tags) {
        List<String> names = new ArrayList<>();
        for (HtmlTag tag : tags) {
            if (!isFormatting.test(tag)) {
                names.add(tag.name());
                crossing.add(tag.from());
            }
        }
        return names;
    }

    private String withoutCrossing() {
        StringBuilder out = new StringBuilder(html.length());
        elements.clear();
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c != '<') {
                out.append(c);
                continue;
            }
            HtmlTag tag = HtmlTag.at(html, i);
            HtmlTag start = tag;
            if (tag.isStart()) {
                elements.add(tag);
            } else if (tag.isEnd() && !elements.isEmpty()) {
                start = elements.remove(elements.size() - 1);
            }
            if (!crossing.contains(start.from())) {
                out.append(html, tag.from(), tag.to());
            } else if (tag.isStart()) {
                out.append("<br>");
            }
            i = tag.to() - 1;
        }
        return out.toString();
    }
}
