package io.github.deckwright.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line or a paragraph taken apart at its links.
 *
 * @param between what stands before, between and behind them, without markup
 * @param hasArrow whether an arrow leads on, or back
 */
public record LinkedText(List<Link> links, List<String> between, boolean hasArrow) {
    /** No link that anybody writes on purpose is longer; more is not looked at. */
    private static final int LONGEST = 4_000;

    /** Compiled when the first link is seen: most documents begin and end without one, and it takes two milliseconds of a start. */
    private static final class Syntax {
        static final Pattern PICTURE = Pattern.compile("!\\[[^\\[\\]]{0,500}\\]\\([^()]{0,500}\\)");

        static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{0,500})\\]\\(<?([^()<>\\s]{0,500})[^()]{0,200}\\)"
                + "|<a\\s[^<>]{0,300}?href=[\"']?([^\"'<>\\s]{0,500})[^<>]{0,300}>(.{0,500}?)</a>");
    }

    /**
     * A link.
     *
     * @param text what it says, without markup
     */
    public record Link(String text, String target) {
        /** Whether it leads to a document beside this one. */
        public boolean isRelative() {
            return !target.contains(":") && !target.startsWith("#") && !target.isEmpty();
        }
    }

    public static LinkedText of(String source) {
        if (source.length() > LONGEST || (source.indexOf("](") < 0 && !source.contains("href="))) {
            return new LinkedText(List.of(), List.of(PlainText.of(source)), false);
        }
        String text =
                Syntax.PICTURE.matcher(source.replace(Signs.SPACE_ENTITY, " ")).replaceAll(" ");
        List<Link> links = new ArrayList<>();
        List<String> between = new ArrayList<>();
        Matcher matcher = Syntax.LINK.matcher(text);
        int from = 0;
        while (matcher.find()) {
            between.add(PlainText.of(text.substring(from, matcher.start())));
            boolean markdown = matcher.group(2) != null;
            links.add(new Link(PlainText.of(matcher.group(markdown ? 1 : 4)), matcher.group(markdown ? 2 : 3)));
            from = matcher.end();
        }
        between.add(PlainText.of(text.substring(from)));
        return new LinkedText(links, between, text.chars().anyMatch(c -> Signs.TURNS.indexOf(c) >= 0));
    }

    /** Whether nothing but links is there, and one of them leads back to the top. */
    public boolean leadsBack() {
        return isSilent()
                && links.stream()
                        .anyMatch(link ->
                                Words.BACK.is(link.text()) && link.target().startsWith("#"));
    }

    private boolean isSilent() {
        return between.stream().allMatch(text -> Words.normal(text).isEmpty());
    }

    /** Whether the links lead to the pages before, behind and above, and nothing else is said. */
    public boolean turns() {
        boolean silent = between.stream().allMatch(text -> Words.normal(text).isEmpty() || Words.TURN.is(text));
        if (links.isEmpty()
                || !silent
                || links.stream().anyMatch(link -> link.target().startsWith("#"))) {
            return false;
        }
        boolean named = between.stream().anyMatch(Words.TURN::is);
        return links.stream()
                .anyMatch(link -> Words.TURN.is(link.text())
                        || Words.BACK.is(link.text())
                        || (link.isRelative() && (hasArrow || named || Words.TURN.begins(link.text()))));
    }
}
