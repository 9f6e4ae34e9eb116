package io.github.deckwright.render;

import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardMedia;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Ink;
import io.github.deckwright.model.Nfc;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedChoice;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes HTML and plain text of cards. Safe for threads. */
public final class CardRenderer {
    /** Characters of the source or of the HTML of one part. */
    private static final int LARGEST = 1 << 20;

    /** How many times longer than its source HTML may be; what people write grows tenfold at most. */
    private static final long MOST_GROWTH = 100;

    private static final int MOST_LINES = 50_000;

    /** A formula as Anki takes it; one of spaces alone has ink in its source and none on the card. */
    private static final Pattern FORMULA = Pattern.compile("\\\\\\(.*?\\\\\\)|\\\\\\[.*?\\\\\\]", Pattern.DOTALL);

    private final MediaStore media;
    private final RawHtmlPolicy rawHtml;
    private final Function<SourceFile, Optional<String>> address;
    private final boolean texts;
    private final Markdown markdown;

    /**
     * Prepares for all cards of a build.
     *
     * @param escapeRawHtml whether HTML that the author wrote is shown as text
     * @param address where a document can be seen
     */
    public CardRenderer(MediaStore media, boolean escapeRawHtml, Function<SourceFile, Optional<String>> address) {
        this(media, escapeRawHtml ? RawHtmlPolicy.ESCAPE : RawHtmlPolicy.SANITIZE, address, true, new Markdown());
    }

    private CardRenderer(
            MediaStore media,
            RawHtmlPolicy rawHtml,
            Function<SourceFile, Optional<String>> address,
            boolean texts,
            Markdown markdown) {
        this.media = media;
        this.rawHtml = rawHtml;
        this.address = address;
        this.texts = texts;
        this.markdown = markdown;
    }

    /** Loads what rendering needs and is not there yet; whoever renders without this loads it on the way. */
    public static void load() {
        Markdown.load();
    }

    /** The same for writers that take HTML alone: plain texts are empty, and nothing is lost in them. */
    public CardRenderer withoutTexts() {
        return new CardRenderer(media, rawHtml, address, false, markdown);
    }

    /**
     * Renders a card; what cannot be shown is reported, and something visible stands in its place.
     *
     * @param references of the document, the same for all of its cards in their order
     */
    public CardContent render(Card card, References references, Diagnostics diagnostics) {
        CardContent content = new OneCard(card.place().file(), references, diagnostics).content(card);
        if (references.isNews()) {
            diagnostics.report(Diagnostic.of(
                    Rule.TOO_LARGE,
                    card.place(),
                    "footnotes and addresses are referred to so often that their copies would be many times longer than the document;"
                            + " from this card on, references to long ones stand as they are written",
                    "shorten them, or refer to them from fewer cards"));
        }
        return content;
    }

    /** Whether other files, or whether there are any, made a difference to the cards of a document so far. */
    public boolean lookedAtFiles(SourceFile document) {
        return media.wasAskedFor(document.path());
    }

    private final class OneCard {
        private final SourceFile file;
        private final References references;
        private final Diagnostics diagnostics;
        private final Optional<String> document;
        private final TreeSet<CardMedia> used = new TreeSet<>();

        OneCard(SourceFile file, References references, Diagnostics diagnostics) {
            this.file = file;
            this.references = references;
            this.diagnostics = diagnostics;
            this.document = address.apply(file);
        }

        CardContent content(Card card) {
            Rendered question = part(card.question(), true);
            Optional<Rendered> answer = card.answer().map(part -> part(part, false));
            List<RenderedChoice> choices = new ArrayList<>();
            for (Choice choice : card.choices()) {
                choices.add(new RenderedChoice(part(choice.content(), true), choice.correct()));
            }
            Optional<Rendered> explanation = card.explanation().map(part -> part(part, false));
            Optional<Rendered> hint = card.hint().map(part -> part(part, true));
            return new CardContent(
                    card.kind(),
                    card.place(),
                    card.style(),
                    question,
                    answer,
                    choices,
                    explanation,
                    hint,
                    card.context().stream().map(CleanText::of).map(Nfc::of).toList(),
                    StoredTags.of(card.tags(), card.context()),
                    card.reverse(),
                    card.typed().map(CleanText::of).map(Nfc::of),
                    document,
                    List.copyOf(used));
        }

        private Rendered part(Passage passage, boolean inline) {
            String source = passage.markdown();
            if (source.length() > LARGEST || passage.lines().size() > MOST_LINES) {
                return leftOut(passage, source);
            }
            try {
                Rendered rendered = rendered(passage, inline, source, texts);
                return isShown(rendered) ? rendered : asWritten(passage, source);
            } catch (SideTooLargeException e) {
                return leftOut(passage, source);
            }
        }

        private Rendered rendered(Passage passage, boolean inline, String source, boolean withText) {
            Parsed parsed = markdown.parse(passage, references, inline, file);
            int longest = (int) Math.min(LARGEST, MOST_GROWTH * parsed.places().length());
            PassageScope scope = new PassageScope(
                    parsed.root(),
                    parsed.places(),
                    longest,
                    rawHtml,
                    references.definitions().lineEnds(),
                    document,
                    media,
                    used,
                    diagnostics);
            String html = FieldText.of(new HtmlView(scope).of(parsed.root()));
            if (html.length() > longest) {
                throw new SideTooLargeException();
            }
            if (!withText && !mayHoldFormula(html)) {
                return new Rendered(source, html, "", List.of());
            }
            TextView view = new TextView(scope, parsed.root());
            String text = view.of(parsed.root());
            return new Rendered(source, html, text, view.losses());
        }

        private boolean isShown(Rendered rendered) {
            String html = rendered.html();
            // a cell that a table has no column for is not shown, nor is a gap in it
            boolean gapLost = rendered.markdown().indexOf(Cloze.OPEN) >= 0 && html.indexOf(Cloze.OPEN) < 0;
            boolean blankFormula = mayHoldFormula(html)
                    && !Ink.isIn(rendered.text())
                    && !VisibleHtml.isAnything(FORMULA.matcher(html).replaceAll(""));
            return VisibleHtml.isAnything(html) && !VisibleHtml.hasEmptyGaps(html) && !blankFormula && !gapLost;
        }

        private static boolean mayHoldFormula(String html) {
            return html.indexOf('\\') >= 0;
        }

        /** {@code 1986.}, {@code >} and the like are empty blocks to Markdown, and short answers to people. */
        private Rendered asWritten(Passage passage, String source) {
            Rendered plain = rendered(passage, true, source, true);
            if (passage.lines().size() == 1 && isShown(plain) && Ink.isIn(plain.text())) {
                return plain;
            }
            StringBuilder html = new StringBuilder();
            Html.append(html, CleanText.of(source.strip()));
            String shown = FieldText.of(html.toString().replace("\n", "<br>\n"));
            String text = Nfc.of(WholeDeletions.of(CleanText.of(source.strip())));
            return new Rendered(source, shown, text, List.of());
        }

        /** No learner reads a side of this size; it is a mistake, or meant to do harm. */
        private Rendered leftOut(Passage passage, String source) {
            Place place = new Places(file, passage.lines()).start();
            diagnostics.report(Diagnostic.of(
                    Rule.TOO_LARGE,
                    place,
                    "this part of a card is larger than 1 MiB or 50,000 lines, grows more than a hundredfold or is nested too deeply,"
                            + " and is left out",
                    "split it into several cards"));
            String text = "[left out: " + source.length() + " characters]";
            return new Rendered(text, "<span class=\"missing\">" + text + "</span>", text, List.of());
        }
    }
}
