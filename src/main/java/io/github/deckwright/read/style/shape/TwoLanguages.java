package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Rule;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Purpose;
import io.github.deckwright.read.text.PlainText;
import io.github.deckwright.read.text.TableRow;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.gate.Gates;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Suggests, once a document, to ask words both ways: who learns a language wants to find its words, too. Two languages show by the heads
 * of a table, or where both sides are short: by a language in the title or the heading above, by two scripts, by two sets of articles.
 */
final class TwoLanguages {
    /** So many words has a side at most that is a word, not a definition. */
    private static final int MOST_WORDS = 4;

    /** The same in characters, for scripts without spaces. */
    private static final int LONGEST = 30;

    private final Outline outline;
    private final Proposals proposals;
    private boolean told;

    private record Pair(String term, String meaning) {}

    TwoLanguages(Outline outline, Proposals proposals) {
        this.outline = outline;
        this.proposals = proposals;
        this.told = outline.settings().reverse();
    }

    /** Looks at the rows of a table. */
    void look(TermTable table) {
        if (told || table.rows().isEmpty()) {
            return;
        }
        List<Pair> pairs = new ArrayList<>();
        for (Passage.Line row : table.rows()) {
            List<Passage.Line> cells = TableRow.cells(row);
            pairs.add(pair(TermTable.cell(cells, table.term()), TermTable.cell(cells, table.meaning())));
        }
        int line = table.rows().get(0).number();
        if (table.bilingual() || areWords(line, pairs)) {
            suggest(line);
        }
    }

    /** Looks at a list. */
    void look(TermGroups.Group group) {
        List<Pair> pairs = new ArrayList<>();
        for (TermGroups.Entry entry : group.entries()) {
            pairs.add(pair(Passage.of(entry.line().term()), entry.meaning()));
        }
        int line = group.entries().get(0).span().fromLine();
        if (!told && areWords(line, pairs)) {
            suggest(line);
        }
    }

    private void suggest(int line) {
        told = true;
        proposals.remark(
                Rule.TWO_LANGUAGES,
                line,
                "and the words below it are asked from one language only",
                "write reverse: true in the front matter to ask both ways");
    }

    private static Pair pair(Passage term, Passage meaning) {
        return new Pair(
                PlainText.of(term.markdown()).strip(),
                PlainText.of(meaning.markdown()).strip());
    }

    private boolean areWords(int line, List<Pair> pairs) {
        long brief = pairs.stream()
                .filter(pair -> isBrief(pair.term()) && isBrief(pair.meaning()))
                .count();
        return Gates.TERMS_NEARLY_ALL.opens(brief, pairs.size())
                && (Purpose.namesLanguage(outline)
                        || isNamedAbove(line)
                        || haveTwoScripts(pairs)
                        || haveArticles(pairs));
    }

    private static boolean isBrief(String side) {
        return !side.isEmpty() && side.length() <= LONGEST && side.split("\\s+").length <= MOST_WORDS;
    }

    private boolean isNamedAbove(int line) {
        return outline.at(line - 1)
                .sectionAbove()
                .filter(section -> Words.LANGUAGE.occursIn(section.heading().plain()))
                .isPresent();
    }

    private static boolean haveTwoScripts(List<Pair> pairs) {
        long two = pairs.stream()
                .filter(pair -> {
                    Set<UnicodeScript> asked = scripts(pair.term());
                    Set<UnicodeScript> told = scripts(pair.meaning());
                    return !asked.isEmpty() && !told.isEmpty() && Collections.disjoint(asked, told);
                })
                .count();
        return Gates.TERMS_NEARLY_ALL.opens(two, pairs.size());
    }

    private static Set<UnicodeScript> scripts(String side) {
        return side.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.toSet());
    }

    /** Whether most words of each side begin with one of few, and none with one of the other side's: {@code der Hund = the dog}. */
    private static boolean haveArticles(List<Pair> pairs) {
        Map<String, Integer> asked = firstWords(pairs.stream().map(Pair::term));
        Map<String, Integer> told = firstWords(pairs.stream().map(Pair::meaning));
        return Collections.disjoint(asked.keySet(), told.keySet())
                && recur(asked, pairs.size())
                && recur(told, pairs.size());
    }

    private static Map<String, Integer> firstWords(Stream<String> sides) {
        Map<String, Integer> words = new HashMap<>();
        sides.filter(side -> side.indexOf(' ') > 0)
                .forEach(side -> words.merge(Words.normal(side.substring(0, side.indexOf(' '))), 1, Integer::sum));
        return words;
    }

    /** Whether at least half of the sides begin with a word that others begin with, too. */
    private static boolean recur(Map<String, Integer> words, int sides) {
        int led = words.values().stream()
                .filter(times -> times > 1)
                .mapToInt(Integer::intValue)
                .sum();
        return led > 0 && Gates.ARTICLES.isPart(led, sides);
    }
}
