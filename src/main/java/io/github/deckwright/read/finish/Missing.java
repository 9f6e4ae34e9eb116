package io.github.deckwright.read.finish;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Words;
import java.util.regex.Pattern;

/** Tells what stands in the place of an answer that is still to come: {@code TODO}, {@code _coming soon_}, {@code (answer here)}, {@code ...}. */
final class Missing {
    private static final Pattern DOTS = Pattern.compile("\\A(?:\\.{2,9}|…)\\z");

    /** What programmers write in front of what they still have to do. */
    private static final Pattern MARK = Pattern.compile("\\A(?:TODO|TBD|TBA|FIXME)(?:[^\\p{L}\\p{N}\\s]| [–—(\\[-])");

    /** A bullet or a quote that waits for its text, and what a program for templates will write. */
    private static final Pattern EMPTY = Pattern.compile("\\A(?:[-*+] +|> +|<%[^%]*%>)\\z");

    private static final String CLAUSE_ENDS = ",;.!:–—，。";

    private static final String APART = "*_([<{（【)]>}）】";

    private Missing() {}

    static boolean is(Passage answer) {
        if (answer.lines().size() != 1) {
            return false;
        }
        String line = answer.lines().get(0).text();
        String text = line.substring(Markers.contentStart(line)).strip();
        String bare = bare(text);
        return EMPTY.matcher(line).matches()
                || Words.MISSING.is(text)
                || MARK.matcher(bare).lookingAt()
                || DOTS.matcher(bare).matches()
                || (isApart(text) && (Words.PLACEHOLDER.is(text) || Words.MISSING.is(firstClause(bare))));
    }

    /** What stands before the wish for help that often follows: {@code _Not answered yet, feel free to open a PR._} */
    private static String firstClause(String bare) {
        int end = 0;
        while (end < bare.length() && CLAUSE_ENDS.indexOf(bare.charAt(end)) < 0) {
            end++;
        }
        return bare.substring(0, end);
    }

    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && APART.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && APART.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isApart(String text) {
        return text.length() > 2
                && "*_([<{（【".indexOf(text.charAt(0)) >= 0
                && "*_)]>}）】".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
