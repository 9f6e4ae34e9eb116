package io.github.deckwright.read.outline;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.Title;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A block of a document, as CommonMark sees it. Lines are counted from 1 in the document. */
public final class Block {

    /** What a block is. */
    public enum Kind {
        HEADING,
        /** A heading that belongs to the box around it and begins no part of the document. */
        BOXED_HEADING,
        PARAGRAPH,
        FENCE,
        INDENTED_CODE,
        HTML,
        TABLE,
        RULE,
        BULLET_LIST,
        ORDERED_LIST,
        ITEM,
        QUOTE,
        /** A definition of a link or a footnote. */
        DEFINITION
    }

    private Kind kind;
    private final int firstLine;
    private final int lastLine;
    private final @Nullable Block parent;
    private final List<Block> children = new ArrayList<>();
    private final List<Block> shownChildren = Collections.unmodifiableList(children);
    private final Passage passage;
    private final int number;
    private final String info;
    private final int indent;
    private final int place;
    private @Nullable Title title;
    private @Nullable Label label;

    Block(
            Kind kind,
            int firstLine,
            int lastLine,
            @Nullable Block parent,
            Passage passage,
            int number,
            String info,
            int indent,
            int place) {
        this.kind = kind;
        this.place = place;
        this.firstLine = firstLine;
        this.lastLine = lastLine;
        this.parent = parent;
        this.passage = passage;
        this.number = number;
        this.info = info;
        this.indent = indent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** Takes a heading for text of the box around it. */
    void box() {
        kind = Kind.BOXED_HEADING;
    }

    public Kind kind() {
        return kind;
    }

    public int firstLine() {
        return firstLine;
    }

    /** The last line that belongs to the block, inclusive. */
    public int lastLine() {
        return lastLine;
    }

    /** The list, item or quote around; empty at the top. */
    public Optional<Block> parent() {
        return Optional.ofNullable(parent);
    }

    @Nullable
    Block parentOrNull() {
        return parent;
    }

    /** The blocks inside a list, an item or a quote. */
    public List<Block> children() {
        return shownChildren;
    }

    /**
     * The source of a leaf without what containers put in front of its lines: with {@code #} and fences, but without {@code >} and
     * list indentation. Empty for a container; see {@link Outline#passage(Block)}.
     */
    public Passage passage() {
        return passage;
    }

    /** The source of a leaf, taken apart as a title, once for all who ask. */
    public Title title() {
        Title known = title; // two threads may both read, with the same result
        if (known == null) {
            known = Title.of(passage);
            title = known;
        }
        return known;
    }

    /** The label that the source of a leaf begins with, read once for all who ask. */
    Label label() {
        Label known = label; // two threads may both read, with the same result
        if (known == null) {
            known = Label.of(passage.lines().get(0).text());
            label = known;
        }
        return known;
    }

    /** The level of a heading, the number of an ordered item as written; otherwise -1. */
    public int number() {
        return number;
    }

    /** The word after the opening of a fence, the marker of an item such as {@code -} or {@code 1.}; otherwise empty. */
    public String info() {
        return info;
    }

    /** How many columns an item takes away in front of its content. */
    int indent() {
        return indent;
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** Its index among the blocks beside it, see {@link Outline#beside}. */
    public int place() {
        return place;
    }

    /** Whether it holds no other blocks by its nature. */
    public boolean isLeaf() {
        return !isList() && kind != Kind.ITEM && kind != Kind.QUOTE;
    }

    /** Whether the block is code, fenced or indented. */
    public boolean isCode() {
        return kind == Kind.FENCE || kind == Kind.INDENTED_CODE;
    }

    /** Whether the block is a list. */
    public boolean isList() {
        return kind == Kind.BULLET_LIST || kind == Kind.ORDERED_LIST;
    }

    @Override
    public String toString() {
        return kind + " " + firstLine + "-" + lastLine;
    }
}
