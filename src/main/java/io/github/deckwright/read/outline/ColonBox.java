package io.github.deckwright.read.outline;

import io.github.deckwright.read.text.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * A remark or a fold between colons, {@code :::note} to {@code :::}, that stands in no other one. What lays out a page, such as columns
 * and tabs, and what sets a task are none: there headings begin parts as anywhere.
 *
 * @param open the line that opens it
 * @param close the line that closes it
 */
record ColonBox(int open, int close) {

    /** Nothing longer is a remark; a box that is not closed, or closed by the end of another, swallows no more. */
    private static final int LONGEST = 300;

    /** The remarks and folds of Docusaurus, VitePress, MyST, Quarto and pandoc's classes. */
    private static final Set<String> KINDS = Set.of(
            "abstract",
            "admonition",
            "aside",
            "attention",
            "bug",
            "callout",
            "caution",
            "collapse",
            "danger",
            "details",
            "dropdown",
            "error",
            "example",
            "failure",
            "hint",
            "important",
            "info",
            "note",
            "quote",
            "remark",
            "seealso",
            "spoiler",
            "success",
            "summary",
            "tip",
            "todo",
            "toggle",
            "warning");

    /** A line that opens a block of whatever kind. */
    private record Opening(int line, boolean holds) {}

    /**
     * Finds them in order.
     *
     * @param counts whether colons mean something in a line
     */
    static List<ColonBox> in(Lines lines, IntPredicate counts) {
        List<ColonBox> boxes = new ArrayList<>();
        Deque<Opening> open = new ArrayDeque<>();
        for (int line = 1; line <= lines.count(); line++) {
            String text = lines.get(line).strip();
            if (!text.startsWith(":::") || !counts.test(line)) {
                continue;
            }
            if (Admonition.opensFenced(text)) {
                open.push(new Opening(line, holds(text)));
            } else if (Admonition.isEnd(text) && !open.isEmpty()) {
                Opening last = open.pop();
                if (last.holds() && line - last.line() < LONGEST) {
                    while (!boxes.isEmpty() && boxes.get(boxes.size() - 1).open > last.line()) {
                        boxes.remove(boxes.size() - 1);
                    }
                    boxes.add(new ColonBox(last.line(), line));
                }
            }
        }
        return boxes;
    }

    private static boolean holds(String opening) {
        String kind = Admonition.kind(opening).toLowerCase(Locale.ROOT);
        return KINDS.contains(kind) || Words.ANSWER.is(kind);
    }
}
