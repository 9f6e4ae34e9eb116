package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.LabelLine;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.text.gap.GapSyntax;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blocks between colons that are called a card: {@code :::card tags=bread} to {@code :::}, with a rule between the sides, a question above
 * its answer or in the first line, or a text with gaps. Pages call their boxes so, too: without gaps and without a rule something must ask.
 * Sides with labels are left to those who read labels.
 */
final class ColonCards {
    /** So far below its first line the end of a card is looked for. */
    private static final int LONGEST = 100;

    /** {@code tags=a,b}, {@code deck="Kitchen::Bread"} or {@code #id} behind the word. */
    private static final Pattern SETTING = Pattern.compile("\\G(?:([\\p{L}-]++)=|(?=[#.]\\S))(\"[^\"]*\"|\\S+)\\s*");

    private final SourceLines lines;
    private final int start;
    private final int end;
    private final int wordEnd;

    /** Whether the word may as well name a box of a page. */
    private final boolean page;

    private ColonCards(SourceLines lines, int start, int end, int wordEnd, boolean page) {
        this.lines = lines;
        this.start = start;
        this.end = end;
        this.wordEnd = wordEnd;
        this.page = page;
    }

    /** The card that a line opens. */
    static Optional<LineCard> at(SourceLines lines, int start) {
        String text = lines.text(start);
        int word = Run.of(": ", text, 0);
        int wordEnd = word;
        while (wordEnd < text.length() && Character.isLetter(text.charAt(wordEnd))) {
            wordEnd++;
        }
        String kind = text.substring(word, wordEnd).toLowerCase(Locale.ROOT);
        boolean apart = wordEnd == text.length() || " {".indexOf(text.charAt(wordEnd)) >= 0;
        if (!text.startsWith(":::") || !apart || !(Words.CARD.is(kind) || kind.equals("cloze"))) {
            return Optional.empty();
        }
        int end = start + 1;
        while (end <= lines.count() && end < start + LONGEST && (lines.isLiteral(end) || !isColons(lines.text(end)))) {
            end++;
        }
        boolean closes = end <= lines.count() && Run.isAll(':', lines.text(end).strip(), 3);
        return closes ? new ColonCards(lines, start, end, wordEnd, kind.equals("card")).card() : Optional.empty();
    }

    private static boolean isColons(String text) {
        return text.startsWith(":::");
    }

    private Optional<LineCard> card() {
        LineCard card = new LineCard(start, end);
        String title = told(card);
        int first = lines.textAfter(start + 1);
        if (first >= end) {
            return Optional.empty();
        }
        Passage all = lines.passage(first, end - 1);
        card.question(all).gaps(Set.of(GapSyntax.ANKI));
        if (card.isCloze()) {
            return Optional.of(card);
        }
        int rule = first;
        while (rule < end && !lines.isRule(rule)) {
            rule++;
        }
        Passage front = lines.passage(first, rule - 1);
        if (rule > first && rule < end && asks(front)) {
            card.question(front).answer(lines.passage(rule + 1, end - 1));
            return Optional.of(card);
        }
        Optional<LabelLine> question = label(first, Words.QUESTION, Words.FRONT);
        if (question.isPresent()) {
            return labelled(card, question.get());
        }
        if (!title.isEmpty()) {
            Passage asked = Passage.of(lines.line(start).from(lines.text(start).indexOf(title)));
            return asks(asked) ? Optional.of(card.question(asked).answer(all)) : Optional.empty();
        }
        int blank = first;
        while (blank < end && !lines.isBlank(blank)) {
            blank++;
        }
        Passage asked = lines.passage(first, blank - 1);
        return blank < end && asks(asked)
                ? Optional.of(card.question(asked).answer(lines.passage(blank, end - 1)))
                : Optional.empty();
    }

    private boolean asks(Passage front) {
        return !page || Title.of(front).hasQuestionMark();
    }

    private Optional<LineCard> labelled(LineCard card, LabelLine question) {
        for (int line = question.line() + 1; line < end; line++) {
            Optional<LabelLine> answer =
                    lines.isLiteral(line) ? Optional.empty() : label(line, Words.ANSWER, Words.REVERSE);
            if (answer.isPresent()) {
                return Optional.of(card.question(question.rest(lines.passage(question.line(), line - 1)))
                        .answer(answer.get().rest(lines.passage(line, end - 1))));
            }
        }
        return Optional.empty();
    }

    private Optional<LabelLine> label(int line, Words one, Words other) {
        Label label = lines.label(line);
        return label.in(line, one).or(() -> label.in(line, other));
    }

    /** Gives a card its tags and its deck; what else stands behind the word is the title. */
    private String told(LineCard card) {
        String behind = lines.text(start).substring(wordEnd).strip();
        boolean braces = behind.startsWith("{") && behind.endsWith("}");
        String rest = braces ? behind.substring(1, behind.length() - 1).strip() : behind;
        Matcher setting = SETTING.matcher(rest);
        int at = 0;
        while (setting.find()) {
            String value = setting.group(2).replace("\"", "");
            String name = setting.group(1) == null ? value.substring(0, 1) : setting.group(1);
            switch (name) {
                case "tags" -> card.tags(List.of(value.split("[\\s,]+")));
                case "deck" -> card.deck(Optional.of(value));
                case "#" -> card.id(Optional.of(value.substring(1)));
                default -> {
                    // what says how a page shows it
                }
            }
            at = setting.end();
        }
        return braces ? "" : rest.substring(at).strip();
    }
}
