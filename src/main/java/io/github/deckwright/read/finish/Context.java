package io.github.deckwright.read.finish;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.BlockId;
import io.github.deckwright.read.text.EndSigns;
import io.github.deckwright.read.text.Opening;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.weigh.StyleChooser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The headings above a card, below the title of the document. */
final class Context {
    /** A longer heading says something. */
    private static final int LONGEST_NUMBER = 24;

    /** A longer heading is text below which cards stand, not a name for them; every card would repeat it. */
    private static final int LONGEST_NAME = 1_000;

    private final Set<Section> left = new HashSet<>();
    private final Outline outline;
    private final List<Section> sections;

    Context(Outline outline, List<StyleChooser.Chosen> chosen) {
        this.outline = outline;
        this.sections = outline.sections();
        DocumentTitle.section(outline).ifPresent(left::add);
        NavigableMap<Integer, Integer> cards = new TreeMap<>();
        for (StyleChooser.Chosen one : chosen) {
            cards.merge(one.span().fromLine(), one.span().lastLine(), Math::max);
        }
        for (Section section : sections) {
            int line = section.heading().firstLine();
            Map.Entry<Integer, Integer> card = cards.floorEntry(line);
            if (card != null && line <= card.getValue()) {
                left.add(section); // a question, or a part of an answer
            } else if (section.title().plain().length() > LONGEST_NAME) {
                left.add(section);
            }
        }
        leaveNumbers(cards);
    }

    /** Headings that differ in a number alone, in any language, with one card below each, only number the questions. */
    private void leaveNumbers(NavigableMap<Integer, Integer> cards) {
        Map<String, List<Section>> alike = new HashMap<>();
        for (Section section : sections) {
            String pattern = Opening.patternOf(section.heading().plain());
            if (pattern.indexOf('#') >= 0 && pattern.length() <= LONGEST_NUMBER) {
                alike.computeIfAbsent(section.level() + pattern, key -> new ArrayList<>())
                        .add(section);
            }
        }
        for (List<Section> numbered : alike.values()) {
            boolean oneEach = numbered.size() > 1
                    && numbered.stream()
                            .allMatch(section -> cards.subMap(section.heading().firstLine(), section.endLine())
                                            .size()
                                    == 1);
            if (oneEach) {
                left.addAll(numbered);
            }
        }
    }

    /** Outermost first, without ordinals, ranges and emoji at their ends. */
    List<String> of(Span card) {
        List<String> context = new ArrayList<>();
        Optional<Section> around = outline.at(card.fromLine()).section();
        while (around.isPresent()) {
            Section section = around.get();
            if (!left.contains(section)) {
                String text = EndSigns.strip(
                        withoutRange(EndSigns.strip(BlockId.off(section.title().plain()))));
                boolean mark = text.startsWith("--") && text.endsWith("--"); // a part's name for a program
                if (!text.isBlank() && !mark) {
                    context.add(text);
                }
            }
            around = section.parent();
        }
        Collections.reverse(context);
        return context;
    }

    /** Cuts {@code (1-20)}, {@code (37)} and the like at the end away. */
    private static String withoutRange(String text) {
        if (!text.endsWith(")") || text.indexOf('(') < 1) {
            return text;
        }
        int open = text.lastIndexOf('(');
        boolean range = open + 1 < text.length() - 1;
        boolean digit = false;
        for (int i = open + 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            digit |= Character.isDigit(c);
            range &= Character.isDigit(c) || (" %~" + Signs.DASHES).indexOf(c) >= 0;
        }
        return range && digit ? text.substring(0, open).stripTrailing() : text;
    }
}
