package io.github.deckwright.identity.match;

import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.print.Fingerprint;
import io.github.deckwright.identity.print.Sighting;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The cards of a build and the lines of a ledger, both known by their index, and which of them are one. */
public final class Pairing {
    private static final int NONE = -1;

    /** Keeps the texts of questions and of cloze cards apart. */
    private static final long CLOZE = 0x9E3779B97F4A7C15L;

    private final List<Sighting> cards;
    private final List<LedgerCard> lines;
    private final int[] live;
    private final int[] retired;
    private final int[] lineOfCard;
    private final int[] cardOfLine;
    private final @Nullable Grounds[] grounds;

    /** @param coverage other lines take no part */
    public Pairing(List<Sighting> cards, List<LedgerCard> lines, Coverage coverage) {
        this.cards = cards;
        this.lines = lines;
        live = IntStream.range(0, lines.size())
                .filter(line -> !lines.get(line).retired()
                        && coverage.matches(lines.get(line).document()))
                .toArray();
        retired = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).retired()
                        && coverage.matches(lines.get(line).document()))
                .toArray();
        lineOfCard = new int[cards.size()];
        cardOfLine = new int[lines.size()];
        Arrays.fill(lineOfCard, NONE);
        Arrays.fill(cardOfLine, NONE);
        grounds = new Grounds[cards.size()];
    }

    public int cards() {
        return cards.size();
    }

    int lines() {
        return lines.size();
    }

    public Sighting card(int card) {
        return cards.get(card);
    }

    LedgerCard line(int line) {
        return lines.get(line);
    }

    /** Lines whose cards were there in the last build. */
    int[] live() {
        return live;
    }

    /** Lines whose cards were gone. */
    int[] retired() {
        return retired;
    }

    /** Says that a card is that of a line. */
    void pair(int card, int line, Grounds told) {
        lineOfCard[card] = line;
        cardOfLine[line] = card;
        grounds[card] = told;
    }

    /** Whether a card has no line yet. */
    public boolean isOpen(int card) {
        return lineOfCard[card] == NONE;
    }

    /** Whether a line has no card yet. */
    public boolean isFree(int line) {
        return cardOfLine[line] == NONE;
    }

    /** The card of a line, or a negative number. */
    public int cardOf(int line) {
        return cardOfLine[line];
    }

    /** The line of a card. */
    public Optional<LedgerCard> lineOf(int card) {
        return isOpen(card) ? Optional.empty() : Optional.of(lines.get(lineOfCard[card]));
    }

    /** What told that a card is that of its line. */
    public Optional<Grounds> grounds(int card) {
        return Optional.ofNullable(grounds[card]);
    }

    /** Whether ids do not speak against it: two that differ are two cards, whatever they say. */
    boolean allows(int card, int line) {
        return allows(cards.get(card), lines.get(line));
    }

    public static boolean allows(Sighting card, LedgerCard line) {
        return card.id().isEmpty() || line.id().isEmpty() || card.id().equals(line.id());
    }

    /** The question of a card as a key; cards of different kinds have none in common. */
    long question(int card) {
        return key(cards.get(card).cloze(), cards.get(card).likeness().question());
    }

    long answer(int card) {
        return key(cards.get(card).cloze(), cards.get(card).likeness().answer());
    }

    long questionOfLine(int line) {
        return key(lines.get(line).cloze(), lines.get(line).likeness().question());
    }

    long answerOfLine(int line) {
        return key(lines.get(line).cloze(), lines.get(line).likeness().answer());
    }

    private static long key(boolean cloze, Fingerprint half) {
        return cloze ? half.high() ^ CLOZE : half.high();
    }

    /** The order in which lines were made. */
    int byCreation(int one, int other) {
        LedgerCard a = lines.get(one);
        LedgerCard b = lines.get(other);
        return a.created() != b.created()
                ? Long.compare(a.created(), b.created())
                : a.guid().compareTo(b.guid());
    }
}
