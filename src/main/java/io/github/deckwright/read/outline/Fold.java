package io.github.deckwright.read.outline;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.AnswerLabel;
import io.github.deckwright.read.text.CalloutMark;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch that is set apart from what is around it, in whatever syntax: details, a callout, the block of a site generator, a quote.
 *
 * @param form the syntax
 * @param kind the word that says what it is, such as {@code question}; empty when there is none
 * @param folded whether the body shows only when asked for
 * @param title what shows of it first; may be blank
 * @param body what it holds, dedented
 * @param end index behind its last line, in the lines that it was read from
 */
public record Fold(Form form, String kind, boolean folded, Passage title, Passage body, int end) {
    /** The syntaxes. */
    public enum Form {
        /** {@code <details>} of HTML. */
        DETAILS,
        /** {@code > [!kind]- Title} of note takers. */
        CALLOUT,
        /** {@code ??? kind "Title"}, {@code !!! kind} or {@code :::kind Title} of site generators. */
        ADMONITION,
        /** {@code >! … !<} or {@code ||…||} of forums and chats. */
        SPOILER,
        /** A quote without a mark. */
        QUOTE
    }

    /** Words that a title has beside the one that says that an answer follows: "Click here to see the answer". */
    private static final int MOST_WORDS = 7;

    /** Reads what begins in a line; empty when nothing that is set apart does. */
    public static Optional<Fold> at(List<Passage.Line> lines, int from) {
        String text = lines.get(from).text().strip();
        if (Spoiler.opensIn(text)) {
            return Spoiler.at(lines, from);
        }
        if (text.startsWith(">")) {
            return Optional.of(quote(lines, from));
        }
        if (Admonition.opensIn(text)) {
            Admonition block = Admonition.at(lines, from);
            return Optional.of(new Fold(
                    Form.ADMONITION,
                    block.kind(),
                    block.folded(),
                    block.title(),
                    block.body().trimmed(),
                    block.end()));
        }
        return FoldedTags.at(lines, from);
    }

    /** Whether a line may begin a text that shows when it is touched. */
    public static boolean mayBeSpoiler(String line) {
        return Spoiler.opensIn(line.stripLeading());
    }

    private static Fold quote(List<Passage.Line> lines, int from) {
        List<Passage.Line> inside = new ArrayList<>();
        int end = from;
        while (end < lines.size() && lines.get(end).text().stripLeading().startsWith(">")) {
            inside.add(QuoteMark.behind(lines.get(end++)));
        }
        Optional<CalloutMark> mark = CalloutMark.in(inside.get(0).text().strip());
        if (mark.isEmpty()) {
            return new Fold(Form.QUOTE, "", false, Passage.EMPTY, new Passage(inside).trimmed(), end);
        }
        Passage.Line first = inside.get(0);
        int lead = Run.space(first.text(), 0);
        return new Fold(
                Form.CALLOUT,
                mark.get().kind(),
                mark.get().folded(),
                Passage.of(first.from(
                        Math.min(lead + mark.get().end(), first.text().length()))),
                new Passage(inside.subList(1, inside.size())).trimmed(),
                end);
    }

    /** Whether the title says no more than that an answer follows, or something is hidden behind no title at all. */
    public boolean saysAnswer() {
        if (form == Form.QUOTE) {
            return false;
        }
        if (title.isBlank()) {
            return folded || Words.ANSWER.is(kind);
        }
        String said = title.markdown();
        if (AnswerLabel.isAll(said)) {
            return true;
        }
        String[] words = Words.normal(said).split(" ", -1);
        for (String word : words.length > MOST_WORDS ? new String[0] : words) {
            if (word.length() > 1 && Words.ANSWER.is(word)) {
                return folded;
            }
        }
        return false;
    }
}
