package io.github.deckwright.lint;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A card that asks several questions at once: who knows one answer and not the other can grade neither. */
final class SeveralQuestions {
    private static final String MARKS = "?？؟";
    private static final String BEHIND = " \n\t)]*_\"”»'’";

    /** Characters after which a quotation that does not end is none. */
    private static final int LONGEST_QUOTATION = 200;

    private static final Map<Character, Character> QUOTATIONS = Map.of('"', '"', '“', '”', '«', '»', '„', '“');

    /** Words that join two questions, and those that begin one, by language. */
    private static final Map<String, Set<String>> JOINTS = Map.of(
            "and", Set.of("what", "how", "why", "when", "where", "who", "which"),
            "und", Set.of("was", "wie", "warum", "wieso", "wozu", "wann", "wo", "wer", "welche", "welcher", "welches"),
            "et", Set.of("comment", "pourquoi", "quand", "où", "quel", "quelle", "quels", "quelles"),
            "y", Set.of("qué", "cómo", "cuándo", "dónde", "quién", "cuál", "cuáles"));

    /** Behind an English word that asks, these make a question of it: "and how does it …", but not "what and how much". */
    private static final Set<String> VERBS = Set.of(
            "is", "are", "was", "were", "do", "does", "did", "can", "could", "should", "would", "will", "has", "have",
            "to");

    /** What {@link Prose} leaves of code between words. */
    private static final String GAP = "  ";

    /** What a question may end with before its mark. */
    private static final String CLOSING = ")]}*_`\"”»'’%°…!.;+#";

    /** From so many words on two questions may differ in a few and be one. */
    private static final int LONG = 5;

    /** This share of the words of the shorter one is in the longer one. */
    private static final double SAME = 0.8;

    private static final Set<String> REASONS =
            Set.of("why", "why not", "why or why not", "why/why not", "and why", "warum", "pourquoi", "¿por qué");

    private SeveralQuestions() {}

    static void check(List<Card> cards, Diagnostics diagnostics) {
        for (Card card : cards) {
            Prose prose = Prose.of(card.question());
            if (card.kind() != CardKind.CLOZE && (marked(prose.text()) > 1 || joins(prose.words()))) {
                diagnostics.report(Diagnostic.of(
                        Rule.SEVERAL_QUESTIONS,
                        card.place(),
                        Quoted.question(card) + " asks several questions at once",
                        "make a card of each"));
            }
        }
    }

    /**
     * Questions that end with their mark, outside of quotations. That one also asks for its reason makes no second one of it, nor that it
     * is said again, as below the code that it is about.
     */
    private static int marked(String text) {
        List<Set<String>> asked = new ArrayList<>();
        int start = 0;
        boolean words = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Character close = QUOTATIONS.get(c);
            if (close != null) {
                int end = text.substring(i + 1, Math.min(text.length(), i + LONGEST_QUOTATION))
                        .indexOf(close);
                i += end < 0 ? 0 : end + 1;
                words = true;
            } else if (Character.isLetterOrDigit(c)) {
                words = true;
            } else if (words && MARKS.indexOf(c) >= 0 && ends(text, i)) {
                String question = sentence(text.substring(start, i));
                // where code was, nobody knows whether it is the same
                Set<String> told = question.contains(GAP) ? Set.of() : Set.copyOf(new Prose(question, false).words());
                if (!isReason(question) && asked.stream().noneMatch(other -> isAgain(other, told))) {
                    asked.add(told);
                }
                start = i + 1;
                words = false;
            }
        }
        return asked.size();
    }

    /** The last sentence of a text. */
    private static String sentence(String text) {
        int begin = text.lastIndexOf('\n') + 1;
        for (String end : List.of(". ", ": ", "! ")) {
            begin = Math.max(begin, text.lastIndexOf(end) + 1);
        }
        return text.substring(begin);
    }

    private static boolean isAgain(Set<String> one, Set<String> other) {
        int fewer = Math.min(one.size(), other.size());
        long shared = one.stream().filter(other::contains).count();
        return fewer > 1 && (shared == fewer || (fewer >= LONG && shared >= fewer * SAME));
    }

    private static boolean isReason(String question) {
        return REASONS.contains(question.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a mark ends a question: {@code a?.b}, {@code (??)}, {@code <? extends X>} and "what does ? match" name a sign. */
    private static boolean ends(String text, int mark) {
        if (text.charAt(mark) != '?') {
            return true;
        }
        boolean before = mark > 0
                && (Character.isLetterOrDigit(text.charAt(mark - 1)) || CLOSING.indexOf(text.charAt(mark - 1)) >= 0);
        boolean behind = mark + 1 == text.length() || (BEHIND + "?!").indexOf(text.charAt(mark + 1)) >= 0;
        // French sets a space before the mark, and goes on with a capital
        boolean apart = mark > 1
                && " \u00a0\u202f".indexOf(text.charAt(mark - 1)) >= 0
                && text.substring(mark + 1).stripLeading().codePoints().limit(1).noneMatch(Character::isLowerCase);
        return behind && (before || apart);
    }

    private static boolean joins(List<String> words) {
        for (int i = 1; i + 2 < words.size(); i++) {
            Set<String> asking = JOINTS.getOrDefault(words.get(i), Set.of());
            boolean joined = asking.contains(words.get(0))
                    && asking.contains(words.get(i + 1))
                    && !asking.contains(words.get(i - 1));
            if (joined && (!words.get(i).equals("and") || VERBS.contains(words.get(i + 2)))) {
                return true;
            }
        }
        return false;
    }
}
