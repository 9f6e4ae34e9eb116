package io.github.deckwright.support;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.CardMedia;
import io.github.deckwright.model.Loss;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.RenderedChoice;
import io.github.deckwright.model.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Cards as writers see them, made by hand. Not safe for use by several threads. */
public final class Samples {
    private static final long CREATED = 1_700_000_000_000L;

    private int count;

    /** Text in all three forms, without any markup. */
    public static Rendered plain(String text) {
        String html = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>\n");
        return new Rendered(text, html, text, List.of());
    }

    /** Starts a card of which only the question is known. */
    public Sample card(CardKind kind, Rendered question) {
        return new Sample(++count, kind, question);
    }

    /** A plain question and its answer. */
    public RenderedCard basic(String question, String answer) {
        return card(CardKind.BASIC, plain(question)).answer(plain(answer)).build();
    }

    /** A card in the making. */
    public static final class Sample {
        private final int number;
        private final CardKind kind;
        private final Rendered question;
        private String document = "guide.md";
        private String deck = "Guide";
        private Optional<Rendered> answer = Optional.empty();
        private final List<RenderedChoice> choices = new ArrayList<>();
        private Optional<Rendered> explanation = Optional.empty();
        private Optional<Rendered> hint = Optional.empty();
        private List<String> context = List.of();
        private List<String> tags = List.of();
        private boolean reverse;
        private Optional<String> typed = Optional.empty();
        private Optional<String> sourceUrl = Optional.empty();
        private List<CardMedia> media = List.of();

        private Sample(int number, CardKind kind, Rendered question) {
            this.number = number;
            this.kind = kind;
            this.question = question;
        }

        public Sample document(String document) {
            this.document = document;
            return this;
        }

        public Sample deck(String deck) {
            this.deck = deck;
            return this;
        }

        public Sample answer(Rendered answer) {
            this.answer = Optional.of(answer);
            return this;
        }

        public Sample choice(String text, boolean correct) {
            choices.add(new RenderedChoice(plain(text), correct));
            return this;
        }

        public Sample explanation(String text) {
            explanation = Optional.of(plain(text));
            return this;
        }

        public Sample hint(String text) {
            hint = Optional.of(plain(text));
            return this;
        }

        public Sample context(String... context) {
            this.context = List.of(context);
            return this;
        }

        public Sample tags(String... tags) {
            this.tags = List.of(tags);
            return this;
        }

        public Sample reverse() {
            reverse = true;
            return this;
        }

        public Sample typed(String text) {
            typed = Optional.of(text);
            return this;
        }

        public Sample sourceUrl(String url) {
            sourceUrl = Optional.of(url);
            return this;
        }

        /** Media by their packed names; the author wrote each as in {@code img/NAME}. */
        public Sample media(String... names) {
            media = Stream.of(names)
                    .map(name -> new CardMedia(name, "img/" + name))
                    .toList();
            return this;
        }

        /** One file, as the author wrote its address. */
        public Sample medium(String name, String written) {
            media = List.of(new CardMedia(name, written));
            return this;
        }

        public RenderedCard build() {
            CardContent content = new CardContent(
                    kind,
                    place(),
                    "heading",
                    question,
                    answer,
                    choices,
                    explanation,
                    hint,
                    context,
                    tags,
                    reverse,
                    typed,
                    sourceUrl,
                    media);
            return new RenderedCard(guid(), CREATED + number, CREATED / 1000, deck, content);
        }

        /** Where the card stands. */
        public Place place() {
            return new Place(new SourceFile(Path.of(document), document), number * 10, 1);
        }

        private String guid() {
            String digits = "000" + number;
            return "Sample" + digits.substring(digits.length() - 4) + "xx";
        }
    }

    /** Text that could not carry something. */
    public static Rendered lossy(String html, String text, String what, Place place) {
        return new Rendered(text, html, text, List.of(new Loss(what, place)));
    }
}
