package io.github.deckwright.write.mochi;

import io.github.deckwright.model.CardMedia;
import io.github.deckwright.write.DeletionForm;
import io.github.deckwright.write.Deletions;
import io.github.deckwright.write.OutsideCode;
import io.github.deckwright.write.PlacedMedia;
import java.util.List;

/** The Markdown of one card's parts as Mochi takes it: media by their packed names, gaps in its own braces, no line that splits sides. */
final class MochiText {
    /** Mochi's gaps have a number and no hint. */
    private static final DeletionForm GAP = (number, text, hint) -> "{{" + number + "::" + text + "}}";

    private final PlacedMedia media;

    MochiText(List<CardMedia> media) {
        this.media = new PlacedMedia(media, name -> "@media/" + name);
    }

    /** How many of the card's media no part shows. */
    int missing() {
        return media.missing().size();
    }

    /** A part; deletions become Mochi's. */
    String of(String markdown) {
        return Deletions.in(GAP, OutsideCode.lines(markdown.strip(), this::text, MochiText::code));
    }

    /** A lone {@code ---} begins a side; behind a blank it does not. */
    private static String code(String line) {
        return line.equals("---") ? "--- " : line;
    }

    private String text(String line) {
        return line.strip().equals("---") ? "***" : media.inLine(line.replace("{{", "{\\{"));
    }
}
