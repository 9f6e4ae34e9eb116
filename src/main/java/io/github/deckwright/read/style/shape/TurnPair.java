package io.github.deckwright.read.style.shape;

import io.github.deckwright.read.text.Opening;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of two who take turns. */
record TurnPair(String first, String second) {
    private static final Set<Words> ASKING = EnumSet.of(Words.QUESTION, Words.FRONT, Words.TERM);
    private static final Set<Words> ANSWERING = EnumSet.of(Words.ANSWER, Words.REVERSE, Words.MEANING);

    /** What is told beside question and answer. */
    private static final Set<Words> BESIDE =
            EnumSet.of(Words.HINT, Words.EXPLANATION, Words.NOTE, Words.ADDITION, Words.STATUS);

    /** What is known to be neither question nor answer. */
    private static final Set<Words> OTHERS = EnumSet.of(Words.OPTIONS, Words.CONTENTS, Words.SUMMARY, Words.TAIL);

    /** Finds those who alternate most often, of whom one may have a name that says what he does; empty when nobody does. */
    static Optional<TurnPair> in(List<Turn> turns) {
        Map<TurnPair, Integer> pairs = new LinkedHashMap<>();
        Map<String, Integer> all = new HashMap<>();
        Turn before = null;
        Map<String, Boolean> beside = new HashMap<>();
        for (Turn turn : turns) {
            if (!beside.computeIfAbsent(turn.name(), TurnPair::isBeside)) {
                all.merge(turn.name(), 1, Integer::sum);
                if (before != null && !before.name().equals(turn.name())) {
                    pairs.merge(new TurnPair(before.name(), turn.name()), 1, Integer::sum);
                }
                before = turn;
            }
            before = turn.last() ? null : before;
        }
        TurnPair most = null;
        for (TurnPair pair : pairs.keySet()) {
            if (pair.isRegular(pairs, all) && (most == null || pair.isBefore(most, pairs))) {
                most = pair;
            }
        }
        return Optional.ofNullable(most);
    }

    private boolean isBefore(TurnPair other, Map<TurnPair, Integer> pairs) {
        return isNamed() == other.isNamed() ? pairs.getOrDefault(this, 0) > pairs.getOrDefault(other, 0) : isNamed();
    }

    private boolean isRegular(Map<TurnPair, Integer> pairs, Map<String, Integer> all) {
        int times = pairs.getOrDefault(this, 0);
        return Gates.PAIRS.isEnough(times)
                && Gates.DIALOGUE_ALTERNATES.isPart(times, all.getOrDefault(first, 0))
                && Gates.DIALOGUE_ALTERNATES.isPart(times, all.getOrDefault(second, 0))
                && (Gates.DIALOGUE.isEnough(times) || isNamed())
                && !areOptions()
                && !Opening.patternOf(first).equals(Opening.patternOf(second)) // step 1, step 2
                && !areKnown()
                && !isOther(first, ANSWERING)
                && !isOther(second, ASKING);
    }

    private static boolean isOther(String name, Set<Words> also) {
        return isAny(name, OTHERS) || isAny(name, also);
    }

    /** Whether a name says that one asks, or that the other one answers. */
    boolean isNamed() {
        return isAny(first, ASKING) || saysAnswer();
    }

    /** Whether the name of the other one does. */
    boolean saysAnswer() {
        return isAny(second, ANSWERING);
    }

    /** A letter alone says nothing: it may begin a name. */
    private static boolean isAny(String name, Set<Words> meanings) {
        boolean letter = name.length() == 1 || name.endsWith(".");
        return !letter && Words.isAny(name, meanings);
    }

    static boolean isBeside(String name) {
        return isAny(name, BESIDE);
    }

    /** {@code A.} and {@code B.} count something. */
    private boolean areOptions() {
        int letter = first.codePointAt(0);
        boolean single = first.length() <= 2 && second.length() == first.length();
        return single
                && second.codePointAt(0) == letter + 1
                && first.substring(1).equals(second.substring(1));
    }

    /** Labels that say what they are have styles of their own, which know what else may stand beside them. */
    private boolean areKnown() {
        return !first.endsWith(".") && Words.isAny(first, ASKING) && Words.isAny(second, ANSWERING);
    }
}
