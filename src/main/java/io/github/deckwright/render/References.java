package io.github.deckwright.render;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Definitions;
import io.github.deckwright.model.Passage;
import java.util.List;

/**
 * What the cards of one document refer to, and how much of it they may still take. A card stands for itself, so it takes along the
 * definitions that it names: with a long footnote in every answer the cards would grow with the square of the document. For one thread.
 */
public final class References {
    /** How many times all definitions of a document together may be taken; authors refer to one a few times. */
    private static final int MOST_COPIES = 8;

    /** Question, answer, explanation, hint. */
    private static final int PARTS = 4;

    /** Characters that are always granted: short notes may be referred to from every card. */
    private static final long ALWAYS = 4 << 20;

    private final Definitions definitions;
    private final long length;
    private long left;
    private boolean refused;
    private boolean told;

    public References(Definitions definitions) {
        this.definitions = definitions;
        this.length = length(definitions.footnotes().values())
                + length(definitions.links().values());
        this.left = Math.max(ALWAYS, MOST_COPIES * length);
    }

    private static long length(Iterable<Passage> passages) {
        long length = 0;
        for (Passage passage : passages) {
            length += length(passage);
        }
        return length;
    }

    private static long length(Passage passage) {
        long length = 0;
        for (Passage.Line line : passage.lines()) {
            length += line.text().length() + 1;
        }
        return length;
    }

    Definitions definitions() {
        return definitions;
    }

    /** Whether cards may take all that they could: then the order in which they do makes no difference. */
    public boolean sufficeFor(List<Card> cards) {
        long parts = 0;
        for (Card card : cards) {
            parts += PARTS + card.choices().size();
        }
        return length * parts <= left;
    }

    /** Whether a card may take a definition along; else its reference stands as it was written. */
    boolean grants(Passage definition) {
        long length = length(definition);
        if (length > left) {
            refused = true;
            return false;
        }
        left -= length;
        return true;
    }

    /** Whether something was refused of which nobody has been told; true once. */
    boolean isNews() {
        boolean news = refused && !told;
        told |= refused;
        return news;
    }
}
