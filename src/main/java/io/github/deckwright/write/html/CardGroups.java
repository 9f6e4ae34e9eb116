package io.github.deckwright.write.html;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.write.JsonText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cards on their way into a page, as runs that share document, deck and style: a group is JSON that stands for itself, so that a page
 * that is already open can take one group for another. The findings of a document come with its first group.
 *
 * <p>A group is {@code {"f": file, "u": address, "d": deck, "y": style, "x": contexts, "t": lists of tags, "w": findings, "c": cards}},
 * a finding {@code [severity, rule, message, remedy, line, column]}, a card as {@link CardJson} says.
 */
final class CardGroups {
    private final Map<SourceFile, List<Diagnostic>> findings = new HashMap<>();
    private final List<Diagnostic> loose = new ArrayList<>();
    private Optional<Group> open = Optional.empty();
    private boolean formulas;

    /** @param found in the documents; those of a document without cards stand for themselves, as those of no document do */
    CardGroups(List<Diagnostic> found) {
        for (Diagnostic finding : found) {
            Optional<SourceFile> file = finding.place().map(Place::file);
            if (file.isPresent()) {
                findings.computeIfAbsent(file.get(), f -> new ArrayList<>()).add(finding);
            } else {
                loose.add(finding);
            }
        }
    }

    /** Takes the next card; when a run ends with the one before, gives the group. */
    Optional<String> add(RenderedCard card) {
        Group.Head head = Group.Head.of(card);
        Optional<String> done = Optional.empty();
        if (open.isEmpty() || !open.get().head().equals(head)) {
            done = end();
            open = Optional.of(new Group(head, taken(head.file())));
        }
        String json = open.get().add(card);
        formulas |= json.contains("\\\\(") || json.contains("\\\\[");
        return done;
    }

    /** The findings of a document, for its first group. */
    private List<Diagnostic> taken(SourceFile file) {
        List<Diagnostic> ofFile = findings.remove(file);
        return ofFile == null ? List.of() : ofFile;
    }

    /** The findings that come with a run. */
    List<Diagnostic> findingsOf(List<RenderedCard> run) {
        return taken(run.get(0).content().place().file());
    }

    /** Cards as runs that become a group each. */
    static List<List<RenderedCard>> runs(List<RenderedCard> cards) {
        List<List<RenderedCard>> runs = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= cards.size(); i++) {
            if (i == cards.size() || !Group.Head.of(cards.get(i)).equals(Group.Head.of(cards.get(begin)))) {
                runs.add(cards.subList(begin, i));
                begin = i;
            }
        }
        return runs;
    }

    /** The group of the last run, when there is one. */
    Optional<String> end() {
        Optional<String> done = open.map(Group::json);
        open = Optional.empty();
        return done;
    }

    /** Whether a card so far may hold a formula. */
    boolean formulas() {
        return formulas;
    }

    /** What was found that belongs to no document with cards, as JSON: each {@code [severity, rule, message, remedy, line, column, file]}. */
    String otherFindings() {
        StringBuilder out = new StringBuilder();
        JsonText json = new JsonText(out).array();
        loose.forEach(finding -> finding(json, finding, true));
        findings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey((a, b) -> a.name().compareTo(b.name())))
                .forEach(entry -> entry.getValue().forEach(finding -> finding(json, finding, true)));
        json.end();
        return ScriptText.of(out.toString());
    }

    static void finding(JsonText json, Diagnostic finding, boolean named) {
        json.array()
                .value(finding.severity().word())
                .value(finding.rule().id())
                .value(finding.message())
                .value(finding.remedy())
                .value(finding.place().map(Place::line).orElse(0))
                .value(finding.place().map(Place::column).orElse(0));
        if (named) {
            json.value(finding.place().map(place -> place.file().name()).orElse(""));
        }
        json.end();
    }
}
