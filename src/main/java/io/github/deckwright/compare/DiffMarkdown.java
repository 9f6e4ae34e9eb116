package io.github.deckwright.compare;

import io.github.deckwright.compare.CardDiff.Change;
import io.github.deckwright.compare.CardDiff.Kind;
import io.github.deckwright.compare.CardDiff.Side;
import io.github.deckwright.compare.WordDiff.Run;
import io.github.deckwright.config.UrlPath;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Suggestion;
import java.util.List;
import java.util.Optional;

/** A comparison as the comment of a pull request: a line a card, its text before and after behind a triangle. */
public final class DiffMarkdown {
    /** Forges refuse comments of more than 65,536 characters; a program that adds a line of its own needs room for it. */
    public static final int MOST = 60_000;

    /** Characters of one card's texts: a long answer must not take the place of all other cards. */
    private static final int MOST_A_CARD = 6_000;

    private static final int TITLE = 120;
    private static final int HISTORIES = 20;

    /** Room for the line that counts what is not shown. */
    private static final int TAIL = 400;

    private final CardDiff diff;
    private final Optional<String> address;
    private final StringBuilder out = new StringBuilder();

    private DiffMarkdown(CardDiff diff, Optional<String> address) {
        this.diff = diff;
        this.address = address;
    }

    /**
     * The comment.
     *
     * @param address of the folder that file names start from, with a slash at its end, instead of the project's own
     */
    public static String of(CardDiff diff, Optional<String> address) {
        return new DiffMarkdown(diff, address).all();
    }

    private String all() {
        out.append("**Cards:** ").append(DiffWords.total(diff)).append('\n');
        histories();
        suggestions();
        int shown = 0;
        String file = "";
        for (Change change : diff.changes()) {
            String head = change.side().file().equals(file) ? "" : heading(change.side());
            String card = head + card(change, true);
            card = fits(card) ? card : head + card(change, false);
            if (!fits(card)) {
                break;
            }
            out.append(card);
            file = change.side().file();
            shown++;
        }
        if (shown < diff.changes().size()) {
            List<Change> rest = diff.changes().subList(shown, diff.changes().size());
            out.append("\nNot shown: ")
                    .append(DiffWords.total(new CardDiff(diff.against(), 0, rest, List.of())))
                    .append(". `deckwright diff` shows all.\n");
        }
        return out.toString();
    }

    private boolean fits(String more) {
        return out.length() + more.length() <= MOST - TAIL;
    }

    private void histories() {
        if (diff.findings().isEmpty()) {
            return;
        }
        out.append(
                        "\n**Histories that learners may lose**, or that go another way than you may think. Where a command is")
                .append(" named, run `deckwright build` first, then the command, and commit the ledger:\n\n");
        for (Diagnostic found :
                diff.findings().subList(0, Math.min(HISTORIES, diff.findings().size()))) {
            out.append("* ").append(MarkdownText.inline(found.message()));
            if (!found.remedy().isEmpty()) {
                out.append("; ").append(withCode(MarkdownText.inline(found.remedy())));
            }
            out.append('\n');
        }
        if (diff.findings().size() > HISTORIES) {
            out.append("* and ").append(diff.findings().size() - HISTORIES).append(" more\n");
        }
    }

    private void suggestions() {
        if (diff.suggestions().isEmpty()) {
            return;
        }
        out.append("\n**New cards that may be cards that are gone.** Build, then see ")
                .append(diff.asking())
                .append(":\n\n");
        for (Suggestion found : diff.suggestions()
                .subList(0, Math.min(HISTORIES, diff.suggestions().size()))) {
            out.append("* ").append(MarkdownText.inline(found.before())).append(" → ");
            out.append(MarkdownText.inline(found.after()))
                    .append(" (")
                    .append(found.evidence())
                    .append(") ");
            out.append(MarkdownText.inline(found.old()))
                    .append(' ')
                    .append(MarkdownText.inline(found.fresh()))
                    .append('\n');
        }
        if (diff.suggestions().size() > HISTORIES) {
            out.append("* and ").append(diff.suggestions().size() - HISTORIES).append(" more\n");
        }
    }

    /** Commands stand between backticks; the pairs of them become code again. */
    private static String withCode(String escaped) {
        return escaped.replaceAll("&#96;(.*?)&#96;", "<code>$1</code>");
    }

    private String heading(Side side) {
        return "\n#### " + MarkdownText.inline(side.file()) + "\n";
    }

    private String card(Change change, boolean withTexts) {
        String texts = withTexts ? texts(change) : "";
        String title = "<b>" + DiffWords.word(change.kind()) + "</b> "
                + MarkdownText.inline(DiffWords.title(change.side().question(), TITLE));
        String place = place(change.side(), change.kind() == Kind.RETIRED);
        String moved = !change.isMoved()
                ? ""
                : "deck: " + MarkdownText.inline(change.before().orElseThrow().deck()) + " → "
                        + MarkdownText.inline(change.side().deck()) + " (Anki does not move cards that learners have)";
        if (texts.isEmpty()) {
            return "* " + title + (moved.isEmpty() ? "" : ", " + moved) + " " + place + "\n";
        }
        return "\n<details><summary>" + title + "</summary>\n\n" + (moved.isEmpty() ? "" : moved + "\n\n") + place
                + (place.isEmpty() ? "" : "\n") + texts + "\n</details>\n";
    }

    private String place(Side side, boolean gone) {
        if (side.line() == 0) {
            return "";
        }
        String shown = MarkdownText.inline(side.file() + ":" + side.line());
        Optional<String> base =
                address.map(folder -> folder + UrlPath.of(side.file())).or(side::address);
        // what is gone is at no address of the present
        return base.isEmpty() || gone
                ? shown
                : "<a href=\"" + MarkdownText.attribute(base.get()) + "?plain=1#L" + side.line() + "\">" + shown
                        + "</a>";
    }

    private static String texts(Change change) {
        StringBuilder texts = new StringBuilder();
        List<PartsDiff.Pair> pairs = PartsDiff.of(change);
        if (PartsDiff.isElsewhere(change)) {
            return "\n" + DiffWords.ELSEWHERE + "\n";
        }
        for (PartsDiff.Pair pair : pairs) {
            texts.append("\n").append(pair.name()).append(":\n\n<pre>");
            int lines = 0;
            for (DiffLines.Line line : DiffLines.of(pair.before(), pair.after())) {
                if (line.runs().stream().mapToInt(run -> run.text().length()).sum() > MOST_A_CARD) {
                    return "";
                }
                texts.append(lines++ == 0 ? "" : "\n");
                texts.append(line.skipped() > 0 ? "…" + (line.runs().isEmpty() ? "" : "\n") : "");
                line.runs().forEach(run -> run(run, texts));
                if (texts.length() > MOST_A_CARD) {
                    return texts.length() > 2 * MOST_A_CARD
                            ? ""
                            : texts.append("\n…</pre>\n").toString();
                }
            }
            texts.append("</pre>\n");
        }
        return texts.toString();
    }

    private static void run(Run run, StringBuilder texts) {
        String text = MarkdownText.preformatted(run.text());
        if (text.isEmpty()) {
            return;
        }
        switch (run.fate()) {
            case KEPT -> texts.append(text);
            case REMOVED -> texts.append("<del>").append(text).append("</del>");
            case ADDED -> texts.append("<ins>").append(text).append("</ins>");
        }
    }
}
