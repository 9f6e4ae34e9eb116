package io.github.deckwright.write;

import io.github.deckwright.media.MediaFile;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Loss;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.support.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Cards of every kind, with every part and with what formats stumble over, for the tests of any writer. */
public final class AllKinds {
    /** The media file of one of the cards. */
    public static final String IMAGE = "cat-7037807198c2.png";

    private AllKinds() {}

    /** Gives a build the media of the cards. */
    public static Writing media(Writing writing, Path folder) throws IOException {
        Path image = Files.write(folder.resolve("cat.png"), new byte[] {1, 2, 3});
        writing.media.put(IMAGE, new MediaFile(IMAGE, image, 3));
        return writing;
    }

    /** The cards, in two documents and three decks. */
    public static List<RenderedCard> cards() {
        Samples samples = new Samples();
        List<RenderedCard> cards = new ArrayList<>();
        cards.add(samples.basic("What is \"A\", = {B} ~ #C: \\n?", "It is A,\n\n  and more\tof <it> & \u00e9."));
        cards.add(samples.basic("=HYPERLINK(\"x\")", "$CATEGORY: x"));
        cards.add(samples.basic("// The sky is blue.", "True."));
        cards.add(samples.card(CardKind.BASIC, Samples.plain("Capital of France?"))
                .answer(Samples.plain("Paris"))
                .typed("Paris")
                .tags("geo::europe", "b")
                .context("World", "Europe")
                .hint("Seine")
                .explanation("Since 987.")
                .reverse()
                .sourceUrl("https://example.org/a?b=1&c=2")
                .build());
        cards.add(samples.card(CardKind.CHOICE, Samples.plain("Which?"))
                .deck("Guide::Choices / more")
                .choice("this", true)
                .choice("that: {x}", false)
                .explanation("Because.")
                .hint("Think.")
                .build());
        cards.add(samples.card(CardKind.CHOICE, Samples.plain("Which two?"))
                .deck("Guide::Choices / more")
                .choice("one", true)
                .choice("two", true)
                .choice("three", false)
                .answer(Samples.plain("One and two."))
                .build());
        cards.add(samples.card(
                        CardKind.CLOZE,
                        Samples.plain("The " + Cloze.deletion(1, "sun} ~") + " is a "
                                + Cloze.deletion(2, "star", "shines") + "."))
                .build());
        cards.add(samples.card(
                        CardKind.BASIC,
                        new Rendered(
                                "See ![a cat](cat.png)",
                                "See <img src=\"" + IMAGE + "\" alt=\"a &gt; cat\"> [sound:" + IMAGE
                                        + "] &#91;sound:x] {<!-- -->{y}}",
                                "See [image: a cat]",
                                List.of(new Loss(
                                        "image",
                                        samples.basic("?", "!").content().place()))))
                .answer(Samples.plain("A cat."))
                .document("two.md")
                .deck("Other")
                .medium(IMAGE, "cat.png")
                .build());
        return cards;
    }
}
