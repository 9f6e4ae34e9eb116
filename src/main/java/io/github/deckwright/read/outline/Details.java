package io.github.deckwright.read.outline;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@code <details>} with its {@code <summary>} as one node, whatever blocks CommonMark makes of it. */
public final class Details {
    /** A hint holds another one, that the solution, and that the answer. */
    private static final int DEEPEST = 8;

    private final Span span;
    private final int depth;
    private final @Nullable Details parent;
    private final @Nullable Block container;
    private final List<Details> children = new ArrayList<>();
    private final Passage summarySource;
    private final Title summary;
    private final Span bodySpan;
    private boolean recurring;

    Details(Span span, @Nullable Details parent, @Nullable Block container, Passage summarySource, Span bodySpan) {
        this.span = span;
        this.parent = parent;
        this.depth = parent == null ? 1 : parent.depth + 1;
        this.container = container;
        this.summarySource = summarySource;
        this.summary = Title.of(withoutHashes(summarySource));
        this.bodySpan = bodySpan;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** A summary may hold a heading as Markdown or, with the same meaning, as HTML. */
    private static Passage withoutHashes(Passage source) {
        Passage trimmed = source.trimmed();
        String first = trimmed.isBlank() ? "" : trimmed.lines().get(0).text().strip();
        int hashes = 0;
        while (hashes < first.length() && first.charAt(hashes) == '#') {
            hashes++;
        }
        if (hashes == 0 || hashes > 6 || !first.startsWith(" ", hashes)) {
            return source;
        }
        List<Passage.Line> lines = new ArrayList<>(trimmed.lines());
        lines.set(0, lines.get(0).from(lines.get(0).text().indexOf('#') + hashes + 1));
        return new Passage(lines);
    }

    /** From the opening tag to behind the closing one. */
    public Span span() {
        return span;
    }

    /** The details around; empty at the top. */
    public Optional<Details> parent() {
        return Optional.ofNullable(parent);
    }

    /** Whether so many are around that nobody hides an answer here: who reads each to its end may leave it out. */
    public boolean isDeep() {
        return depth > DEEPEST;
    }

    /** The list item or quote around. */
    public Optional<Block> container() {
        return Optional.ofNullable(container);
    }

    @Nullable
    Block containerOrNull() {
        return container;
    }

    /** The details inside, in order. */
    public List<Details> children() {
        return Collections.unmodifiableList(children);
    }

    /** What stands between the tags of the summary. */
    public Passage summarySource() {
        return summarySource;
    }

    /** The summary without label and emphasis. */
    public Title summary() {
        return summary;
    }

    /** What lies between the summary and the closing tag. */
    public Span bodySpan() {
        return bodySpan;
    }

    void recurs() {
        recurring = true;
    }

    /** Whether the summary only says that something is hidden here, such as "Answer" or "show", or whatever most of them say here. */
    public boolean hasConstantSummary() {
        return recurring
                || summary.plain().isEmpty()
                || Words.SHOW.is(summary.plain())
                || Words.ANSWER.is(summary.plain());
    }
}
