package io.github.deckwright.read.outline;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** The places in a document that it links to itself: mostly what its table of contents lists. */
final class LinkTargets {
    private static final String MARKDOWN = "](#";
    private static final String HTML = "href=\"#";

    private final Set<String> targets = new HashSet<>();

    LinkTargets(Lines lines, BitSet code) {
        for (int line = 1; line <= lines.count(); line++) {
            String text = lines.get(line);
            boolean links = text.indexOf('#') >= 0 && (text.contains(MARKDOWN) || text.contains(HTML));
            if (links && !code.get(line) && !Boilerplate.isBackLink(text.strip())) {
                collect(text, MARKDOWN, ')');
                collect(text, HTML, '"');
            }
        }
    }

    private void collect(String text, String open, char close) {
        for (int at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
            int start = at + open.length();
            int end = text.indexOf(close, start);
            if (end > start) {
                targets.add(key(text.substring(start, end)));
            }
        }
    }

    boolean contains(Heading heading) {
        return targets.contains(key(heading.plain()));
    }

    /** Letters and digits only: generators of anchors differ in all the rest. */
    private static String key(String anchor) {
        StringBuilder key = new StringBuilder(anchor.length());
        for (int i = 0; i < anchor.length(); i++) {
            char c = anchor.charAt(i);
            if (c == '%' && i + 2 < anchor.length() && Character.digit(anchor.charAt(i + 1), 16) >= 0) {
                i += 2;
            } else if (Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }
}
