package io.github.deckwright.write.csv;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.write.WriteContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Cells that a spreadsheet would run as formulas (CWE-1236). Cards begin with the same characters for good reasons ({@code -5},
 * {@code @Override}), so the standard policy leaves the data alone and warns only of what looks like an attack; for Excel itself a
 * quotation mark goes in front.
 */
final class FormulaGuard {
    private static final List<String> CALLS = List.of(
            "HYPERLINK(", "IMPORTXML(", "IMPORTDATA(", "IMPORTHTML(", "IMPORTRANGE(", "WEBSERVICE(", "CMD|", "DDE(");

    private final Policy policy;
    private int altered;
    private int suspicious;
    private Optional<Place> first = Optional.empty();

    /** What to do about such cells. */
    enum Policy {
        OFF,
        WARN,
        QUOTE
    }

    FormulaGuard(Policy policy) {
        this.policy = policy;
    }

    /** The cell to write. */
    String cell(String text, Place place) {
        if (policy == Policy.OFF || text.isEmpty()) {
            return text;
        }
        boolean formula = isFormula(text);
        if (formula && looksLikeAttack(CellReading.halfWidth(text))) {
            suspicious++;
            first = first.isPresent() ? first : Optional.of(place);
        }
        if (policy == Policy.WARN || (!formula && !CellReading.changes(text))) {
            return text;
        }
        altered++;
        return "'" + text;
    }

    /** Whether a cell begins as formulas do, also behind blanks and other signs that nobody sees, and in full width. */
    private static boolean isFormula(String text) {
        if (isInvisible(text.charAt(0)) && text.charAt(0) < ' ') {
            return true;
        }
        int at = 0;
        while (at < text.length() && isInvisible(text.charAt(at))) {
            at++;
        }
        return at < text.length()
                && triggers(CellReading.halfWidth(text.substring(at, at + 1)).charAt(0));
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static boolean triggers(char c) {
        return c == '=' || c == '+' || c == '-' || c == '@';
    }

    private static boolean looksLikeAttack(String text) {
        int at = 0;
        while (at < text.length() && (triggers(text.charAt(at)) || isInvisible(text.charAt(at)))) {
            at++;
        }
        int end = at;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        if (end > at && Character.isLetter(text.charAt(at)) && text.startsWith("(", end)) {
            return true;
        }
        String upper = text.toUpperCase(Locale.ROOT);
        return CALLS.stream().anyMatch(upper::contains);
    }

    private static boolean isNamePart(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '_');
    }

    /** Says once a build what was found and done. */
    void report(WriteContext context) {
        if (suspicious > 0) {
            String what = suspicious == 1
                    ? "a cell of the csv looks like a formula that a spreadsheet would run"
                    : suspicious
                            + " cells of the csv look like formulas that a spreadsheet would run; this is the first";
            String remedy = policy == Policy.QUOTE
                    ? "look at it; the csv has a ' in front"
                    : "look at it; for spreadsheets build with -O csv.formula-guard=quote";
            context.report(Diagnostic.of(Rule.CSV_FORMULA, first, what, remedy));
        }
        if (altered > 0) {
            context.report(Diagnostic.of(
                    Rule.CSV_GUARDED,
                    altered + (altered == 1 ? " cell of the csv has" : " cells of the csv have")
                            + " a ' in front, or Excel would take them for formulas, numbers or dates",
                    "-O csv.formula-guard=off leaves them as they are"));
        }
    }
}
