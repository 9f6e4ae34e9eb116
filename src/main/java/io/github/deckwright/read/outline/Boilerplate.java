package io.github.deckwright.read.outline;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.LinkedText;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.PlainText;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.SilentLines;
import io.github.deckwright.read.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Takes out of an answer what the author did not write as an answer: links to the top, rules and empty tags at its ends, comments. */
final class Boilerplate {
    /** What a link to the top says at most. */
    private static final int LONGEST_LINK = 60;

    private static final String COMMENT_END = "-->";
    private static final String ARROWS = "⬆↑⤴🔝🔼▲△⇧⬅↩🡅☝⏫";

    private final BitSet code;

    Boilerplate(BitSet code) {
        this.code = code;
    }

    Passage clean(Passage passage) {
        List<Passage.Line> kept = new ArrayList<>();
        boolean comment = false;
        for (Passage.Line line : passage.lines()) {
            if (code.get(line.number())) {
                kept.add(line);
                continue;
            }
            Passage.Line shown = comment ? behindComment(line) : line;
            comment = (comment && shown.equals(line)) || opensComment(shown.text());
            if (comment || (!shown.equals(line) && shown.isBlank())) {
                continue;
            }
            String text = shown.text().strip();
            boolean wholeComment =
                    text.startsWith("<!--") && text.endsWith("-->") && text.indexOf("-->") == text.length() - 3;
            if (!wholeComment && !SilentLines.isAnchor(text) && !isBackLink(text)) {
                int end = text.endsWith(")") ? backLinkBehind(shown.text()) : 0;
                kept.add(end > 0 ? shown.part(0, end).stripTrailing() : shown);
            }
        }
        int start = 0;
        int end = kept.size();
        while (start < end && isEmpty(kept.get(start))) {
            start++;
        }
        while (end > start && isEmpty(kept.get(end - 1))) {
            end--;
        }
        return start < end ? new Passage(kept.subList(start, end)).trimmed() : operator(kept);
    }

    private static boolean opensComment(String text) {
        String start = text.stripLeading();
        return start.startsWith("<!--") && !start.contains(COMMENT_END);
    }

    /** What stands behind the end of a comment; the line itself when the comment goes on. */
    private static Passage.Line behindComment(Passage.Line line) {
        String text = line.text();
        int behind = text.indexOf(COMMENT_END) + COMMENT_END.length();
        if (behind < COMMENT_END.length()) {
            return line;
        }
        return line.from(behind).stripLeading();
    }

    /** {@code ===} alone is no rule of Markdown, but an answer. */
    private static Passage operator(List<Passage.Line> lines) {
        return lines.stream()
                .filter(line -> line.text().strip().startsWith("="))
                .findFirst()
                .map(Passage::of)
                .orElse(Passage.EMPTY);
    }

    private boolean isEmpty(Passage.Line line) {
        if (code.get(line.number())) {
            return false;
        }
        String text = line.text().strip();
        return text.isEmpty() || Markers.isRule("-_*=", text, 0) || SilentLines.areTags(text);
    }

    /** Whether a line is nothing but a link to the top or to the table of contents. */
    static boolean isBackLink(String text) {
        boolean link = text.length() <= 300
                && ((text.indexOf(']') >= 0 && (text.contains("](") || text.contains("]["))) || text.contains("href="));
        if (!link || isLong(text) || (text.indexOf('#') < 0 && text.indexOf('(') < 0 && !hasArrow(text))) {
            return false;
        }
        String plain = PlainText.of(text);
        if (plain.length() > LONGEST_LINK) {
            return false;
        }
        return Words.BACK.is(plain)
                || LinkedText.of(text).leadsBack()
                || (hasArrow(plain)
                        && (text.contains("(#") || text.contains("=\"#"))
                        && !tellsFirst(text)
                        && Words.normal(plain).length() < 30);
    }

    /** Whether more letters stand in front of the first link or tag than such a line has; what they are is asked of the others only. */
    private static boolean isLong(String text) {
        int letters = 0;
        for (int i = 0, end = text.length(); i < end && letters <= LONGEST_LINK; i++) {
            char c = text.charAt(i);
            if (c == ']' || c == '<') {
                return false;
            }
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
        }
        return letters > LONGEST_LINK;
    }

    /** {@code A text. ⬆ [Top](#contents)}: where a link with an arrow begins at the end of a line with words in front of it; 0 for none. */
    private static int backLinkBehind(String text) {
        int link = text.lastIndexOf('[');
        if (link <= 0 || text.indexOf("](#", link) < 0) {
            return 0;
        }
        int start = link;
        while (start > 0 && (text.charAt(start - 1) == '[' || isArrowOrSpace(text.charAt(start - 1)))) {
            start--;
        }
        boolean words = text.substring(0, start).chars().anyMatch(Character::isLetterOrDigit);
        return words && hasArrow(text.substring(start)) ? start : 0;
    }

    /** Whether words stand in front of the first arrow, link or tag. */
    private static boolean tellsFirst(String text) {
        for (int i = 0, end = text.length(); i < end; i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '<' || ARROWS.indexOf(c) >= 0 || Character.isSurrogate(c)) {
                return false;
            }
            if (Character.isLetterOrDigit(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArrowOrSpace(char c) {
        return c == ' ' || c == Signs.VARIANT || Character.isSurrogate(c) || ARROWS.indexOf(c) >= 0;
    }

    private static boolean hasArrow(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (ARROWS.indexOf(c) >= 0) {
                return true;
            }
            i += Character.charCount(c);
        }
        return text.contains(":arrow_up:") || text.contains(":top:") || text.contains(":arrow_up_small:");
    }
}
