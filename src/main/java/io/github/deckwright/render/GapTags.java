package io.github.deckwright.render;

import io.github.deckwright.model.Cloze;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Formatting that begins inside a gap and ends outside of it, or the reverse: {@code *a {{c1::b* c}}}. Anki takes the gap out together
 * with one of the two tags, and the rest of the card would be in italics. So the element ends at the edge and begins again behind it.
 * Blocks are left to {@link GapBlocks}.
 */
final class GapTags {
    private static final Set<String> FORMATTING = Set.of(
            "em", "strong", "del", "mark", "b", "i", "u", "s", "sub", "sup", "small", "code", "span", "a", "kbd", "q",
            "details");

    /** Every edge repeats what crosses it: thousands in each other are meant to do harm. */
    private static final int LARGEST = 1 << 20;

    private final String html;
    private final StringBuilder out;
    private final Map<Integer, Integer> ends = new HashMap<>();
    private final Set<Integer> begunAgain = new HashSet<>();
    private final GapBlocks blocks = new GapBlocks(GapTags::isFormatting);
    private GapNest nest = new GapNest();

    private GapTags(String html) {
        this.html = html;
        this.out = new StringBuilder(html.length() + 32);
    }

    /**
     * Ends formatting at the edges of gaps.
     *
     * @param html balanced, with whole deletions
     */
    static String closed(String html) {
        if (html.indexOf(Cloze.OPEN) < 0 || html.indexOf('<') < 0) {
            return html;
        }
        GapTags tags = new GapTags(html);
        boolean crossed = tags.find();
        if (tags.blocks.areUneven()) {
            return closed(tags.blocks.broken(html, tags.ends));
        }
        return crossed ? tags.split() : html;
    }

    /** Notes where elements and gaps end; whether an element crosses the edge of a gap. */
    private boolean find() {
        boolean crossed = false;
        for (int i = 0; i < html.length(); i++) {
            switch (html.charAt(i)) {
                case Cloze.SEPARATOR -> nest.openGap(i);
                case Cloze.HINT -> {
                    crossed |= closeGap(i);
                    nest.openGap(i);
                }
                case Cloze.CLOSE -> crossed |= closeGap(i);
                case '<' -> {
                    HtmlTag tag = HtmlTag.at(html, i);
                    if (tag.isStart()) {
                        nest.open(tag);
                    } else if (tag.isEnd()) {
                        crossed |= nest.isTopOutside();
                        nest.close().ifPresent(start -> ends.put(start.from(), tag.from()));
                    }
                    i = tag.to() - 1;
                }
                default -> {}
            }
        }
        nest = new GapNest();
        return crossed;
    }

    private boolean closeGap(int at) {
        boolean crossed = nest.hasInside();
        nest.closeGap().ifPresent(gap -> {
            ends.put(gap.at(), at);
            blocks.add(gap);
        });
        return crossed;
    }

    private String split() {
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            switch (c) {
                case Cloze.OPEN -> {
                    int separator = html.indexOf(Cloze.SEPARATOR, i);
                    int end = ends.getOrDefault(separator, html.length());
                    edge(html.substring(i, separator + 1), endingBefore(end));
                    nest.openGap(separator);
                    i = separator;
                }
                case Cloze.HINT -> {
                    List<HtmlTag> ending = nest.topmostInside(GapTags::isFormatting);
                    nest.closeGap();
                    edge(String.valueOf(c), ending);
                    nest.openGap(i);
                }
                case Cloze.CLOSE -> {
                    List<HtmlTag> ending = nest.topmostInside(GapTags::isFormatting);
                    nest.closeGap();
                    edge(String.valueOf(c), ending);
                }
                case '<' -> i = tag(i);
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** Writes one tag; the index of its last character. */
    private int tag(int at) {
        HtmlTag tag = HtmlTag.at(html, at);
        if (tag.isStart()) {
            nest.open(tag);
            out.append(html, tag.from(), tag.to());
        } else if (tag.isEnd()) {
            HtmlTag start = nest.close().orElse(tag);
            if (begunAgain.contains(start.from())) {
                end(start);
            } else {
                out.append(html, tag.from(), tag.to());
            }
        } else {
            out.append(html, tag.from(), tag.to());
        }
        return tag.to() - 1;
    }

    /** The formatting that ends in the gap that ends there, and that no block is in. */
    private List<HtmlTag> endingBefore(int end) {
        return nest.topmost(tag -> isFormatting(tag) && ends.getOrDefault(tag.from(), html.length()) < end);
    }

    private static boolean isFormatting(HtmlTag tag) {
        return FORMATTING.contains(tag.name());
    }

    private void edge(String mark, List<HtmlTag> ending) {
        ending.forEach(this::end);
        out.append(mark);
        for (int i = ending.size() - 1; i >= 0; i--) {
            begunAgain.add(ending.get(i).from());
            out.append(html, ending.get(i).from(), ending.get(i).to());
        }
        if (out.length() > LARGEST) {
            throw new SideTooLargeException();
        }
    }

    /** An element that would hold nothing is taken back. */
    private void end(HtmlTag start) {
        int length = start.to() - start.from();
        int from = out.length() - length;
        if (from >= 0 && out.substring(from).contentEquals(html.substring(start.from(), start.to()))) {
            out.setLength(from);
        } else {
            out.append("</").append(start.name()).append('>');
        }
    }
}
