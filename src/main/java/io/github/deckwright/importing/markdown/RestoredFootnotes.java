package io.github.deckwright.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Small numbers in a text and the list of notes at its end, as Deckwright renders them: footnotes again. */
final class RestoredFootnotes {
    private final String prefix;
    private final List<Element> notes;

    private RestoredFootnotes(String prefix, List<Element> notes) {
        this.prefix = prefix;
        this.notes = notes;
    }

    /** The footnotes of a field. */
    static RestoredFootnotes of(Element body, String prefix) {
        Element last = body.children().isEmpty() ? body : body.children().get(body.childrenSize() - 1);
        boolean list = last.normalName().equals("ol") && last.hasClass("footnotes");
        return new RestoredFootnotes(prefix, list ? new ArrayList<>(last.children()) : List.of());
    }

    boolean isList(Element element) {
        return !notes.isEmpty() && element.hasClass("footnotes");
    }

    /** Writes a reference, if a small number is one. */
    boolean reference(Element sup, StringBuilder out) {
        String number = sup.wholeText();
        boolean known = number.matches("[1-9]\\d{0,3}") && Integer.parseInt(number) <= notes.size();
        if (known) {
            out.append("[^").append(prefix).append(number).append(']');
        }
        return known;
    }

    /** The notes, each with its label. */
    List<String> definitions(Blocks blocks) {
        List<String> definitions = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            String text = String.join("\n\n", blocks.of(notes.get(i)));
            definitions.add("[^" + prefix + (i + 1) + "]: " + text.replace("\n", "\n    "));
        }
        return definitions;
    }
}
