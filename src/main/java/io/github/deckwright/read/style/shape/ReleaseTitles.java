package io.github.deckwright.read.style.shape;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.text.Opening;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.HashMap;
import java.util.Map;

/** Headings of release notes: {@code What's new in 3.1?} for each version, or {@code What changed?} below each. They ask for nothing to learn. */
final class ReleaseTitles {
    private final Map<String, Integer> patterns = new HashMap<>();
    private int all;
    private int below;
    private int alike;

    void add(Outline outline, Section section) {
        all++;
        String plain = section.heading().plain();
        int end = Run.before(Signs.QUESTION_MARKS, plain, plain.length());
        int word = plain.lastIndexOf(' ', end - 1) + 1;
        if (word > 0 && isVersion(plain.substring(word, end))) {
            alike = Math.max(alike, patterns.merge(Opening.patternOf(plain.substring(0, word)), 1, Integer::sum));
        } else if (outline.isRecurring(section.heading())
                && section.parent()
                        .filter(above -> isRelease(above.heading().plain()))
                        .isPresent()) {
            below++;
        }
    }

    /** Whether most of the headings are. */
    boolean areMost() {
        return Gates.RELEASES.opens(Math.max(alike, below), all);
    }

    /** A version or a date, with nothing but another one beside it: {@code [1.2.0] - 2024-02-01}. */
    private static boolean isRelease(String title) {
        int versions = 0;
        for (String word : title.split(" ")) {
            if (isVersion(word)) {
                versions++;
            } else if (word.chars().anyMatch(Character::isLetterOrDigit)) {
                return false;
            }
        }
        return versions > 0;
    }

    /** {@code 1.2}, {@code v3}, {@code [2.0.1]}, {@code 2024-02-01}. */
    private static boolean isVersion(String word) {
        int start = !word.isEmpty() && "[(".indexOf(word.charAt(0)) >= 0 ? 1 : 0;
        int end = word.length() > start && "])".indexOf(word.charAt(word.length() - 1)) >= 0
                ? word.length() - 1
                : word.length();
        boolean named = start < end && (word.charAt(start) == 'v' || word.charAt(start) == 'V');
        boolean parted = false;
        boolean digit = false;
        for (int i = named ? start + 1 : start; i < end; i++) {
            char c = word.charAt(i);
            boolean next = c >= '0' && c <= '9';
            if (!next && (!digit || ".-".indexOf(c) < 0)) {
                return false;
            }
            parted |= !next;
            digit = next;
        }
        return digit && (named || parted);
    }
}
