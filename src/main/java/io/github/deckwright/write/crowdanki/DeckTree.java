package io.github.deckwright.write.crowdanki;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Decks in each other.
 *
 * @param name of this level alone
 * @param path the name with the decks around it, by which its uuid is made
 * @param decks whose notes lie right in it, as cards name them: several when they differ by case only
 * @param children in the order in which their first cards came
 */
record DeckTree(String name, String path, List<String> decks, List<DeckTree> children) {

    /**
     * The tree of some decks under one root, for CrowdAnki takes a single one.
     *
     * @param name of a root around them, when they do not have one themselves
     */
    static DeckTree of(Collection<String> decks, String name) {
        DeckTree top = new DeckTree(name, "", new ArrayList<>(), new ArrayList<>());
        for (String deck : decks) {
            DeckTree at = top;
            for (String level : deck.split("::")) {
                at = at.child(level);
            }
            at.decks().add(deck);
        }
        return top.children().size() == 1 ? top.children().get(0) : top;
    }

    private DeckTree child(String level) {
        for (DeckTree child : children) {
            if (child.name().equalsIgnoreCase(level)) {
                return child;
            }
        }
        String below = path.isEmpty() ? level : path + "::" + level;
        DeckTree child = new DeckTree(level, below, new ArrayList<>(), new ArrayList<>());
        children.add(child);
        return child;
    }
}
