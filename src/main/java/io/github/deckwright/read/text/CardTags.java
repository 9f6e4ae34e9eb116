package io.github.deckwright.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** CardTags as authors write them, brought into Anki's form: {@code ::} between levels, no white space. */
public final class CardTags {
    /** How md2anki begins a line of tags. */
    public static final String OPEN = "`{=:";

    private static final String CLOSE = ":=}`";

    private CardTags() {}

    /** One tag; empty when nothing is left of it. */
    public static Optional<String> of(String written) {
        String tag = written.strip();
        while (tag.startsWith("#")) {
            tag = tag.substring(1);
        }
        tag = tag.replace("/", "::").strip().replaceAll("[\\s\\p{Cntrl}]+", "_");
        while (tag.endsWith(",") || tag.endsWith(";") || tag.endsWith("::")) {
            tag = tag.substring(0, tag.length() - (tag.endsWith("::") ? 2 : 1));
        }
        return tag.isEmpty() ? Optional.empty() : Optional.of(tag);
    }

    /** A list of tags, separated by commas where there are some, else by spaces. */
    public static List<String> split(String written) {
        List<String> tags = new ArrayList<>();
        for (String part : written.split(written.indexOf(',') >= 0 ? "," : "\\s+")) {
            of(part).ifPresent(tags::add);
        }
        return tags;
    }

    /**
     * The tags of a line that holds nothing else, such as {@code #a #b/c}, {@code [#a](a.md) [#b]()}, or {@code {=:a,b:=}} as inline
     * code.
     */
    public static Optional<List<String>> onlyTags(String line) {
        List<String> tags = new ArrayList<>();
        String rest = line.strip();
        if (rest.startsWith(OPEN) && rest.endsWith(CLOSE) && rest.length() > OPEN.length() + CLOSE.length()) {
            for (String tag : rest.substring(OPEN.length(), rest.length() - CLOSE.length())
                    .split(",", -1)) {
                of(tag).ifPresent(tags::add);
            }
            return Optional.of(tags);
        }
        while (!rest.isEmpty()) {
            boolean link = rest.startsWith("[#");
            int end = link ? linkEnd(rest) : wordEnd(rest);
            String word = end < 0 ? "" : link ? rest.substring(1, rest.indexOf(']')) : rest.substring(0, end);
            if (!isTag(word)) {
                return Optional.empty();
            }
            of(word).ifPresent(tags::add);
            rest = rest.substring(end).strip();
        }
        return tags.isEmpty() ? Optional.empty() : Optional.of(tags);
    }

    /**
     * Where the text in front of the tags ends that stand behind it in a line.
     *
     * @param tags takes them, in Anki's form
     */
    public static int behind(String line, List<String> tags) {
        int end = line.stripTrailing().length();
        while (true) {
            int word = line.lastIndexOf(' ', end - 1) + 1;
            if (word == 0 || word >= end || !isTag(line.substring(word, end))) {
                return Run.spaceBefore(line, end);
            }
            of(line.substring(word, end)).ifPresent(tag -> tags.add(0, tag));
            end = Run.spaceBefore(line, word);
        }
    }

    /** Whether a word is a tag such as {@code #physics} or {@code #a/b}; a number alone is none. */
    public static boolean isTag(String word) {
        if (word.length() < 2 || word.charAt(0) != '#') {
            return false;
        }
        boolean letter = false;
        for (int i = 1; i < word.length(); ) {
            int c = word.codePointAt(i);
            boolean part = c == '_' || c == '-' || c == '/' || c == ':' || Character.isLetterOrDigit(c) || c > 0x2000;
            if (!part) {
                return false;
            }
            letter |= !Character.isDigit(c) && c != '-' && c != '/' && c != ':';
            i += Character.charCount(c);
        }
        return letter;
    }

    /** Where the text of a line ends before tags that make cards, such as {@code #card}. */
    public static int endWithoutMarks(String line) {
        int end = line.stripTrailing().length();
        int start = line.lastIndexOf(' ', Math.max(0, end - 1)) + 1;
        String word = line.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
        boolean mark = (word.startsWith("#card") || word.startsWith("#flashcard")) && isTag(word);
        return mark ? endWithoutMarks(line.substring(0, start)) : end;
    }

    private static int wordEnd(String text) {
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int linkEnd(String text) {
        int middle = text.indexOf("](");
        int end = middle < 0 ? -1 : text.indexOf(')', middle);
        return end < 0 ? -1 : end + 1;
    }
}
