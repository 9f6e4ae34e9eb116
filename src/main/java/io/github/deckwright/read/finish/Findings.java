package io.github.deckwright.read.finish;

import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Rule;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.PlainText;
import io.github.deckwright.read.weigh.AuthorComments;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.StyleChooser;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reports what an author may want to know about how their document was read. */
public final class Findings {
    private static final int LONGEST_SHOWN = 60;

    private Findings() {}

    public static void report(
            Outline outline,
            List<Proposals.Unanswered> open,
            List<Proposals.Remark> remarks,
            List<StyleChooser.Chosen> chosen,
            AuthorComments marks,
            Optional<String> pattern,
            Diagnostics diagnostics) {
        TreeMap<Integer, Span> covered = new TreeMap<>();
        for (StyleChooser.Chosen one : chosen) {
            covered.put(one.span().fromLine(), one.span());
        }
        Set<Integer> seen = new HashSet<>();
        for (Proposals.Unanswered unanswered : open) {
            int line = unanswered.span().fromLine();
            var before = covered.floorEntry(line);
            boolean inside = before != null
                    && before.getValue().contains(line, unanswered.span().fromColumn());
            if (!inside && !marks.ignores(line) && seen.add(line)) {
                diagnostics.report(Diagnostic.of(
                        Rule.UNANSWERED_QUESTION,
                        outline.place(line),
                        quoted(PlainText.of(unanswered.question().markdown())) + " has no answer; it is left out",
                        "write one below it when you know it"));
            }
        }
        for (Proposals.Remark remark : remarks) {
            var before = covered.floorEntry(remark.line());
            boolean inCard = before != null && before.getValue().lastLine() >= remark.line();
            // what has no end is no card; within one it is a part of its text
            boolean shown = inCard != (remark.rule() == Rule.UNCLOSED_CARD);
            if (shown && !marks.ignores(remark.line())) {
                diagnostics.report(Diagnostic.of(
                        remark.rule(),
                        outline.place(remark.line()),
                        quoted(PlainText.of(outline.line(remark.line()))) + " " + remark.message(),
                        remark.remedy()));
            }
        }
        LazyLines.report(outline, covered, diagnostics);
        if (chosen.isEmpty()) {
            diagnostics.report(Diagnostic.of(
                    Rule.NO_QUESTIONS,
                    outline.place(1),
                    "no cards: " + WhyNoCards.like(outline, open.size()),
                    pattern.map(setting -> "if these are questions, set " + setting
                                    + "; deckwright explain on this file says more")
                            .orElse("deckwright explain on this file says why")));
        }
    }

    /** User text, shortened and in quotes. */
    public static String quoted(String text) {
        String one = Cloze.written(text).replace('\n', ' ');
        int end = one.codePointCount(0, one.length()) <= LONGEST_SHOWN
                ? one.length()
                : one.offsetByCodePoints(0, LONGEST_SHOWN);
        return '"' + one.substring(0, end) + (end < one.length() ? "…" : "") + '"';
    }
}
