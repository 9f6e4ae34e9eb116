package io.github.deckwright.adopt;

import io.github.deckwright.UsageException;
import io.github.deckwright.config.AdoptSettings;
import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.identity.adopting.ForeignNote;
import io.github.deckwright.identity.print.Guid;
import io.github.deckwright.identity.print.Sighting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pairs of the configuration as indexes: which note is which card. */
final class Pins {
    private static final String REMEDY = "see deckwright adopt --dry-run for those that are left";

    private final ProjectConfig config;
    private final List<Sighting> cards;

    Pins(ProjectConfig config, List<Sighting> cards) {
        this.config = config;
        this.cards = cards;
    }

    /**
     * The card of each note that is pinned. A note that is not in this deck is of another one.
     *
     * @throws UsageException when a pair names no card, or several
     */
    Map<Integer, Integer> of(List<ForeignNote> notes) {
        Map<String, Integer> byName = new LinkedHashMap<>();
        for (int i = 0; i < notes.size() && !config.adopt().pairs().isEmpty(); i++) {
            byName.putIfAbsent(notes.get(i).guid(), i);
            if (notes.get(i).id() > 0) {
                byName.putIfAbsent(Long.toString(notes.get(i).id()), i);
            }
        }
        Map<Integer, Integer> pins = new LinkedHashMap<>();
        for (AdoptSettings.Pair pair : config.adopt().pairs()) {
            Optional<Integer> note = Optional.ofNullable(byName.get(pair.note()));
            if (note.isPresent()) {
                int card = card(pair);
                if (notes.get(note.get()).cloze() != cards.get(card).cloze()) {
                    throw wrong(
                            pair, "the note and the card are of two kinds, and Anki cannot turn one into the other");
                }
                pins.put(note.get(), card);
            }
        }
        return pins;
    }

    private int card(AdoptSettings.Pair pair) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            if (isMeant(cards.get(i), pair.card())) {
                found.add(i);
            }
        }
        if (found.size() != 1) {
            throw wrong(
                    pair,
                    found.isEmpty()
                            ? "there is no card \"" + pair.card() + "\""
                            : found.size() + " cards are \"" + pair.card() + "\"; name one by FILE:LINE");
        }
        return found.get(0);
    }

    private boolean isMeant(Sighting card, String name) {
        return card.id().equals(Optional.of(name))
                || card.question().equals(Guid.normalise(name))
                || config.relative(card.place().file().path())
                        .map(path -> path + ":" + card.place().line())
                        .equals(Optional.of(name));
    }

    private static UsageException wrong(AdoptSettings.Pair pair, String what) {
        return new UsageException(pair.place(), what, REMEDY);
    }
}
