package io.github.deckwright.importing.markdown;

import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** What of a card Markdown cannot say, in words for people. */
public final class Lost {
    private final Set<String> what = new TreeSet<>();

    /** Sorted. */
    public Set<String> all() {
        return new TreeSet<>(what);
    }

    void look() {
        what.add("colours, fonts and sizes");
    }

    void element(Element element) {
        what.add("<" + element.normalName() + ">");
    }

    void link() {
        what.add("links that are no web addresses");
    }

    void medium(String name) {
        what.add("media that are not in the package");
    }
}
