package io.github.deckwright.write;

import io.github.deckwright.model.CardMedia;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The Markdown of one card's parts with the addresses of its media changed to where a format keeps them. Not safe for threads. */
public final class PlacedMedia {
    private static final String SOURCE = " src=\"";

    private final Map<String, String> names = new HashMap<>();
    private final UnaryOperator<String> address;
    private final Set<String> missing = new TreeSet<>();

    /**
     * Prepares for one card.
     *
     * @param media of the card
     * @param address where the format keeps a file, of its packed name
     */
    public PlacedMedia(List<CardMedia> media, UnaryOperator<String> address) {
        this.address = address;
        for (CardMedia medium : media) {
            names.put(medium.written(), medium.name());
            missing.add(medium.name());
        }
    }

    /** A part with the addresses in its images, links and HTML changed; code stays as it is. */
    public String in(String markdown) {
        return names.isEmpty() ? markdown : OutsideCode.lines(markdown, this::inLine, UnaryOperator.identity());
    }

    /** The same for one line that is no code. */
    public String inLine(String line) {
        return names.isEmpty() ? line : changed(changed(line, "]("), SOURCE);
    }

    /** The packed names of media that no part seen so far refers to by an address, such as those of reference links. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    /** Changes the addresses behind a mark. */
    private String changed(String line, String mark) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (int at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, done)) {
            int start = at + mark.length();
            boolean angled = line.startsWith("<", start);
            start += angled ? 1 : 0;
            int end =
                    mark.equals(SOURCE) ? endOf(line, start, '"') : angled ? endOf(line, start, '>') : end(line, start);
            String written = line.substring(start, end);
            String name = names.get(decoded(written));
            if (name != null) {
                missing.remove(name);
            }
            out.append(line, done, start).append(name == null ? written : address.apply(name));
            done = end;
        }
        return out.append(line, done, line.length()).toString();
    }

    private static int endOf(String line, int start, char closing) {
        int end = line.indexOf(closing, start);
        return end < 0 ? line.length() : end;
    }

    /** The end of an address without angle brackets: a blank, or a closing bracket that it did not open. */
    private static int end(String line, int start) {
        int open = 0;
        int end = start;
        while (end < line.length() && line.charAt(end) != ' ' && (line.charAt(end) != ')' || open > 0)) {
            char c = line.charAt(end);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            end += c == '\\' && end + 1 < line.length() ? 2 : 1;
        }
        return Math.min(end, line.length());
    }

    private static String decoded(String written) {
        if (written.indexOf('\\') < 0 && written.indexOf('&') < 0) {
            return written;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            boolean escape = written.charAt(i) == '\\'
                    && i + 1 < written.length()
                    && !Character.isLetterOrDigit(written.charAt(i + 1));
            i += escape ? 1 : 0;
            out.append(written.charAt(i));
        }
        return out.toString()
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
