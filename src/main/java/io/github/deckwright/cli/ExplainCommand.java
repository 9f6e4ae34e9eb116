package io.github.deckwright.cli;

import io.github.deckwright.Deckwright;
import io.github.deckwright.Nearest;
import io.github.deckwright.UsageException;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.Severity;
import io.github.deckwright.read.Explanation;
import io.github.deckwright.read.Explanation.LineSeen;
import io.github.deckwright.read.Explanation.StyleSeen;
import io.github.deckwright.read.LeftOut;
import io.github.deckwright.report.Report;
import io.github.deckwright.report.SafeText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.EnumSet;
import java.util.Optional;

/** {@code deckwright explain}. */
final class ExplainCommand implements Command {
    private static final int MAX_TEXT = 90;

    private final Terminal terminal;
    private final PrintStream out;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
        this.out = terminal.out();
    }

    @Override
    public Arguments arguments() {
        return new Arguments("explain").positional("FILE", "0..*").flag("-h", "--help");
    }

    @Override
    public int run(Given given) throws IOException {
        if (given.positional().size() != 1) {
            throw new UsageException("explain takes one document or rule; try deckwright explain FILE");
        }
        String document = given.positional().get(0);
        if (isNoFile(document)) {
            Optional<Rule> rule = Rule.named(document);
            if (rule.isPresent()) {
                print(rule.get());
                return ExitCode.DONE;
            }
            mistypedRule(document);
        }
        Report printer = terminal.report();
        // what a note would say is part of the explanation
        EnumSet<Rule> rules = EnumSet.noneOf(Rule.class);
        Diagnostics diagnostics = found -> {
            rules.add(found.rule());
            if (found.severity() != Severity.NOTE) {
                printer.report(found);
            }
        };
        Optional<Explanation> explanation = Deckwright.explain(terminal.directory(), document, diagnostics);
        explanation.ifPresent(seen -> print(document, seen));
        if (rules.contains(Rule.BUG)) {
            return ExitCode.BUG;
        }
        return explanation.isPresent() ? ExitCode.DONE : ExitCode.PROBLEMS;
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

    private void print(String document, Explanation seen) {
        int cards = seen.styles().stream().mapToInt(StyleSeen::cards).sum();
        line(document + ": " + (cards == 1 ? "1 card" : cards + " cards")
                + seen.title().map(title -> ", titled \"" + title + "\"").orElse(", without a title"));
        line("");
        line("How questions could be marked (styles):");
        for (StyleSeen style : seen.styles()) {
            line("  " + style.name() + (style.cards() == 0 ? ": no card" : ": " + style.cards() + " of the cards"));
            style.evidence().forEach(text -> line("      " + text));
        }
        if (seen.styles().isEmpty()) {
            line("  none fits: nothing here is marked as a question with an answer");
        }
        line("");
        line("What was seen, by line:");
        seen.lines().forEach(this::print);
        if (seen.lines().isEmpty()) {
            line("  no heading and no question");
        }
        if (!seen.left().isEmpty()) {
            line("");
            line("Lines that are on no card:");
            for (LeftOut left : seen.left()) {
                String range = left.firstLine() + (left.lastLine() > left.firstLine() ? "-" + left.lastLine() : "");
                line(" ".repeat(Math.max(1, 11 - range.length())) + range + "  " + left.why());
            }
        }
    }

    private void print(LineSeen seen) {
        String number = " ".repeat(Math.max(0, 6 - String.valueOf(seen.line()).length())) + seen.line() + "  ";
        String mark = seen.level() == 0 ? "" : "#".repeat(seen.level()) + " ";
        String text = mark + shortened(seen.text());
        line(number
                + switch (seen.role()) {
                    case CARD -> "card      " + text + "  [" + seen.style() + "]";
                    case UNANSWERED -> "no answer " + text + "  [" + seen.style() + "]";
                    case REJECTED -> "no card   " + seen.text() + "  [" + seen.style() + "]";
                    case HEADING -> "          " + text;
                });
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ').strip();
        return line.codePointCount(0, line.length()) <= MAX_TEXT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_TEXT)) + "…";
    }

    private void line(String text) {
        out.print(SafeText.line(text) + "\n");
    }
}
