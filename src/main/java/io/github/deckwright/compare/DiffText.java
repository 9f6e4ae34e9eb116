package io.github.deckwright.compare;

import io.github.deckwright.compare.CardDiff.Change;
import io.github.deckwright.compare.CardDiff.Kind;
import io.github.deckwright.compare.WordDiff.Run;
import io.github.deckwright.model.Diagnostic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A comparison for a terminal. */
public final class DiffText {
    private static final Map<Kind, String> MARKS = new EnumMap<>(Map.of(
            Kind.ADDED,
            "+",
            Kind.RETURNED,
            "+",
            Kind.CHANGED,
            "~",
            Kind.REWORDED,
            "~",
            Kind.MOVED,
            ">",
            Kind.RETIRED,
            "-"));

    /** Characters of a question that are shown where it only names a card. */
    private static final int TITLE = 100;

    /** Lines of one part that are shown; who wants all looks into the document. */
    private static final int LINES = 12;

    private DiffText() {}

    /** The lines, made of text of the documents as it is: who prints them must make them harmless. */
    public static List<String> lines(CardDiff diff) {
        List<String> lines = new ArrayList<>();
        lines.add(DiffWords.total(diff));
        if (!diff.findings().isEmpty()) {
            lines.add("");
            lines.add("Histories (build before you run a command that is named here):");
            for (Diagnostic found : diff.findings()) {
                lines.add("  " + found.message() + (found.remedy().isEmpty() ? "" : "; " + found.remedy()));
            }
        }
        if (!diff.suggestions().isEmpty()) {
            lines.add("");
            lines.add("New cards that may be cards that are gone (build, then see " + DiffWords.bare(diff.asking())
                    + "):");
            diff.suggestions()
                    .forEach(found -> lines.add("  " + found.document() + ": \"" + found.before() + "\" -> \""
                            + found.after() + "\" (" + found.evidence() + ") " + found.old() + " " + found.fresh()));
        }
        String file = "";
        for (Change change : diff.changes()) {
            if (!change.side().file().equals(file)) {
                file = change.side().file();
                lines.add("");
            }
            change(change, lines);
        }
        return lines;
    }

    private static void change(Change change, List<String> lines) {
        CardDiff.Side side = change.side();
        lines.add(MARKS.get(change.kind()) + " " + side.file() + (side.line() > 0 ? ":" + side.line() : "") + ": "
                + DiffWords.word(change.kind()) + " \"" + DiffWords.title(side.question(), TITLE) + "\" "
                + change.guid());
        if (change.isMoved()) {
            lines.add("    deck: " + change.before().orElseThrow().deck() + " -> " + side.deck());
        }
        if (change.before().isPresent() && change.after().isPresent()) {
            PartsDiff.of(change).forEach(pair -> part(pair, lines));
        }
        if (PartsDiff.isElsewhere(change)) {
            lines.add("    " + DiffWords.ELSEWHERE);
        }
    }

    private static void part(PartsDiff.Pair pair, List<String> lines) {
        lines.add("    " + pair.name() + ":");
        int count = 0;
        for (DiffLines.Line line : DiffLines.of(pair.before(), pair.after())) {
            if (line.skipped() > 0) {
                lines.add("    | …");
            }
            if (!line.runs().isEmpty() && count++ < LINES) {
                StringBuilder words = new StringBuilder("    | ");
                line.runs().forEach(run -> words.append(shown(run)));
                lines.add(words.toString());
            }
        }
        if (count > LINES) {
            lines.add("    | and " + (count - LINES) + " more lines");
        }
    }

    private static String shown(Run run) {
        return switch (run.fate()) {
            case KEPT -> run.text();
            case REMOVED -> "[-" + run.text() + "-]";
            case ADDED -> "{+" + run.text() + "+}";
        };
    }
}
