package io.github.deckwright.render;

import io.github.deckwright.media.MediaLookup;
import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Place;
import java.util.Collection;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/**
 * What the views of one passage share.
 *
 * @param root of the passage's tree
 * @param names takes the names of the media files that the passage refers to
 */
record PassageScope(
        Node root,
        Places places,
        RawHtml rawHtml,
        MediaStore store,
        Collection<String> names,
        Diagnostics diagnostics) {

    /** An image as HTML, or what stands for it. */
    String image(Image image) {
        String words = AltText.of(image);
        Optional<String> name = media(image.getDestination(), places.of(image));
        return name.map(file -> "<img src=\"" + Marks.MEDIA + file + "\" alt=\"" + Html.attribute(words) + "\">")
                .orElseGet(() ->
                        "<span class=\"missing\">" + Html.text(placeholder(words, image.getDestination())) + "</span>");
    }

    /** What stands for an image that is not there; of one that lies elsewhere the address is named. */
    String placeholder(String words, String destination) {
        return Addresses.isRemote(destination) && !words.equals(destination)
                ? "[image: " + words + " – " + destination + "]"
                : "[image: " + words + "]";
    }

    /** The name of the media file that an address means; when there is none, it is reported. */
    Optional<String> media(String destination, Place place) {
        MediaLookup lookup = store.find(places.file().path(), Marks.withoutDeletions(destination));
        if (lookup instanceof MediaLookup.Found found) {
            names.add(found.file().name());
            return Optional.of(found.file().name());
        }
        if (lookup instanceof MediaLookup.Refused refused) {
            diagnostics.report(Diagnostic.warning(refused.rule(), place, refused.message(), refused.remedy()));
        }
        return Optional.empty();
    }
}
