package io.github.deckwright.read.quiz;

import io.github.deckwright.read.outline.Admonition;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Callout;
import io.github.deckwright.read.outline.Fold;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Standing;
import io.github.deckwright.read.text.Emphasis;
import io.github.deckwright.read.text.PlainLine;
import io.github.deckwright.read.text.Signs;
import java.util.List;

/**
 * Lists with nothing but their bullets or numbers, as most documents have them. They are options only where something sets one of the
 * items apart, or an answer stands directly below; where neither does anywhere, nobody need look for the questions above them.
 */
final class UnmarkedLists {
    /** What may set the right option apart, or all the others, as {@link RightInPlace} looks for it. */
    private static final List<String> MARKS = List.of(Signs.HIGHLIGHT, Signs.CROSSED_OUT);

    private UnmarkedLists() {}

    /** Whether all groups of a document without keys are lists that cannot be options. */
    static boolean areAll(Outline outline, List<OptionGroup> groups) {
        for (OptionGroup group : groups) {
            if (!group.is(OptionGroup.Marking.NONE) || hasOneApart(group) || mayBeAnswered(outline, group)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOneApart(OptionGroup group) {
        for (Option option : group.options()) {
            String text = option.content().markdown().strip();
            if (option.right() || isSurrounded(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSurrounded(String text) {
        if (!Emphasis.around(text).isEmpty()) {
            return true;
        }
        for (String mark : MARKS) {
            if (Emphasis.surrounds(mark, text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what {@link AnswerFinder#find} would look at first below a list could be its answer. */
    private static boolean mayBeAnswered(Outline outline, OptionGroup group) {
        for (int line = group.endLine(); line <= outline.lineCount(); line++) {
            String source = outline.line(line);
            if (source.isBlank()) {
                continue;
            }
            Standing here = outline.at(line);
            Block fence = here.begins(Block.Kind.FENCE).orElse(null);
            if (here.details().isPresent()
                    || Admonition.opensIn(source)
                    || Fold.mayBeSpoiler(source)
                    || here.opens(Block.Kind.QUOTE).flatMap(Callout::markOf).isPresent()
                    || (fence != null && fence.info().isBlank())
                    || (fence == null
                            && !outline.isCode(line)
                            && AnswerFinder.isAnnounced(outline, group.options(), line, source))) {
                return true;
            }
            if (!PlainLine.of(source).text().isBlank()) {
                return false;
            }
            line = fence == null ? line : fence.lastLine();
        }
        return false;
    }
}
