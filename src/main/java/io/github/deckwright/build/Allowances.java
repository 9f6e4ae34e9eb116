package io.github.deckwright.build;

import io.github.deckwright.Nearest;
import io.github.deckwright.config.Glob;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.text.Fences;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Comments {@code <!-- deckwright: allow RULE -->} of one document. Each belongs to the question that begins right below it, else to the
 * one that it stands in; above all questions, to the whole document.
 */
final class Allowances {
    /** A document without such comments. */
    static final Allowances NONE = new Allowances();

    private static final String COMMENT = "<!--";
    private static final String OURS = "deckwright:";
    private static final String WORD = "allow";

    /** How many lines below a comment a question begins that it belongs to: one may be blank. */
    private static final int RIGHT_BELOW = 2;

    private final List<Allowance> allowances = new ArrayList<>();

    /** What is allowed in some lines. */
    private record Allowance(String rules, int from, int to) {}

    private record Comment(String rules, int line, int column) {}

    private Allowances() {}

    /**
     * Reads them.
     *
     * @param starts lines in which questions begin
     * @param diagnostics takes names of rules that there are not
     */
    static Allowances of(SourceFile file, byte[] bytes, NavigableSet<Integer> starts, Diagnostics diagnostics) {
        Allowances found = new Allowances();
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.contains(OURS)) {
            return found;
        }
        for (Comment comment : comments(text)) {
            Optional<Integer> below = Optional.ofNullable(starts.ceiling(comment.line()))
                    .filter(start -> start <= comment.line() + RIGHT_BELOW);
            Optional<Integer> start = below.or(() -> Optional.ofNullable(starts.lower(comment.line())));
            int from = below.isPresent() ? comment.line() : start.orElse(0);
            int to = start.map(starts::higher).map(next -> next - 1).orElse(Integer.MAX_VALUE);
            for (String rules : comment.rules().split("[\\s,]++")) {
                if (Rule.names().stream().anyMatch(name -> Glob.of(rules).matches(name, false))) {
                    found.allowances.add(new Allowance(rules, from, to));
                } else {
                    diagnostics.report(Diagnostic.of(
                            Rule.UNKNOWN_RULE,
                            new Place(file, comment.line(), comment.column()),
                            "there is no rule \"" + rules + "\"",
                            Nearest.to(rules, Rule.names())
                                    .map(near -> "did you mean " + near + "?")
                                    .orElse("write the word that messages have in brackets")));
                }
            }
        }
        return found;
    }

    private static List<Comment> comments(String text) {
        List<Comment> comments = new ArrayList<>();
        String[] lines = text.split("\r\n|[\r\n]", -1);
        Fences fences = new Fences();
        for (int i = 0; i < lines.length; i++) {
            if (!fences.holds(lines[i])) {
                int number = i + 1;
                rules(lines[i])
                        .ifPresent(comment -> comments.add(new Comment(comment.rules(), number, comment.column())));
            }
        }
        return comments;
    }

    private static Optional<Comment> rules(String line) {
        int start = line.indexOf(COMMENT);
        int end = start < 0 ? -1 : line.indexOf("-->", start + COMMENT.length());
        String inside =
                end < 0 ? "" : line.substring(start + COMMENT.length(), end).strip();
        if (!inside.startsWith(OURS)) {
            return Optional.empty();
        }
        String word = inside.substring(OURS.length()).strip();
        boolean ours =
                word.startsWith(WORD + " ") && !word.substring(WORD.length()).isBlank();
        return ours
                ? Optional.of(new Comment(word.substring(WORD.length()).strip(), 0, line.codePointCount(0, start) + 1))
                : Optional.empty();
    }

    /** Whether the author wants to hear nothing about it. */
    boolean cover(Rule rule, int line) {
        return rule.canBeWeighed()
                && allowances.stream()
                        .anyMatch(one -> line >= one.from()
                                && line <= one.to()
                                && Glob.of(one.rules()).matches(rule.id(), false));
    }

    boolean isEmpty() {
        return allowances.isEmpty();
    }
}
