package io.github.deckwright.read.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands above the text of a document and is none of it: badges and logos, comments, anchors, rules, links to other languages and
 * pages, the list of contents. Whoever asks what a document begins with looks below.
 */
public final class PageTop {
    /** Tags of logos beside those that only lay out. */
    private static final Set<String> PICTURES = Set.of(
            "img",
            "/img",
            "picture",
            "/picture",
            "source",
            "a",
            "/a",
            "br",
            "p",
            "/p",
            "div",
            "/div",
            "center",
            "/center",
            "h1",
            "/h1",
            "h2",
            "/h2",
            "h3",
            "/h3",
            "h4",
            "/h4",
            "kbd",
            "/kbd");

    /** Compiled when the first picture is seen, for it takes a millisecond of a start. */
    private static final class Syntax {
        private static final String TARGET = "\\](?:\\([^()]{0,500}\\)|\\[[^\\[\\]]{0,100}\\])";

        /** Pictures, with or without a link, whose targets may stand elsewhere: {@code [![Build][badge]][ci]}. */
        static final Pattern PICTURE = Pattern.compile("\\[?!\\[[^\\[\\]]{0,200}" + TARGET + "(?:" + TARGET + ")?");
    }

    /** In characters: so long are the name of the language that a document is in and what leads to the others. */
    private static final int LONGEST_BETWEEN = 24;

    /** In characters; more is text. */
    private static final int LONGEST_LINE = 2_000;

    /** So many lines of remarks may stand above a title, as who wrote the document and when. */
    private static final int MOST_REMARKS = 6;

    private PageTop() {}

    /** The index of the first line at or behind an index that is part of the text; the number of lines when none is. */
    public static int end(List<String> lines, int from) {
        int at = from;
        while (at < lines.size()) {
            int next = after(lines, at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** The index of the first line that is no short remark, in a paragraph or a quote, and nothing that is no text. */
    public static int remarksEnd(List<String> lines, int from) {
        int at = from;
        int remarks = 0;
        while (at < lines.size()) {
            int next = after(lines, at);
            if (next == at) {
                if (++remarks > MOST_REMARKS || !isRemark(lines.get(at))) {
                    return at;
                }
                next = at + 1;
            }
            at = next;
        }
        return at;
    }

    private static boolean isRemark(String line) {
        String text = line.strip();
        return Markers.headingLevel(text) == 0
                && Markers.contentStart(text) == 0
                && "#|`~:=<!{%".indexOf(text.charAt(0)) < 0
                && Markers.indent(line) < 4
                && !Signs.endAsking(text);
    }

    private static int after(List<String> lines, int at) {
        int silent = SilentLines.after(lines, at);
        if (silent > at) {
            return silent;
        }
        String text = lines.get(at).strip();
        int level = Markers.headingLevel(text);
        boolean top = level > 0
                ? Words.CONTENTS.is(text) && listsLinks(lines, at + 1)
                : text.length() <= LONGEST_LINE
                        && (isPictures(text) || isLinks(text) || areTags(text) || listsContents(lines, at));
        return top ? at + 1 : at;
    }

    /** {@code [TOC]}, {@code **Contents**}, and what folds them. */
    private static boolean listsContents(List<String> lines, int at) {
        String text = lines.get(at).strip();
        if (text.equalsIgnoreCase("</details>")) {
            return true;
        }
        boolean folds = text.toLowerCase(Locale.ROOT).startsWith("<details") && at + 1 < lines.size();
        String said = folds && text.endsWith(">") && text.indexOf('>') == text.length() - 1 ? lines.get(at + 1) : text;
        return Words.CONTENTS.is(said.indexOf('<') < 0 ? said : PlainText.of(said));
    }

    /** Whether a line is nothing but tags of a program for notes, {@code #forest #question}, which a heading never begins with. */
    private static boolean areTags(String text) {
        return text.startsWith("#") && CardTags.onlyTags(text).isPresent();
    }

    private static boolean listsLinks(List<String> lines, int from) {
        int at = BlankLines.after(lines, from);
        return at < lines.size() && isLinks(lines.get(at).strip());
    }

    private static boolean isPictures(String text) {
        if (text.charAt(0) == '<') {
            return SilentLines.areTags(text, PICTURES);
        }
        return "[!".indexOf(text.charAt(0)) >= 0
                && text.contains("![")
                && Syntax.PICTURE.matcher(text).replaceAll("").isBlank();
    }

    /** Whether a line is nothing but links: to other languages, other pages, parts of this one. */
    private static boolean isLinks(String text) {
        if (text.charAt(0) == '#') {
            return false;
        }
        LinkedText linked = LinkedText.of(text);
        StringBuilder said = new StringBuilder();
        linked.between().forEach(said::append);
        String normal = Words.normal(said.toString());
        boolean several = linked.links().size() > 1 || said.chars().anyMatch(c -> Signs.LINK_PARTS.indexOf(c) >= 0);
        return !linked.links().isEmpty()
                && (normal.chars().allMatch(Character::isDigit) || (several && normal.length() <= LONGEST_BETWEEN));
    }
}
