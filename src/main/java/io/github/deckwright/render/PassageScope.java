package io.github.deckwright.render;

import io.github.deckwright.media.MediaAddress;
import io.github.deckwright.media.MediaLookup;
import io.github.deckwright.media.MediaLookup.Found;
import io.github.deckwright.media.MediaLookup.Refused;
import io.github.deckwright.media.MediaStore;
import io.github.deckwright.media.MediaType;
import io.github.deckwright.model.CardMedia;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import java.util.Collection;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * What the views of one passage share.
 *
 * @param root of the passage's tree
 * @param longest how many characters of HTML it may become
 * @param lineEnds whether line ends inside of paragraphs show
 * @param document where the document can be seen
 * @param used takes the media files that the passage refers to
 */
record PassageScope(
        Node root,
        Places places,
        int longest,
        RawHtmlPolicy rawHtml,
        boolean lineEnds,
        Optional<String> document,
        MediaStore store,
        Collection<CardMedia> used,
        Diagnostics diagnostics) {
    /** Bytes of an image that fills a screen, well packed; taste. */
    private static final long LARGE = 1 << 20;

    /** An image as HTML, or what stands for it. */
    String image(Image image) {
        String words = AltText.of(image);
        Optional<Found> found = media(image.getDestination(), places.of(image));
        if (found.isEmpty()) {
            return "<span class=\"missing\">" + Html.text(placeholder(words, image.getDestination())) + "</span>";
        }
        judge(found.get(), !AltText.isMissing(image), places.of(image));
        String name = found.get().file().name();
        return found.get().type().use() == MediaType.Use.IMAGE
                ? "<img src=\"" + Sentinels.MEDIA + name + "\" alt=\"" + Html.attribute(words) + "\""
                        + AltText.size(image) + ">"
                : player(name);
    }

    /** Applies the rules about images of the repository to one that was found. */
    void judge(Found found, boolean hasWords, Place place) {
        if (found.type().use() != MediaType.Use.IMAGE) {
            return;
        }
        if (!hasWords && diagnostics.wants(Rule.IMAGE_WITHOUT_TEXT)) {
            diagnostics.report(Diagnostic.of(
                    Rule.IMAGE_WITHOUT_TEXT,
                    place,
                    "no words stand for this image",
                    "say between its brackets, or in alt, what it shows"));
        }
        long size = found.file().size();
        if (size > LARGE && diagnostics.wants(Rule.LARGE_IMAGE)) {
            diagnostics.report(Diagnostic.of(
                    Rule.LARGE_IMAGE,
                    place,
                    "this image has " + (size >> 10) + " KiB",
                    "make it smaller: every learner's devices fetch it"));
        }
    }

    /** Applies the rule about links inside the repository. */
    void judge(Link link) {
        String address = Sentinels.withoutDeletions(link.getDestination());
        if (diagnostics.wants(Rule.BROKEN_LINK)
                && store.leadsNowhere(places.file().path(), address)) {
            diagnostics.report(Diagnostic.of(
                    Rule.BROKEN_LINK,
                    places.of(link),
                    "this link leads to no file of the repository",
                    "mend its path, which starts from the document's folder"));
        }
    }

    /** Where a link leads from a card, when it leads anywhere. */
    Optional<String> link(String destination) {
        return Addresses.link(destination)
                .or(() -> document.flatMap(address -> Addresses.relative(address, destination)));
    }

    /** What plays the sound or video of the repository that a link leads to; nothing for other links. */
    String played(Link link) {
        return MediaWord.isPlayed(link.getDestination())
                ? media(link.getDestination(), places.of(link))
                        .filter(found -> found.type().use() != MediaType.Use.IMAGE)
                        .map(found -> " " + player(found.file().name()))
                        .orElse("")
                : "";
    }

    /** Reports an element that cannot be shown; nobody misses the invisible ones. */
    void dropped(String element, Node node) {
        if (!element.equals("script") && !element.equals("style") && !element.equals("template")) {
            diagnostics.report(Diagnostic.of(
                    Rule.DROPPED_HTML,
                    places.of(node),
                    "<" + element + "> has no place on a card and is left out",
                    "say in words or with an image what it shows"));
        }
    }

    /** What plays a sound or a video on every client. */
    static String player(String name) {
        return Sentinels.PLAYER + "sound:" + name + "]";
    }

    /** What stands for a file that is not there; of one that lies elsewhere the address is named. */
    String placeholder(String words, String destination) {
        String kind = MediaWord.of(destination);
        return MediaAddress.isRemote(destination) && !words.equals(destination)
                ? "[" + kind + ": " + words + " – " + destination + "]"
                : "[" + kind + ": " + words + "]";
    }

    /** The media file that an address means; when there is none, it is reported. */
    Optional<Found> media(String destination, Place place) {
        String address = Sentinels.withoutDeletions(destination);
        MediaLookup lookup = store.find(places.file().path(), address);
        if (lookup instanceof Found found) {
            used.add(new CardMedia(found.file().name(), address));
            return Optional.of(found);
        }
        if (lookup instanceof Refused refused) {
            diagnostics.report(Diagnostic.of(refused.rule(), place, refused.message(), refused.remedy()));
        }
        return Optional.empty();
    }
}
