package io.github.deckwright.read.outline;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Title;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A heading and all below it, up to the next heading beside it that is not deeper. */
public final class Section {
    private final Heading heading;
    private final @Nullable Section parent;
    private final List<Section> children = new ArrayList<>();
    private int endLine;
    private int firstBeside = -1;
    private @Nullable Passage body;

    Section(Heading heading, @Nullable Section parent) {
        this.heading = heading;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
            parent.meets(heading);
        }
    }

    /** Takes note of the first heading that stands directly inside; found as it comes, for it is asked for line by line. */
    private void meets(Heading inside) {
        if (firstBeside < 0
                && inside.containerOrNull() == heading.containerOrNull()
                && inside.detailsOrNull() == heading.detailsOrNull()) {
            firstBeside = inside.firstLine();
        }
    }

    /** What stands below the heading, cleaned; null before somebody asked. */
    @Nullable
    Passage bodyOrNull() {
        return body;
    }

    void setBody(Passage cleaned) {
        body = cleaned;
    }

    void endsBefore(int line) {
        endLine = line;
    }

    public Heading heading() {
        return heading;
    }

    public Title title() {
        return heading.title();
    }

    public int level() {
        return heading.level();
    }

    /** The section around, also when it is around the list item or the details that this one lies in. */
    public Optional<Section> parent() {
        return Optional.ofNullable(parent);
    }

    /** The sections inside, in order, also those inside lists and details. */
    public List<Section> children() {
        return Collections.unmodifiableList(children);
    }

    /** Whether this is a quote in the quote of another one, as lessons set solutions apart: {@code > > ## Solution to challenge 1}. */
    public boolean isBoxIn(Section outer) {
        Block around = outer.heading.containerOrNull();
        Block own = heading.containerOrNull();
        return around != null
                && own != null
                && around.is(Block.Kind.QUOTE)
                && around.equals(ContainerFinder.container(own));
    }

    /** The first line below the heading. */
    public int bodyLine() {
        return heading.lastLine() + 1;
    }

    /** The first line behind the section. */
    public int endLine() {
        return endLine;
    }

    /** The first line behind what stands directly below the heading: the next heading inside, or the end. */
    public int leadEndLine() {
        return firstBeside < 0 ? endLine : firstBeside;
    }

    /** From the heading to the end. */
    public Span span() {
        return Span.lines(heading.firstLine(), endLine - 1);
    }

    @Override
    public String toString() {
        return heading.toString();
    }
}
