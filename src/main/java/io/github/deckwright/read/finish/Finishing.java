package io.github.deckwright.read.finish;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.read.outline.DeckTags;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.CardTags;
import io.github.deckwright.read.text.PlainText;
import io.github.deckwright.read.vault.BlockMarks;
import io.github.deckwright.read.weigh.AuthorComments;
import io.github.deckwright.read.weigh.StyleChooser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Gives the chosen cards what their document says about all of them: context, tags, settings. */
public final class Finishing {
    private static final int LONGEST_TYPED = 80;

    private Finishing() {}

    public static List<Card> cards(
            Outline outline, List<StyleChooser.Chosen> chosen, AuthorComments marks, Map<Integer, BlockMarks> blocks) {
        if (chosen.isEmpty()) {
            return List.of(); // as in most documents, of which nothing needs to be known then
        }
        DocumentSettings settings = outline.settings();
        Context context = new Context(outline, chosen);
        List<Card> cards = new ArrayList<>(chosen.size());
        OthersIds ids = new OthersIds(outline, chosen);
        List<Card> bare = bare(outline, chosen, ids);
        Optional<String> named = DeckTags.byKey(outline);
        NavigableMap<Integer, String> decks = DeckTags.in(outline);
        for (int i = 0; i < chosen.size(); i++) {
            StyleChooser.Chosen one = chosen.get(i);
            Card card = bare.get(i);
            Set<String> tags = new TreeSet<>(card.tags());
            settings.tags().stream().flatMap(tag -> CardTags.of(tag).stream()).forEach(tags::add);
            tags.addAll(marks.tags(one.span().fromLine()));
            Card.Builder finished = card.toBuilder()
                    .context(card.context().isEmpty() ? context.of(one.span()) : card.context())
                    .tags(new ArrayList<>(tags))
                    .reverse(card.reverse() || settings.reverse());
            if (settings.typed() && card.typed().isEmpty()) {
                typable(card).ifPresent(finished::typed);
            }
            Optional<BlockMarks> block =
                    Optional.ofNullable(blocks.get(one.span().fromLine()));
            block.flatMap(BlockMarks::id).ifPresent(finished::id);
            Optional<String> tagged =
                    Optional.ofNullable(decks.floorEntry(one.span().fromLine())).map(Map.Entry::getValue);
            if (card.deck().isEmpty() && settings.deck().isEmpty()) {
                named.or(() -> tagged).ifPresent(finished::deck);
            }
            block.flatMap(BlockMarks::deck).ifPresent(finished::deck);
            marks.id(one.span().fromLine()).ifPresent(finished::id);
            cards.add(finished.build());
        }
        return cards;
    }

    /** Label, fold and quote first, then hint and explanation, so that what recurs on the cards of a style shows at their ends. */
    private static List<Card> bare(Outline outline, List<StyleChooser.Chosen> chosen, OthersIds ids) {
        List<Card> cards = new ArrayList<>(chosen.size());
        for (StyleChooser.Chosen one : chosen) {
            Card card = AnswerText.of(one.card().build());
            Card taken = ids.taken(AnswerText.of(CardParts.of(card)), one.span());
            cards.add(outline.isNote() ? VaultMarks.off(taken) : taken);
        }
        int firstLine = chosen.get(0).span().fromLine();
        List<Card> parted = PartTitles.off(outline, SurveyLists.off(outline, cards), firstLine);
        return Constants.off(Epilogue.off(outline, RuledTail.off(outline, parted), firstLine));
    }

    /** Nobody types a paragraph: only an answer of one short line is asked for letter by letter. */
    private static Optional<String> typable(Card card) {
        return card.answer()
                .filter(answer ->
                        card.kind() == CardKind.BASIC && answer.lines().size() == 1)
                .map(answer -> PlainText.of(answer.markdown()))
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_TYPED);
    }
}
