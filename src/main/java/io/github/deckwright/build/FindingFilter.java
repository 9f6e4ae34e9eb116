package io.github.deckwright.build;

import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.Severity;
import io.github.deckwright.model.SourceFile;
import java.util.function.Function;

/**
 * What stands between those who find and those who report: the project's {@code [rules]}, the comments of documents, then the baseline.
 * Whatever passes counts.
 */
final class FindingFilter implements Diagnostics {
    private final ProjectConfig config;
    private final Judging judging;
    private final Baseline baseline;
    private final Diagnostics next;
    private final Function<SourceFile, Allowances> allowances;
    private int known;

    /** @param allowances the comments of a document that was read */
    FindingFilter(
            ProjectConfig config,
            Judging judging,
            Baseline baseline,
            Function<SourceFile, Allowances> allowances,
            Diagnostics next) {
        this.allowances = allowances;
        this.config = config;
        this.judging = judging;
        this.baseline = baseline;
        this.next = next;
    }

    @Override
    public void report(Diagnostic diagnostic) {
        Diagnostic finding = diagnostic.as(severity(diagnostic));
        if (finding.severity() == Severity.OFF || isAllowed(finding)) {
            return;
        }
        boolean mayBeKnown = finding.rule().canBeWeighed();
        if (mayBeKnown && judging.learns()) {
            baseline.learn(finding);
            known++;
        } else if (mayBeKnown && baseline.takes(finding)) {
            known++;
        } else {
            next.report(finding);
        }
    }

    @Override
    public boolean wants(Rule rule) {
        return !rule.isStudy() || judging.study() || config.asksFor(rule);
    }

    private Severity severity(Diagnostic finding) {
        return config.severity(finding)
                .orElse(finding.rule().isStudy() && !judging.study() ? Severity.OFF : finding.severity());
    }

    private boolean isAllowed(Diagnostic finding) {
        return finding.place()
                .filter(place -> allowances.apply(place.file()).cover(finding.rule(), place.line()))
                .isPresent();
    }

    /** The findings that the baseline knew, or knows from now on. */
    BuildReport.Known known() {
        return new BuildReport.Known(baseline.file(), known);
    }
}
