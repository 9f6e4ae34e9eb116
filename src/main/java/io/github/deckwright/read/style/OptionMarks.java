package io.github.deckwright.read.style;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Marks that authors put on the right option in place: a tick, {@code (correct)}, {@code // correct}. */
final class OptionMarks {
    private static final String TICKS = "✅✔☑✓🟢";
    private static final int LONGEST_WORD = 24;
    private static final List<String> LEADS = List.of("//", "<--", "<-", "←", "⬅", "--", "#", "-", "–", "—", "(", "[");

    private OptionMarks() {}

    /** Options with the marks taken as what they mean; as they are when no option or each one has a mark. */
    static List<Option> read(List<Option> options) {
        List<Option> read = new ArrayList<>();
        int right = 0;
        for (Option option : options) {
            Optional<Passage> unmarked = unmarked(option.content());
            right += unmarked.isPresent() ? 1 : 0;
            read.add(unmarked.map(text -> new Option(option.symbol(), text, true))
                    .orElse(option));
        }
        return right > 0 && right < options.size() ? read : options;
    }

    /** The text without its mark; empty when it has none. */
    private static Optional<Passage> unmarked(Passage content) {
        List<Passage.Line> lines = content.trimmed().lines();
        for (int i = 0; i < lines.size(); i++) {
            Passage.Line line = lines.get(i);
            int start = i == 0 ? afterTick(line.text()) : 0;
            int end = start > 0 ? line.text().length() : textEnd(line.text());
            if (start > 0 || end < line.text().length()) {
                List<Passage.Line> rest = new ArrayList<>(lines);
                rest.set(i, line.part(start, end));
                return Optional.of(new Passage(rest));
            }
        }
        return Optional.empty();
    }

    /** Where the text goes on after a tick in front; 0 without one. */
    private static int afterTick(String text) {
        if (text.isEmpty() || TICKS.indexOf(text.codePointAt(0)) < 0) {
            return 0;
        }
        int at = Character.charCount(text.codePointAt(0));
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFE0F')) {
            at++;
        }
        return at;
    }

    /** Where the text ends before a mark; its length without one. */
    private static int textEnd(String text) {
        int end = trimmedEnd(text, text.length());
        int marks = end;
        while (marks > 0 && "*_`".indexOf(text.charAt(marks - 1)) >= 0) {
            marks--;
        }
        int bare = marks > 0 && text.charAt(marks - 1) == '\uFE0F' ? marks - 1 : marks;
        if (bare > 0 && TICKS.indexOf(text.codePointBefore(bare)) >= 0) {
            return trimmedEnd(text, bare - Character.charCount(text.codePointBefore(bare)));
        }
        int from = Math.max(0, end - LONGEST_WORD);
        for (String lead : LEADS) {
            int at = text.lastIndexOf(lead, end);
            boolean bracket = lead.equals("(") || lead.equals("[");
            boolean apart = at > 0 && (bracket || Character.isWhitespace(text.charAt(at - 1)));
            if (at > from && apart && Words.CORRECT.is(text.substring(at + lead.length(), end))) {
                return trimmedEnd(text, at);
            }
        }
        return text.length();
    }

    private static int trimmedEnd(String text, int from) {
        int end = from;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
