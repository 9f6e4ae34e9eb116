package io.github.deckwright.adopt;

import io.github.deckwright.adopt.AdoptReport.Card;
import io.github.deckwright.adopt.AdoptReport.Change;
import io.github.deckwright.adopt.AdoptReport.TypeUse;
import io.github.deckwright.identity.adopting.Adoption;
import io.github.deckwright.identity.adopting.ForeignNote;
import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.FieldPart;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Suggestion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An adoption in lines for people. */
public final class AdoptText {
    /** Characters of a text that tell which it is. */
    private static final int LONGEST = 60;

    /** A search for more decks than these is too long to be pasted. */
    private static final int MOST_DECKS = 9;

    private final AdoptReport report;
    private final Function<Path, String> shown;
    private final boolean dryRun;
    private final String build;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param shown files in messages
     * @param dryRun whether everything is listed, because nothing was written
     * @param build the command that builds these sources
     */
    public AdoptText(AdoptReport report, Function<Path, String> shown, boolean dryRun, String build) {
        this.report = report;
        this.shown = shown;
        this.dryRun = dryRun;
        this.build = build;
    }

    /** The lines. */
    public List<String> lines() {
        summary();
        report.types().forEach(this::type);
        long media = report.withKeptMedia();
        if (media > 0) {
            lines.add(count((int) media, "note") + (media == 1 ? " shows" : " show")
                    + " pictures or sounds of the old deck in fields that stay. Packages do not carry these files: who has the old deck"
                    + " keeps them, who begins with a package of Deckwright does not get them.");
        }
        if (dryRun) {
            lists();
        } else if (!report.unmatched().isEmpty() || !report.fresh().isEmpty()) {
            lines.add("--dry-run lists those that are left.");
        }
        if (!report.matches().isEmpty()) {
            steps();
        }
        return lines;
    }

    private void summary() {
        int adopted = report.matches().size();
        List<String> told = new ArrayList<>();
        told(told, Adoption.Kind.PINNED, "pinned");
        told(told, Adoption.Kind.ID, "by id");
        told(told, Adoption.Kind.SAME_QUESTION, "by question");
        told(told, Adoption.Kind.SIMILAR, "by likeness");
        String how = told.isEmpty() ? "" : " (" + String.join(", ", told) + ")";
        lines.add(adopted + " of " + count(report.notes(), "note") + (adopted == 1 ? " is a card" : " are cards")
                + " of the sources" + how + ".");
        lines.add(count(report.unmatched().size(), "note") + " found no card, "
                + count(report.fresh().size(), "card") + " no note.");
        if (report.again() > 0) {
            lines.add(count(report.again(), "note") + (report.again() == 1 ? " was" : " were") + " adopted before.");
        }
        int others = report.known() - report.again();
        if (others > 0) {
            lines.add(
                    count(others, "card") + (others == 1 ? " is" : " are") + " in " + report.ledger() + " already and "
                            + (others == 1 ? "keeps its guid" : "keep their guids")
                            + "; as long as nobody imported them, remove that file and adopt again.");
        }
        if (report.written()) {
            lines.add("Wrote " + report.ledger() + ".");
        }
    }

    private void told(List<String> told, Adoption.Kind kind, String word) {
        long count = report.count(kind);
        if (count > 0) {
            told.add(count + " " + word);
        }
    }

