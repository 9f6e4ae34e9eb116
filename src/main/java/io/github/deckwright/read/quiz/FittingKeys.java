package io.github.deckwright.read.quiz;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The lists of answers of a document that go with its options. What neither its words nor its numbers say of a list, the options above
 * may: as many of them, none with an answer of its own, are what a row of letters answers.
 */
final class FittingKeys {
    private final Outline outline;

    /** With letters, in order. */
    private final List<OptionGroup> groups;

    private final Set<String> texts = new HashSet<>();

    private FittingKeys(Outline outline, List<OptionGroup> groups) {
        this.outline = outline;
        this.groups = groups.stream()
                .filter(group -> group.is(OptionGroup.Marking.LABELS))
                .toList();
    }

    /** All lists that may answer questions; those that fit count as announced. Where nothing has options, nothing is looked for. */
    static List<KeySheet> of(Outline outline, List<OptionGroup> groups) {
        List<KeySheet> sheets = groups.isEmpty() ? List.of() : KeySheets.in(outline);
        return sheets.isEmpty() ? sheets : new FittingKeys(outline, groups).among(sheets);
    }

    private List<KeySheet> among(List<KeySheet> sheets) {
        List<KeySheet> kept = new ArrayList<>();
        int from = 0;
        int to = 0; // how many groups begin above the list
        for (KeySheet sheet : sheets) {
            while (to < groups.size() && groups.get(to).firstLine() < sheet.firstLine()) {
                to++;
            }
            boolean letters = sheet.form() == KeySheet.Form.LETTERS;
            boolean sure = letters && (sheet.labelled() || !sheet.isKey());
            if (sheet.form() == KeySheet.Form.TEXTS) {
                if (repeatsOptions(sheet)) {
                    kept.add(sheet);
                    from = to;
                }
            } else if (!sure && to - from == sheet.entries().size()) {
                boolean fits = sheet.isKey() && sheet.rises() && isKeyOf(sheet, from, to);
                if (fits || letters) {
                    kept.add(fits ? sheet.announced() : sheet);
                }
                from = to;
            } else if (letters) {
                kept.add(sheet);
                from = sheet.isKey() ? to : from;
            }
        }
        return kept;
    }

    private boolean isKeyOf(KeySheet sheet, int from, int to) {
        boolean row = sheet.form() == KeySheet.Form.ROW;
        if (row
                && KeyRow.rises(sheet.entries())
                && !Gates.OPTIONS_IN_LINE.isEnough(sheet.entries().size())) {
            return false; // two right options of the last question
        }
        for (int i = from; i < to; i++) {
            if (groups.get(i).hasRightOption()
                    || (i + 1 < to
                            && hasAnswer(
                                    groups.get(i).endLine(), groups.get(i + 1).firstLine()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether an answer of its own stands between the options of a question and those of the next one. */
    private boolean hasAnswer(int fromLine, int toLine) {
        for (int line = fromLine; line < toLine; line++) {
            boolean fold = outline.at(line)
                    .details()
                    .filter(details -> details.hasConstantSummary())
                    .isPresent();
            if (fold || (!outline.isCode(line) && outline.label(line).means(Words.ANSWER))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nearly all entries repeat the text of an option. */
    private boolean repeatsOptions(KeySheet sheet) {
        if (texts.isEmpty()) {
            for (OptionGroup group : groups) {
                group.options().forEach(option -> texts.add(option.key()));
            }
        }
        long same = sheet.entries().stream()
                .filter(entry -> texts.contains(Option.key(entry.text().markdown())))
                .count();
        return sheet.isKey()
                && Gates.ANSWER_KEY_BESIDE.opens(same, sheet.entries().size());
    }
}
