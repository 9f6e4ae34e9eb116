package io.github.deckwright.config;

import io.github.deckwright.Nearest;
import io.github.deckwright.UsageException;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tomlj.TomlTable;

/** Reads {@code [rules]}: lines {@code rule = "level"}, and tables of such lines for documents that a pattern covers. */
final class RuleLevelsReader {
    private static final String KEY = "rules";

    private final Fault fault;
    private final List<RuleLevels.Level> levels = new ArrayList<>();

    /** Says that the value of a key cannot be. */
    @FunctionalInterface
    interface Fault {
        UsageException of(TomlTable table, String key, String message, String remedy);
    }

    private RuleLevelsReader(Fault fault) {
        this.fault = fault;
    }

    static RuleLevels read(TomlTable toml, Fault fault) {
        Object value = toml.get(List.of(KEY));
        if (value == null) {
            return RuleLevels.NONE;
        }
        if (!(value instanceof TomlTable table)) {
            throw fault.of(
                    toml, KEY, "rules is not a table", "write lines such as no-questions = \"off\" below [rules]");
        }
        return new RuleLevelsReader(fault).read(table);
    }

    private RuleLevels read(TomlTable table) {
        for (String key : table.keySet()) {
            if (table.get(List.of(key)) instanceof TomlTable documents) {
                documents.keySet().forEach(rules -> level(documents, rules, Optional.of(Glob.of(key))));
            } else {
                level(table, key, Optional.empty());
            }
        }
        return new RuleLevels(levels);
    }

    private void level(TomlTable table, String rules, Optional<Glob> documents) {
        List<Rule> covered = Rule.all().stream()
                .filter(rule -> Glob.of(rules).matches(rule.id(), false))
                .toList();
        if (covered.isEmpty()) {
            String remedy = Nearest.to(rules, Rule.names())
                    .map(name -> "did you mean " + name + "?")
                    .orElse("write the word that messages have in brackets");
            throw fault.of(table, rules, "there is no rule \"" + rules + "\"", remedy);
        }
        if (covered.stream().noneMatch(Rule::canBeWeighed)) {
            throw fault.of(table, rules, rules + " ends a run and cannot be weighed otherwise", "remove the line");
        }
        Optional<Severity> severity =
                table.get(List.of(rules)) instanceof String word ? Severity.of(word) : Optional.empty();
        levels.add(new RuleLevels.Level(
                rules,
                documents,
                severity.orElseThrow(() -> fault.of(
                        table,
                        rules,
                        "the value of " + rules + " cannot be used",
                        "write \"off\", \"note\", \"warning\" or \"error\""))));
    }
}
