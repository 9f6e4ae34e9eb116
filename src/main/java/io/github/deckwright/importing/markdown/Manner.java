package io.github.deckwright.importing.markdown;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How the fields of a card become Markdown.
 *
 * @param care against misreading
 * @param own whether Deckwright rendered the HTML, so that every line feed in it means something
 * @param cloze whether {@code {{c1::…}}} is a deletion; elsewhere it is text
 * @param headings the highest level of a heading that may stand there as such; 7 for none
 * @param notes what the labels of footnotes begin with, so that they are unique in the document
 * @param media the address of a media file, empty for one that is not there
 */
public record Manner(Care care, boolean own, boolean cloze, int headings, String notes, UnaryOperator<String> media) {

    /** The same with more care. */
    public Manner with(Care other) {
        return new Manner(other, own, cloze, headings, notes, media);
    }

    /** The address of a media file. */
    Optional<String> address(String name) {
        String address = media.apply(name);
        return address.isEmpty() ? Optional.empty() : Optional.of(address);
    }

    /** The same; a file that is not there is lost. */
    Optional<String> address(String name, Lost lost) {
        Optional<String> address = address(name);
        if (address.isEmpty()) {
            lost.medium(name);
        }
        return address;
    }
}
