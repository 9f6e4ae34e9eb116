package io.github.deckwright.identity.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What became of a question word by word. A rewording moves and exchanges words around what is asked for; another question keeps its
 * frame and exchanges that.
 *
 * @param common whether any word that names something stands in both
 * @param sameNames whether a rare name or number stands in both, and no other one in either
 * @param sameSubject whether these names surely are what the question is about
 * @param anchored whether a word that names something stands in both, and in no other question of the deck
 * @param gone words that name something and stand in the old question only
 * @param come the same for the new one
 * @param otherNames whether names were exchanged for other names
 * @param exchange whether one place of an unchanged frame holds other words now
 * @param cover weight of the common words as a share of all, from 0 to 1
 */
public record Wording(
        boolean common,
        boolean sameNames,
        boolean sameSubject,
        boolean anchored,
        List<String> gone,
        List<String> come,
        boolean otherNames,
        boolean exchange,
        double cover) {

    /** A name in more questions than this, before and after together, is the topic of the deck. */
    private static final int RARE = 2;

    /** Names that are shorter become other names by one letter: "HTTP", "HTTPS". */
    private static final int NAME = 6;

    /** A word in more of them belongs to the way in which the deck asks. */
    private static final int FRAME = 4;

    private static final int BREAKS_OF_A_MOVE = 3;

    /** Compares two questions of a deck. */
    public static Wording of(ComparedWords before, ComparedWords after, Rarity rarity) {
        return new Comparison(before, after, rarity).judged();
    }

    /**
     * Whether all that parts two questions is that some words stand together in another place, and words that name nothing. To exchange
     * two things around a word between them takes two moves.
     */
    static boolean isOneMove(ComparedWords before, ComparedWords after, Rarity rarity) {
        Comparison comparison = new Comparison(before, after, rarity);
        return comparison.judged().sameWords() && comparison.isOneMove();
    }

    /** Whether all that was asked still is, and nothing else: only words that name nothing changed, or forms, or the order. */
    public boolean sameWords() {
        return gone.isEmpty() && come.isEmpty();
    }

    /** Whether any of the words is a sign of a script without spaces, which says less than a word. */
    public boolean signs() {
        return Stream.concat(gone.stream(), come.stream()).anyMatch(word -> ComparedWords.isSign(word.charAt(0)));
    }

    /** Whether one question says all that the other one says. */
    public boolean contains() {
        return gone.isEmpty() || come.isEmpty();
    }

    /** The comparison at work. */
    private static final class Comparison {
        private final ComparedWords before;
        private final ComparedWords after;
        private final Rarity rarity;
        private final int[] partner;
        private final boolean[] taken;

        Comparison(ComparedWords before, ComparedWords after, Rarity rarity) {
            this.before = before;
            this.after = after;
            this.rarity = rarity;
            partner = new int[before.words().size()];
            taken = new boolean[after.words().size()];
            Arrays.fill(partner, -1);
            match(true);
            match(false);
        }

        private void match(boolean exactly) {
            for (int i = 0; i < partner.length; i++) {
                for (int j = 0; j < taken.length && partner[i] < 0; j++) {
                    if (!taken[j] && (exactly ? old(i).equals(young(j)) : same(i, j))) {
                        partner[i] = j;
                        taken[j] = true;
                    }
                }
            }
        }

        private boolean same(int i, int j) {
            return WordForms.same(old(i), young(j), before.isName(i) || after.isName(j)) || isSlip(i, j);
        }

        /** A word that was misspelt stood nowhere else. */
        private boolean isSlip(int i, int j) {
            String one = old(i);
            String other = young(j);
            boolean name = before.isName(i) || after.isName(j);
            if (name && Math.min(one.length(), other.length()) < NAME) {
                return false;
            }
            return Math.min(rarity.count(one), rarity.count(other)) <= 1 && Typo.isSlip(one, other);
        }

        private String old(int i) {
            return before.words().get(i);
        }

        private String young(int j) {
            return after.words().get(j);
        }

        private boolean gone(int i) {
            return partner[i] < 0 && !FunctionWords.holds(old(i));
        }

        private boolean come(int j) {
            return !taken[j] && !FunctionWords.holds(young(j));
        }

        Wording judged() {
            List<String> gone = new ArrayList<>();
            List<String> come = new ArrayList<>();
            double both = 0;
            double all = 0;
            boolean common = false;
            boolean anchor = false;
            boolean anchored = false;
            for (int i = 0; i < partner.length; i++) {
                double weight = rarity.weight(old(i));
                all += weight;
                if (gone(i)) {
                    gone.add(old(i));
                } else if (partner[i] >= 0) {
                    both += weight;
                    boolean content = !FunctionWords.holds(old(i));
                    common |= content;
                    anchor |= content && isRareName(i, partner[i]);
                    anchored |= content && rarity.count(old(i)) <= RARE && rarity.count(young(partner[i])) <= RARE;
                }
            }
            for (int j = 0; j < taken.length; j++) {
                all += taken[j] ? 0 : rarity.weight(young(j));
                if (come(j)) {
                    come.add(young(j));
                }
            }
            boolean exchange = !gone.isEmpty() && !come.isEmpty() && isExchange();
            boolean sameNames = anchor
                    && !hasOwnName(partner.length, i -> gone(i) && isName(before, i))
                    && !hasOwnName(taken.length, j -> come(j) && isName(after, j));
            return new Wording(
                    common,
                    sameNames,
                    sameNames && isSubject(gone, come),
                    anchored,
                    gone,
                    come,
                    otherNames(),
                    exchange,
                    all == 0 ? 0 : both / all);
        }

        /** One run of words that is cut out and put in elsewhere leaves three places where a word follows another one than before. */
        private boolean isOneMove() {
            int[] order = IntStream.of(partner).filter(place -> place >= 0).toArray();
            int[] places = IntStream.of(order).sorted().toArray();
            int breaks = 0;
            int last = -1;
            for (int place : order) {
                int now = Arrays.binarySearch(places, place);
                breaks += now == last + 1 ? 0 : 1;
                last = now;
            }
            breaks += last == places.length - 1 ? 0 : 1;
            return breaks == BREAKS_OF_A_MOVE;
        }

        private static boolean hasOwnName(int words, IntPredicate own) {
            return IntStream.range(0, words).anyMatch(own);
        }

        /**
         * One word for another may be a synonym, and may be what is asked for. Where nouns have capitals, one that stays may be of the frame: then it takes two, or a part of
         * the frame that changed.
         */
        private boolean isSubject(List<String> gone, List<String> come) {
            int names = 0;
            boolean frame = false;
            int last = -2;
            for (int i = 0; i < partner.length; i++) {
                if (partner[i] >= 0 && !FunctionWords.holds(old(i)) && isRareName(i, partner[i])) {
                    names += last == i - 1 ? 0 : 1;
                    last = i;
                }
                frame |= gone(i) && rarity.count(old(i)) >= FRAME;
            }
            for (int j = 0; j < taken.length; j++) {
                frame |= come(j) && rarity.count(young(j)) >= FRAME;
            }
            return gone.size() + come.size() > 2
                    && (names >= 2 || (names == 1 && (frame || !rarity.capitalsAreCommon())));
        }

        private boolean isRareName(int i, int j) {
            boolean name = before.isName(i) || after.isName(j) || WordForms.digit(old(i));
            return name && rarity.count(old(i)) <= RARE && rarity.count(young(j)) <= RARE;
        }

        /** Names exchanged, or a name that became another one by a word put to it: "Congo", "Democratic Congo". */
        private boolean otherNames() {
            boolean clash = false;
            for (int i = 0; i < partner.length; i++) {
                clash |= gone(i) && isName(before, i) && (isKeptName(i - 1) || isKeptName(i + 1));
            }
            for (int j = 0; j < taken.length; j++) {
                clash |= come(j) && isName(after, j) && (isTakenName(j - 1) || isTakenName(j + 1));
            }
            for (int i = 0; i < partner.length; i++) {
                for (int j = 0; j < taken.length && gone(i) && isName(before, i); j++) {
                    clash |= come(j) && isName(after, j) && !WordForms.related(old(i), young(j));
                }
            }
            return clash;
        }

        private boolean isKeptName(int i) {
            return i >= 0 && i < partner.length && partner[i] >= 0 && isName(before, i);
        }

        private boolean isTakenName(int j) {
            return j >= 0 && j < taken.length && taken[j] && isName(after, j);
        }

        private static boolean isName(ComparedWords words, int at) {
            return words.isName(at) || WordForms.digit(words.words().get(at));
        }

        /** Whether all that is gone and all that came stand in one place of a frame whose words are in their order. */
        private boolean isExchange() {
            int firstGone = Integer.MAX_VALUE;
            int lastGone = -1;
            for (int i = 0; i < partner.length; i++) {
                if (gone(i)) {
                    firstGone = Math.min(firstGone, i);
                    lastGone = i;
                }
            }
            int firstCome = Integer.MAX_VALUE;
            int lastCome = -1;
            for (int j = 0; j < taken.length; j++) {
                if (come(j)) {
                    firstCome = Math.min(firstCome, j);
                    lastCome = j;
                }
            }
            boolean frame = true;
            int last = -1;
            for (int i = 0; i < partner.length; i++) {
                if (partner[i] < 0 || FunctionWords.holds(old(i))) {
                    continue;
                }
                frame &= partner[i] > last;
                last = partner[i];
                boolean left = i < firstGone && partner[i] < firstCome;
                boolean right = i > lastGone && partner[i] > lastCome;
                frame &= left || right;
            }
            return frame;
        }
    }
}
