package io.github.deckwright.write.html;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.RenderedCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group whose JSON is made when it is first needed: of a thousand documents one has changed. Not safe for use by several threads. */
final class LiveGroup {
    private final List<RenderedCard> cards;
    private final List<Diagnostic> findings;
    private @Nullable String json;

    LiveGroup(List<RenderedCard> cards, List<Diagnostic> findings) {
        this.cards = cards;
        this.findings = findings;
    }

    /** Whether another one holds the same cards; contents that were read anew count as others, whose JSON may turn out the same. */
    @SuppressWarnings("ReferenceEquality") // comparing the texts would cost as much as writing them
    boolean isSame(LiveGroup other) {
        if (cards.size() != other.cards.size() || !findings.equals(other.findings)) {
            return false;
        }
        for (int i = 0; i < cards.size(); i++) {
            RenderedCard mine = cards.get(i);
            RenderedCard its = other.cards.get(i);
            if (mine.content() != its.content()
                    || !mine.guid().equals(its.guid())
                    || !mine.deck().equals(its.deck())) {
                return false;
            }
        }
        return true;
    }

    String json() {
        String done = json;
        if (done == null) {
            Group group = new Group(Group.Head.of(cards.get(0)), findings);
            cards.forEach(group::add);
            done = group.json();
            json = done;
        }
        return done;
    }
}
