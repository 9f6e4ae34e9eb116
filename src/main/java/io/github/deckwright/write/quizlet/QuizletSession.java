package io.github.deckwright.write.quizlet;

import io.github.deckwright.UsageException;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Loss;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.Rule;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.TwoSides;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One build's sets. The separators depend on all cards, so the pairs wait in a working file; then the sets are written, read again as
 * Quizlet reads them, and compared with what came in.
 */
final class QuizletSession implements DeckWriter.Session {
    private final WriteContext context;
    private final char indent;
    private final Sets sets;
    private final Pairs pairs;
    private final Map<String, Integer> cardsByDocument = new LinkedHashMap<>();
    private String document = "";
    private Terms terms = new Terms();
    private QuizletFindings findings = new QuizletFindings(terms);
    private int cards;
    private boolean multiline;

    QuizletSession(WriteContext context) throws IOException {
        this.context = context;
        indent = context.option(QuizletWriter.INDENT).equals("nbsp") ? '\u00a0' : ' ';
        sets = context.oneFile() ? Sets.ONE : context.option(QuizletWriter.SETS);
        pairs = new Pairs(context.scratch());
    }

    @Override
    public void card(RenderedCard card) throws IOException {
        Place place = card.content().place();
        enter(place.file().name());
        List<Loss> losses = TwoSides.losses(card.content());
        TwoSides raw = TwoSides.of(card.content());
        Pair pair = new Pair(filled(raw.front(), losses, place), filled(raw.back(), losses, place));
        findings.card(card.content(), pair, losses, context.option(QuizletWriter.LONG_SIDE));
        multiline |= pair.term().indexOf('\n') >= 0 || pair.definition().indexOf('\n') >= 0;
        refuseSeparatorsIn(pair, place);
        add(pair);
    }

    private void add(Pair pair) throws IOException {
        try {
            pairs.add(pair);
        } catch (IOException e) {
            throw context.problem(context.name() + SetNames.SUFFIX, e);
        }
    }

    private Pairs.Reader read() throws IOException {
        try {
            return pairs.read();
        } catch (IOException e) {
            throw context.problem(context.name() + SetNames.SUFFIX, e);
        }
    }

    private void enter(String next) {
        if (!next.equals(document)) {
            if (cardsByDocument.containsKey(next)) {
                throw new IllegalStateException("cards of " + next + " do not come together");
            }
            findings.report(context);
            document = next;
            terms = sets.isByDocument() ? new Terms() : terms;
            findings = new QuizletFindings(terms);
        }
        if (sets.beginsAt(cards++)) {
            findings.report(context);
            terms = new Terms();
            findings = new QuizletFindings(terms);
        }
        cardsByDocument.merge(next, 1, Integer::sum);
    }

    /** A side that has text in it: Quizlet drops cards with an empty one. */
    private String filled(String text, List<Loss> losses, Place place) {
        String side = Flat.of(text, indent);
        if (!side.isEmpty()) {
            return side;
        }
        String stands = losses.isEmpty() ? "empty" : losses.get(0).what();
        context.report(Diagnostic.of(
                Rule.QUIZLET_EMPTY_SIDE,
                place,
                "a side of this card has no text for Quizlet; it reads [" + stands + "] there",
                "say it in words"));
        return "[" + stands + "]";
    }

    /** Separators that the user chose must not occur in the cards; of our own the flattened sides are free. */
    private void refuseSeparatorsIn(Pair pair, Place place) {
        if (!context.given(QuizletWriter.TERM_SEPARATOR) && !context.given(QuizletWriter.CARD_SEPARATOR)) {
            return;
        }
        String card = context.option(QuizletWriter.CARD_SEPARATOR);
        Separators chosen = new Separators(
                context.option(QuizletWriter.TERM_SEPARATOR), card.equals("auto") ? Separators.MULTILINE.card() : card);
        if (!chosen.separate(pair)) {
            throw new UsageException(
                    place,
                    "a separator chosen with -O quizlet.term-separator or quizlet.card-separator occurs in this card",
                    "choose another one, or leave the choice to Deckwright");
        }
    }

    private Separators separators() {
        Separators profile = multiline ? Separators.MULTILINE : Separators.SIMPLE;
        String card = context.option(QuizletWriter.CARD_SEPARATOR);
        return new Separators(
                context.option(QuizletWriter.TERM_SEPARATOR), card.equals("auto") ? profile.card() : card);
    }

    @Override
    public void finish() throws IOException {
        findings.report(context);
        Separators separators = separators();
        Map<String, Integer> files = sets.files(context, cardsByDocument);
        reportLargest(files);
        write(files, separators);
        prove(files, separators);
        String what = files.size() == 1
                ? context.called(files.keySet().iterator().next())
                : "each file of " + context.name() + "/";
        context.advise("Paste " + what + " into Quizlet (Create, Import), " + separators.clicks() + ".");
    }

    private void reportLargest(Map<String, Integer> files) {
        int most = context.option(QuizletWriter.MAX_TERMS);
        files.forEach((file, count) -> {
            if (most > 0 && count > most) {
                context.report(Diagnostic.of(
                        Rule.QUIZLET_MANY_CARDS,
                        "a set has " + count + " cards, more than quizlet.max-terms=" + most,
                        "build with -O quizlet.sets=" + most + ", or split the document"));
            }
        });
    }

    private void write(Map<String, Integer> files, Separators separators) throws IOException {
        byte[] between = separators.card().getBytes(StandardCharsets.UTF_8);
        byte[] inside = separators.term().getBytes(StandardCharsets.UTF_8);
        try (Pairs.Reader cards = read()) {
            for (Map.Entry<String, Integer> file : files.entrySet()) {
                try (OutputStream out = context.file(file.getKey())) {
                    for (int i = 0; i < file.getValue(); i++) {
                        out.write(between, 0, i == 0 ? 0 : between.length);
                        out.write(cards.side());
                        out.write(inside);
                        out.write(cards.side());
                    }
                }
                context.holds(file.getKey(), file.getValue());
            }
        }
    }

    private void prove(Map<String, Integer> files, Separators separators) throws IOException {
        try (Pairs.Reader cards = read()) {
            for (Map.Entry<String, Integer> file : files.entrySet()) {
                prove(file.getKey(), file.getValue(), cards, separators);
            }
        }
    }

    private void prove(String file, int count, Pairs.Reader cards, Separators separators) throws IOException {
        try (NaiveSplitter splitter = new NaiveSplitter(context.reread(file), separators)) {
            for (int i = 1; i <= count; i++) {
                if (!splitter.nextIs(cards.side(), cards.side())) {
                    throw new IllegalStateException(file + " does not split into its cards: card " + i + " differs");
                }
            }
            if (count > 0 && !splitter.isAtEnd()) {
                throw new IllegalStateException(file + " splits into more cards than there are");
            }
        }
    }

    @Override
    public void close() {
        pairs.close();
    }
}
