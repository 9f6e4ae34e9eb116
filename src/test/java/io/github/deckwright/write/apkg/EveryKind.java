package io.github.deckwright.write.apkg;

import io.github.deckwright.media.MediaFile;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.support.Samples;
import io.github.deckwright.write.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A package with a card of every kind, among them one with every part and one with an image. */
final class EveryKind {
    private EveryKind() {}

    /** Writes cards, these or others, into a new folder. */
    static Path write(Path folder, String name, List<RenderedCard> cards) throws IOException {
        Path target = Files.createDirectory(folder.resolve(name));
        Path image = Files.write(folder.resolve("cat.png"), new byte[] {1, 2, 3});
        Writing writing = new Writing(target);
        writing.media.put("cat-7037807198c2.png", new MediaFile("cat-7037807198c2.png", image, 3));
        writing.write("apkg", cards);
        return target.resolve("deck.apkg");
    }

    static List<RenderedCard> cards() {
        Samples samples = new Samples();
        List<RenderedCard> cards = new ArrayList<>();
        cards.add(samples.basic("What is A?", "It is A."));
        cards.add(samples.card(CardKind.BASIC, Samples.plain("007"))
                .answer(Samples.plain("a < b && c"))
                .tags("b", "A::c", "B", "leech")
                .context("Basics {{Answer}}", "[sound:x.mp3]")
                .typed("{{c1::x}} \\(y\\)")
                .hint("a hint")
                .explanation("an explanation")
                .sourceUrl("https://example.org/a?b=1&c=2")
                .build());
        cards.add(samples.card(CardKind.CHOICE, Samples.plain("Which?"))
                .deck("Guide::Choices")
                .choice("this", true)
                .choice("that", false)
                .build());
        cards.add(samples.card(CardKind.BASIC, Samples.plain("Both ways?"))
                .answer(Samples.plain("Yes."))
                .deck("Other")
                .reverse()
                .build());
        String text = "The " + Cloze.deletion(1, "sun::}} is") + " a " + Cloze.deletion(3, "star", "shines") + ".";
        cards.add(samples.card(CardKind.CLOZE, Samples.plain(text))
                .deck("Guide::Advanced::Clozes")
                .build());
        cards.add(samples.card(
                        CardKind.BASIC,
                        new Rendered("", "See <img src=\"cat-7037807198c2.png\" alt=\"a &gt; b\">", "See", List.of()))
                .answer(Samples.plain("A cat."))
                .deck("guide::choices")
                .media("cat-7037807198c2.png")
                .build());
        return cards;
    }
}