    private void type(TypeUse use) {
        AdoptedType type = use.type();
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < type.parts().size(); i++) {
            FieldPart part = type.parts().get(i);
            fields.add(
                    type.noteType().fields().get(i).name() + (part == FieldPart.KEEP ? " stays" : " = " + part.word()));
        }
        String what = use.change() == Change.KEPT ? " is kept (" + String.join(", ", fields) + ")" : " becomes ours";
        if (use.adopted() > 0 && use.change() != Change.NONE) {
            lines.add("Note type \"" + type.name() + "\"" + what + ": " + count(use.adopted(), "note") + ".");
        }
    }

    private void lists() {
        if (!report.unmatched().isEmpty()) {
            lines.add("");
            lines.add("Notes that found no card:");
            report.unmatched().forEach(note -> lines.add("  " + note.guid() + ": " + note(note)));
        }
        if (!report.fresh().isEmpty()) {
            lines.add("");
            lines.add("Cards that found no note:");
            report.fresh().forEach(card -> lines.add("  " + place(card.place()) + ": " + card(card)));
        }
        if (!report.suggestions().isEmpty()) {
            lines.add("");
            lines.add("These may be one; those that are go into deckwright.toml, below [adopt], as pairs = [");
            for (Suggestion suggestion : report.suggestions()) {
                lines.add("  { note = " + quoted(suggestion.old()) + ", card = " + quoted(suggestion.fresh()) + " }, # "
                        + suggestion.evidence());
            }
            lines.add("]");
        }
        lines.add("");
    }

    private void steps() {
        boolean ours = report.types().stream().anyMatch(use -> use.change() == Change.OURS && use.adopted() > 0);
        if (dryRun) {
            lines.add("Nothing was written.");
        } else if (ours) {
            lines.add("Next: " + build + ". Then every learner, once:");
            lines.add("  1. imports the package: it brings our note types;");
            int step = changes();
            String again = "imports this package again with \"Update notes: Always\", and sets that back afterwards";
            if (report.matches().stream().anyMatch(match -> match.note().both())) {
                // the field that asks both ways is filled by our text alone
                lines.add("  " + step + ". " + again + "; until then cards of the other direction are empty.");
            } else {
                lines.add(
                        "Every review stays. Later packages update the cards that change from then on; who wants all of today's text"
                                + " at once " + again + ".");
            }
        } else {
            lines.add("Next: " + build
                    + "; its package updates these notes wherever they were imported, and nobody has to do"
                    + " anything else.");
        }
    }

    /** A step for each note type, for Anki changes notes of one type at a time; gives the number of the next step. */
    private int changes() {
        int step = 2;
        for (TypeUse use : report.types()) {
            if (use.change() != Change.OURS || use.adopted() == 0) {
                continue;
            }
            for (boolean cloze : new boolean[] {false, true}) {
                List<ForeignNote> notes = adopted(use.type(), cloze);
                if (!notes.isEmpty()) {
                    lines.add("  " + step++ + ". in Browse searches " + search(use.type(), notes)
                            + ", selects all (Ctrl+A), and in Notes > Change Note Type chooses Deckwright "
                            + (cloze ? "Cloze." : "Basic."));
                }
            }
        }
        return step;
    }

    /** Text that Anki exported does not say which note types have gaps, but the notes do. */
    private List<ForeignNote> adopted(AdoptedType type, boolean cloze) {
        return report.matches().stream()
                .map(AdoptReport.Match::note)
                .filter(note -> note.noteType().equals(type.name()) && note.cloze() == cloze)
                .toList();
    }

    /**
     * A search for the notes of a type that are cards now. Import keeps the ids of notes wherever they are free; where the deck tells none,
     * the note type and the decks find them, and with them those that are no cards.
     */
    private static String search(AdoptedType type, List<ForeignNote> notes) {
        String ids = notes.stream()
                .filter(note -> note.id() > 0)
                .map(note -> Long.toString(note.id()))
                .collect(Collectors.joining(","));
        if (!ids.isEmpty()) {
            return "nid:" + ids;
        }
        List<String> decks = notes.stream()
                .map(ForeignNote::deck)
                .distinct()
                .sorted()
                .map(deck -> word("deck", deck))
                .toList();
        boolean narrow = decks.size() <= MOST_DECKS
                && notes.stream().noneMatch(note -> note.deck().isBlank());
        String where = narrow ? String.join(" or ", decks) : "";
        return word("note", type.name())
                + (decks.size() > 1 && narrow ? " (" + where + ")" : where.isEmpty() ? "" : " " + where);
    }

    /** A word of Anki's search. In its names are no quotation marks. */
    private static String word(String key, String name) {
        return '"' + key + ':' + name.replace("\"", "").replaceAll("[\\\\*_]", "\\\\$0") + '"';
    }

    private String place(Place place) {
        return shown.apply(place.file().path()) + ":" + place.line();
    }

    private static String note(ForeignNote note) {
        return said(Cloze.written(note.question())) + " -> " + said(note.answer());
    }

    private static String card(Card card) {
        return said(Cloze.written(card.question())) + " -> " + said(card.answer());
    }

    private static String said(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int length = line.codePointCount(0, line.length());
        return "\"" + (length <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…") + "\"";
    }

    /** A text as TOML writes it. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < ' ' || c == 0x7f) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    private static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
