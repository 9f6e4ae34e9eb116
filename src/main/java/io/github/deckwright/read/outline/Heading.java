package io.github.deckwright.read.outline;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.PlainText;
import io.github.deckwright.read.text.Title;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A heading, in Markdown or in HTML. */
public final class Heading {
    private final int level;
    private Title title;
    private final String plain;
    private final int firstLine;
    private final int lastLine;
    private final boolean html;
    private final @Nullable Block container;
    private final @Nullable Details details;
    private final boolean leadsItem;
    private int boxEnd = Integer.MAX_VALUE;
    private boolean type;

    Heading(
            int level,
            Passage source,
            int firstLine,
            int lastLine,
            boolean html,
            @Nullable Block container,
            @Nullable Details details,
            boolean leadsItem) {
        this.level = level;
        this.title = Title.of(source);
        this.plain = PlainText.of(source.markdown());
        this.firstLine = firstLine;
        this.lastLine = lastLine;
        this.html = html;
        this.container = container;
        this.details = details;
        this.leadsItem = leadsItem;
    }

    private Heading(Heading label, Heading words, int number) {
        this.level = label.level;
        this.title = words.title.labelled(label.title.number() < 0 ? number : label.title.number());
        this.plain = words.plain;
        this.firstLine = label.firstLine;
        this.lastLine = words.lastLine;
        this.html = label.html;
        this.container = label.container;
        this.details = label.details;
        this.leadsItem = label.leadsItem;
        this.boxEnd = label.boxEnd;
        this.type = label.type;
    }

    /** The heading whose words stand in another one below it; the number if it has none itself. */
    Heading with(Heading words, int number) {
        return new Heading(this, words, number);
    }

    /** From 1 to 6. */
    public int level() {
        return level;
    }

    /** Its text, taken apart. */
    public Title title() {
        return title;
    }

    /** Takes the title for the label of a question that stands below. */
    void counts(int number) {
        title = Title.counting(number);
    }

    /** Takes note that the title says of what type the questions below are. */
    void namesType() {
        type = true;
    }

    /** Whether it says of what type the questions below are, and so announces no answer, whatever its words. */
    public boolean isType() {
        return type;
    }

    /** Takes note of the line that closes the box between colons around. */
    void endsWithBox(int close) {
        boxEnd = close;
    }

    /** The line that closes the box between colons around; {@link Integer#MAX_VALUE} when it stands in none that holds it. */
    int boxEnd() {
        return boxEnd;
    }

    /** Its whole text without markup, with ordinal and label. */
    public String plain() {
        return plain;
    }

    public int firstLine() {
        return firstLine;
    }

    /** The last line of the heading itself. */
    public int lastLine() {
        return lastLine;
    }

    /** Whether it is written as an HTML tag. */
    public boolean isHtml() {
        return html;
    }

    /** The list item or quote around. */
    public Optional<Block> container() {
        return Optional.ofNullable(container);
    }

    @Nullable
    Block containerOrNull() {
        return container;
    }

    /** The details around. */
    public Optional<Details> details() {
        return Optional.ofNullable(details);
    }

    @Nullable
    Details detailsOrNull() {
        return details;
    }

    /** Whether it is the first block of a list item. */
    public boolean leadsItem() {
        return leadsItem;
    }

    @Override
    public String toString() {
        return "#".repeat(level) + " " + title.plain() + " :" + firstLine;
    }
}
