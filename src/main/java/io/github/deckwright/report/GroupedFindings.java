package io.github.deckwright.report;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Passes on the first findings of one rule in one file and counts the others, so that a hundred of a kind hide nothing else. */
public final class GroupedFindings implements Report {
    /** Enough to see what is meant. */
    private static final int SHOWN = 3;

    /** Notes of one rule in all documents together: a screen, however many documents there are. */
    private static final int SHOWN_IN_ALL = 6;

    private final Report next;
    private final Function<Path, String> shownPath;
    private final Map<Kind, Integer> seen = new HashMap<>();
    private final Map<Kind, Integer> heldBack = new LinkedHashMap<>();
    private final Map<Rule, Integer> shown = new EnumMap<>(Rule.class);
    private final Map<Rule, Integer> beyond = new EnumMap<>(Rule.class);
    private Optional<Path> file = Optional.empty();

    private record Kind(Rule rule, Optional<Path> file) {
        /** Findings of a document come together; those of the configuration come whenever a part of a build notices one. */
        boolean isOfProject() {
            return file.isPresent() && file.get().endsWith(GitlabReport.PROJECT);
        }
    }

    /** @param shownPath a path as the user reads it */
    public GroupedFindings(Report next, Function<Path, String> shownPath) {
        this.next = next;
        this.shownPath = shownPath;
    }

    @Override
    public synchronized void report(Diagnostic diagnostic) {
        Optional<Path> here = diagnostic.place().map(Place::file).map(source -> source.path());
        if (!here.equals(file)) {
            tellHeldBack(kind -> !kind.isOfProject());
            file = here;
        }
        Kind kind = new Kind(diagnostic.rule(), here);
        int ofKind = seen.merge(kind, 1, Integer::sum);
        boolean isFull = shown.getOrDefault(diagnostic.rule(), 0) >= SHOWN_IN_ALL;
        if (isFull && diagnostic.severity() == Severity.NOTE && !heldBack.containsKey(kind)) {
            beyond.merge(diagnostic.rule(), 1, Integer::sum);
        } else if (ofKind <= SHOWN) {
            shown.merge(diagnostic.rule(), 1, Integer::sum);
            next.report(diagnostic);
        } else {
            heldBack.merge(kind, 1, Integer::sum);
        }
    }

    private void tellHeldBack(Predicate<Kind> which) {
        heldBack.forEach((kind, count) -> {
            if (which.test(kind)) {
                String where =
                        kind.file().map(path -> " in " + shownPath.apply(path)).orElse("");
                next.report(Diagnostic.of(kind.rule(), "and " + count + " more of this kind" + where, "-v names them"));
            }
        });
        heldBack.keySet().removeIf(which);
    }

    @Override
    public void finish() throws IOException {
        tellHeldBack(kind -> true);
        beyond.forEach((rule, count) -> next.report(
                Diagnostic.of(rule, "and " + count + " more of this kind in all documents", "-v names them")));
        next.finish();
    }
}
