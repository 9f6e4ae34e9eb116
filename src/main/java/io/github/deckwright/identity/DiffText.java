package io.github.deckwright.identity;

import io.github.deckwright.identity.LedgerDiff.Change;
import io.github.deckwright.identity.LedgerDiff.Entry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows what happened between two states of a ledger. */
public final class DiffText {
    private static final Map<Change, String> MARKS = new EnumMap<>(Map.of(
            Change.ADDED, "+", Change.RETURNED, "+", Change.CHANGED, "~", Change.REWORDED, "~", Change.RETIRED, "-"));

    /** Comments of a pull request are cut where they get longer than a person reads. */
    private static final int SHOWN = 100;

    private DiffText() {}

    /** Lines for a terminal: a total, then the cards of each document. */
    public static String text(LedgerDiff diff) {
        StringBuilder text = new StringBuilder(total(diff)).append('\n');
        String document = "";
        for (Entry entry : diff.entries()) {
            if (!entry.document().equals(document)) {
                document = entry.document();
                text.append('\n').append(document).append('\n');
            }
            text.append(line(entry)).append('\n');
        }
        return text.toString();
    }

    /** A comment for a pull request. */
    public static String markdown(LedgerDiff diff) {
        StringBuilder text =
                new StringBuilder("**Cards:** ").append(total(diff)).append('\n');
        if (diff.entries().isEmpty()) {
            return text.toString();
        }
        text.append("\n| | card | document |\n| --- | --- | --- |\n");
        for (Entry entry :
                diff.entries().subList(0, Math.min(SHOWN, diff.entries().size()))) {
            text.append("| ").append(word(entry.change())).append(" | ");
            if (entry.change() == Change.REWORDED) {
                text.append(cell(entry.before())).append(" → ");
            }
            text.append(cell(entry.after().isEmpty() ? entry.before() : entry.after()));
            text.append(" | ").append(cell(entry.document())).append(" |\n");
        }
        if (diff.entries().size() > SHOWN) {
            text.append("\nand ").append(diff.entries().size() - SHOWN).append(" more\n");
        }
        return text.toString();
    }

    /** A card in one line. */
    static String line(Entry entry) {
        String what = entry.change() == Change.REWORDED
                ? quoted(entry.before()) + " -> " + quoted(entry.after())
                : quoted(entry.after().isEmpty() ? entry.before() : entry.after());
        return "  " + MARKS.get(entry.change()) + " " + word(entry.change()) + " " + what + " " + entry.guid();
    }

    private static String total(LedgerDiff diff) {
        List<String> parts = new ArrayList<>();
        for (Change change : Change.values()) {
            if (diff.count(change) > 0) {
                parts.add(diff.count(change) + " " + word(change));
            }
        }
        return parts.isEmpty() ? "no card changed" : String.join(", ", parts);
    }

    /** The word for a change in all forms. */
    public static String word(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    /** Text of an author in a table: no markup, no mention of anybody, no link. */
    private static String cell(String text) {
        StringBuilder cell = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < 128 && !Character.isLetterOrDigit(c) && c != ' ' && c != '/' && c != '.' && c != '-') {
                cell.append("&#").append(c).append(';');
            } else {
                cell.appendCodePoint(c);
            }
        });
        return cell.toString();
    }
}
