package io.github.deckwright.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which elements and which gaps are open at a place. */
final class GapNest {
    private final List<HtmlTag> elements = new ArrayList<>();
    private final Deque<Gap> gaps = new ArrayDeque<>();

    /** A gap that is open, begun at a mark: how many of the open elements began before it, and those it has ended, the innermost first. */
    private static final class Gap {
        private final int at;
        private final List<HtmlTag> ended = new ArrayList<>();
        private int outside;

        Gap(int at, int outside) {
            this.at = at;
            this.outside = outside;
        }

        /** Takes over what an inner gap has ended of the elements around this one. */
        void endWith(Gap inner) {
            if (inner.outside < outside) {
                ended.addAll(inner.ended.subList(inner.ended.size() - (outside - inner.outside), inner.ended.size()));
                outside = inner.outside;
            }
        }
    }

    /**
     * A gap that was open.
     *
     * @param at index of the mark behind which its text or its hint begins
     * @param ended the elements that began before it and end in it, the innermost first
     * @param begun those that began in it and go on behind it, the outermost first
     */
    record Closed(int at, List<HtmlTag> ended, List<HtmlTag> begun) {}

    void open(HtmlTag start) {
        elements.add(start);
    }

    /** Ends the innermost element. */
    Optional<HtmlTag> close() {
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        HtmlTag ended = elements.remove(elements.size() - 1);
        if (!gaps.isEmpty() && elements.size() < gaps.peek().outside) {
            gaps.peek().ended.add(ended);
            gaps.peek().outside = elements.size();
        }
        return Optional.of(ended);
    }

    void openGap(int at) {
        gaps.push(new Gap(at, elements.size()));
    }

    /** Ends the innermost gap. */
    Optional<Closed> closeGap() {
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        Gap gap = gaps.pop();
        if (!gaps.isEmpty()) {
            gaps.peek().endWith(gap);
        }
        List<HtmlTag> begun = List.copyOf(elements.subList(gap.outside, elements.size()));
        return Optional.of(new Closed(gap.at, gap.ended, begun));
    }

    /** Whether the innermost element began before the innermost gap. */
    boolean isTopOutside() {
        return !gaps.isEmpty() && gaps.peek().outside >= elements.size() && !elements.isEmpty();
    }

    /** Whether an element began in the innermost gap. */
    boolean hasInside() {
        return elements.size() > outside();
    }

    /** The innermost elements that are as asked, the innermost first. */
    List<HtmlTag> topmost(Predicate<HtmlTag> asked) {
        return topmost(0, asked);
    }

    /** The same of those that began in the innermost gap. */
    List<HtmlTag> topmostInside(Predicate<HtmlTag> asked) {
        return topmost(outside(), asked);
    }

    private List<HtmlTag> topmost(int from, Predicate<HtmlTag> asked) {
        int at = elements.size();
        while (at > from && asked.test(elements.get(at - 1))) {
            at--;
        }
        List<HtmlTag> top = new ArrayList<>(elements.subList(at, elements.size()));
        Collections.reverse(top);
        return top;
    }

    private int outside() {
        return gaps.isEmpty() ? elements.size() : gaps.peek().outside;
    }
}
