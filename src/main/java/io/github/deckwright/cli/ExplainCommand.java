package io.github.deckwright.cli;

import io.github.deckwright.Deckwright;
import io.github.deckwright.Nearest;
import io.github.deckwright.UsageException;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.Severity;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.Explanation;
import io.github.deckwright.report.Report;
import io.github.deckwright.report.SafeText;
import io.github.deckwright.report.ShownPath;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** {@code deckwright explain}. */
final class ExplainCommand implements Command {
    private final Terminal terminal;
    private final PrintStream out;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
        this.out = terminal.out();
    }

    @Override
    public Arguments arguments() {
        return new Arguments("explain")
                .positional("SOURCE", "0..*")
                .flag("--json")
                .flag("-h", "--help");
    }

    @Override
    public int run(Given given) throws IOException {
        List<String> sources = given.positional();
        if (sources.isEmpty()) {
            throw new UsageException("explain takes documents, folders or a rule; try deckwright explain FILE");
        }
        if (sources.size() == 1 && isNoFile(sources.get(0))) {
            Optional<Rule> rule = Rule.named(sources.get(0));
            if (rule.isPresent()) {
                print(rule.get());
                return ExitCode.DONE;
            }
            mistypedRule(sources.get(0));
        }
        return documents(sources, given.has("--json"));
    }

    private int documents(List<String> sources, boolean json) throws IOException {
        Report printer = terminal.report();
        // what a note would say is part of the explanation
        EnumSet<Rule> rules = EnumSet.noneOf(Rule.class);
        Diagnostics diagnostics = found -> {
            rules.add(found.rule());
            if (found.severity() != Severity.NOTE) {
                printer.report(found);
            }
        };
        List<SourceFile> seen = new ArrayList<>();
        ExplanationText text = new ExplanationText(this::line);
        BiConsumer<SourceFile, Explanation> use = (file, explanation) -> {
            String path = ShownPath.of(terminal.directory(), file.path());
            if (json) {
                out.print(ExplanationJson.of(path, explanation));
            } else {
                if (!seen.isEmpty()) {
                    line("");
                }
                text.print(path, explanation);
            }
            seen.add(file);
        };
        int documents = Deckwright.explain(terminal.directory(), sources, diagnostics, use);
        if (documents == 0) {
            throw new UsageException(
                    "there is no document in " + String.join(", ", sources) + "; name one that has questions");
        }
        if (rules.contains(Rule.BUG)) {
            return ExitCode.BUG;
        }
        return seen.size() == documents ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private boolean isNoFile(String word) {
        try {
            return Files.notExists(terminal.directory().resolve(word));
        } catch (InvalidPathException e) {
            return true;
        }
    }

    private static void mistypedRule(String word) {
        Optional<String> near = Nearest.to(word, Rule.names());
        boolean isPath = word.indexOf('.') >= 0 || word.indexOf('/') >= 0;
        if (near.isPresent() && !isPath) {
            throw new UsageException("there is no document and no rule \"" + word
                    + "\"; did you mean deckwright explain " + near.get() + "?");
        }
    }

    private void print(Rule rule) {
        line(rule.id());
        line("");
        RulePage.section(rule).lines().forEach(this::line);
        line("");
        line("See " + rule.page() + ".");
    }

    private void line(String text) {
        out.print(SafeText.line(text) + "\n");
    }
}
