package io.github.deckwright.config;

import io.github.deckwright.model.Rule;
import io.github.deckwright.model.Severity;
import java.util.List;
import java.util.Optional;

/**
 * How the project weighs findings: {@code [rules]} of the configuration. Of several lines that cover a finding one about documents goes
 * before one about all, a name before a pattern, a later one before an earlier.
 */
public final class RuleLevels {
    /** Every finding weighs what its rule says. */
    public static final RuleLevels NONE = new RuleLevels(List.of());

    private final List<Level> levels;

    /**
     * One line.
     *
     * @param rules a name, or a pattern in which {@code *} stands for any characters
     * @param documents those that it holds for; empty for all
     */
    record Level(String rules, Optional<Glob> documents, Severity severity) {
        boolean covers(Rule rule, Optional<String> path) {
            return Glob.of(rules).matches(rule.id(), false)
                    && (documents.isEmpty()
                            || path.filter(documents.get()::covers).isPresent());
        }

        private int precedence() {
            return (documents.isPresent() ? 2 : 0) + (isPattern(rules) ? 0 : 1);
        }
    }

    RuleLevels(List<Level> levels) {
        this.levels = List.copyOf(levels);
    }

    /** Whether a word stands for several rules. */
    static boolean isPattern(String rules) {
        return rules.indexOf('*') >= 0;
    }

    /**
     * What a finding weighs; empty when the project does not say. What ends a run always does, so nothing covers it.
     *
     * @param path of its document below the configuration; empty when it has none
     */
    Optional<Severity> of(Rule rule, Optional<String> path) {
        Optional<Level> best = Optional.empty();
        for (Level level : levels) {
            boolean before = best.isEmpty() || level.precedence() >= best.get().precedence();
            if (before && rule.canBeWeighed() && level.covers(rule, path)) {
                best = Optional.of(level);
            }
        }
        return best.map(Level::severity);
    }

    /** Whether some document may have findings of a rule because the project asks for them. */
    public boolean asksFor(Rule rule) {
        return levels.stream()
                .anyMatch(level -> level.severity() != Severity.OFF
                        && Glob.of(level.rules()).matches(rule.id(), false));
    }
}
