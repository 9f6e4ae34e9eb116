package io.github.deckwright.config;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern over paths as {@code .gitignore} has them: {@code *} and {@code ?} stay within a folder, {@code **} crosses folders,
 * {@code [a-z]} is one of some characters, a pattern without a slash in it holds at every depth, one with a slash at its end holds
 * for folders only, and what holds for a folder holds for everything in it. Matching takes no more than pattern times path.
 */
public final class Glob {
    private final List<String> segments;
    private final boolean foldersOnly;

    private Glob(List<String> segments, boolean foldersOnly) {
        this.segments = segments;
        this.foldersOnly = foldersOnly;
    }

    /** Reads a pattern; any text is one. */
    public static Glob of(String pattern) {
        boolean foldersOnly = pattern.endsWith("/");
        String body = foldersOnly ? pattern.substring(0, pattern.length() - 1) : pattern;
        List<String> segments = new ArrayList<>();
        if (body.indexOf('/') < 0) {
            segments.add("**");
        }
        for (String segment : body.split("/", -1)) {
            boolean repeated = segment.equals("**")
                    && !segments.isEmpty()
                    && last(segments).equals("**");
            if (!segment.isEmpty() && !repeated) {
                segments.add(segment);
            }
        }
        return new Glob(List.copyOf(segments), foldersOnly);
    }

    /** Whether the pattern holds for exactly this path, relative to the pattern's folder, with slashes. */
    public boolean matches(String path, boolean folder) {
        return (folder || !foldersOnly) && matches(path.split("/", -1));
    }

    /** Whether the pattern holds for a file or for a folder above it. */
    public boolean covers(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (matches(path.substring(0, slash), true)) {
                return true;
            }
        }
        return matches(path, false);
    }

    private boolean matches(String[] names) {
        // reached[i]: the segments so far can stand for the first i names
        boolean[] reached = new boolean[names.length + 1];
        reached[0] = true;
        for (int s = 0; s < segments.size(); s++) {
            boolean[] next = new boolean[names.length + 1];
            boolean any = segments.get(s).equals("**");
            // a trailing ** stands for something inside a folder, not for the folder itself
            boolean least = any && s == segments.size() - 1;
            for (int i = 0; i <= names.length; i++) {
                if (any) {
                    next[i] = (!least && reached[i]) || (i > 0 && (next[i - 1] || reached[i - 1]));
                } else {
                    next[i] = i > 0 && reached[i - 1] && segmentMatches(segments.get(s), names[i - 1]);
                }
            }
            reached = next;
        }
        return reached[names.length];
    }

    private static boolean segmentMatches(String pattern, String name) {
        int p = 0;
        int n = 0;
        int star = -1;
        int starName = 0;
        while (n < name.length()) {
            int length = p < pattern.length() ? unit(pattern, p) : 0;
            if (length > 0 && pattern.charAt(p) == '*') {
                star = p++;
                starName = n;
            } else if (length > 0 && unitMatches(pattern, p, length, name.charAt(n))) {
                p += length;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++starName;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** Length of the unit that begins at an index: an escaped character, a set in brackets, or one character. */
    private static int unit(String pattern, int at) {
        char c = pattern.charAt(at);
        if (c == '\\' && at + 1 < pattern.length()) {
            return 2;
        }
        int close = c == '[' ? pattern.indexOf(']', at + 2) : -1;
        return close < 0 ? 1 : close - at + 1;
    }

    private static boolean unitMatches(String pattern, int at, int length, char c) {
        char first = pattern.charAt(at);
        if (first == '[' && length > 1) {
            return setMatches(pattern.substring(at + 1, at + length - 1), c);
        }
        return first == '?' || (length == 2 ? pattern.charAt(at + 1) : first) == c;
    }

    private static boolean setMatches(String set, char c) {
        boolean negated = set.startsWith("!") || set.startsWith("^");
        boolean found = false;
        for (int i = negated ? 1 : 0; i < set.length(); i++) {
            boolean range = i + 2 < set.length() && set.charAt(i + 1) == '-';
            found |= range ? set.charAt(i) <= c && c <= set.charAt(i + 2) : set.charAt(i) == c;
            i += range ? 2 : 0;
        }
        return found != negated;
    }

    private static String last(List<String> list) {
        return list.get(list.size() - 1);
    }
}
