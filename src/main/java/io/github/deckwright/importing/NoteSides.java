package io.github.deckwright.importing;

import io.github.deckwright.anki.OldCard;
import io.github.deckwright.anki.OldNote;
import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.AnkiNoteType;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.write.NoteType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells the sides of notes by their note types: ours by the names of the fields, others by what their templates show. */
final class NoteSides {
    private static final String SEPARATOR = " › ";

    private final Map<AnkiNoteType, ShownFields> roles = new HashMap<>();
    private final Map<AnkiNoteType, AdoptedType> kept;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> unused = new TreeSet<>();
    private final Set<String> keptFields = new TreeSet<>();

    /** @param kept note types that the notes keep: only what a build puts into their fields may stand in documents */
    NoteSides(Map<AnkiNoteType, AdoptedType> kept) {
        this.kept = kept;
    }

    /** The note as a card. */
    OldSides of(OldNote note) {
        if (NoteType.isOwn(note.type().id())) {
            return own(note);
        }
        AdoptedType type = kept.get(note.type());
        ShownFields fields = roles.computeIfAbsent(note.type(), ShownFields::of);
        return foreign(note, type == null ? fields : fields.within(type));
    }

    private OldSides own(OldNote note) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < note.type().fields().size(); i++) {
            fields.put(note.type().fields().get(i).name(), unboxed(note.fields().get(i)));
        }
        boolean cloze = note.type().cloze();
        List<OldSides.Option> options = options(fields.getOrDefault("Choices", ""));
        String context = Jsoup.parseBodyFragment(fields.getOrDefault("Context", ""))
                .wholeText()
                .strip();
        List<String> headings = context.isBlank() ? List.of() : List.of(context.split(SEPARATOR));
        List<String> tags = new ArrayList<>(note.tags());
        // the headings make it again
        tags.removeIf(tag -> tag.equalsIgnoreCase(ContextTag.of(headings)));
        return new OldSides(
                id(note),
                cloze ? CardKind.CLOZE : options.isEmpty() ? CardKind.BASIC : CardKind.CHOICE,
                true,
                fields.getOrDefault(cloze ? "Text" : "Question", ""),
                fields.getOrDefault("Answer", ""),
                options,
                fields.getOrDefault("Explanation", ""),
                fields.getOrDefault("Hint", ""),
                headings,
                tags,
                deck(note),
                place(note),
                !fields.getOrDefault("Reverse", "").isEmpty(),
                !fields.getOrDefault("Typed", "").isEmpty());
    }

    private static String unboxed(String html) {
        String box = "<div lang=\"ko\">";
        boolean boxed = html.startsWith(box) && html.endsWith("</div>");
        return boxed ? html.substring(box.length(), html.length() - "</div>".length()) : html;
    }

    private static List<OldSides.Option> options(String html) {
        List<OldSides.Option> options = new ArrayList<>();
        if (html.contains("class=\"choices\"")) {
            Document document = Jsoup.parseBodyFragment(html);
            document.outputSettings().prettyPrint(false);
            for (Element item : document.body().select("ol.choices > li")) {
                options.add(new OldSides.Option(item.html(), item.hasClass("correct")));
            }
        }
        return options;
    }

    private OldSides foreign(OldNote note, ShownFields fields) {
        boolean cloze = note.type().cloze();
        String question = joined(note, fields.front());
        String answer = joined(note, fields.back());
        boolean both = fields.bothWays()
                && note.cards().stream().map(OldCard::ord).distinct().count() > 1;
        Set<String> left = kept.containsKey(note.type()) ? keptFields : unused;
        fields.hidden().stream()
                .filter(field -> !note.fields().get(field).isBlank())
                .forEach(field -> left.add(note.type().fields().get(field).name()));
        return new OldSides(
                id(note),
                cloze ? CardKind.CLOZE : CardKind.BASIC,
                false,
                question,
                cloze ? "" : answer,
                List.of(),
                cloze ? answer : "",
                joined(note, fields.hints()),
                List.of(),
                note.tags(),
                deck(note),
                place(note),
                both,
                fields.typed());
    }

    private static String joined(OldNote note, List<Integer> fields) {
        return OldSides.joined(fields.stream()
                .filter(field -> field < note.fields().size())
                .map(field -> note.fields().get(field))
                .toArray(String[]::new));
    }

    /** Names of fields that hold something and that no card shows. */
    Set<String> unused() {
        return unused;
    }

    /** Names of fields that stay as they are with their notes, and that no document holds. */
    Set<String> keptFields() {
        return keptFields;
    }

    private String id(OldNote note) {
        String id = note.id() > 0 ? String.valueOf(note.id()) : "n" + (ids.size() + 1);
        while (!ids.add(id)) {
            id += "-2";
        }
        return id;
    }

    private static String deck(OldNote note) {
        return note.cards().isEmpty() ? "" : note.cards().get(0).deck().name();
    }

    /** New cards by their place; those that were studied lost it, and stand where their notes were made. */
    private static long place(OldNote note) {
        return note.cards().stream()
                .filter(OldCard::isNew)
                .mapToLong(OldCard::due)
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
