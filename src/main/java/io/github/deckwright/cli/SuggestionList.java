package io.github.deckwright.cli;

import io.github.deckwright.ShellWord;
import io.github.deckwright.UsageException;
import io.github.deckwright.identity.disk.LedgerCare;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.model.Suggestion;
import io.github.deckwright.report.SafeText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The suggestions of a ledger by number: shown, asked for one by one on a terminal, accepted. */
final class SuggestionList {
    private static final String ALL = "all";

    private final Terminal terminal;
    private final List<Suggestion> suggestions;
    private final LedgerCare care;
    private final String ledger;

    /** @param ledger its name in messages */
    SuggestionList(Terminal terminal, List<Suggestion> suggestions, LedgerCare care, String ledger) {
        this.terminal = terminal;
        this.suggestions = suggestions;
        this.care = care;
        this.ledger = ledger;
    }

    /** Shows all; on a terminal asks for each whether it is one card. */
    int show() throws IOException {
        if (suggestions.isEmpty()) {
            terminal.err().print("No new card may be one that is gone.\n");
        } else if (terminal.isInteractive()) {
            ask();
        } else {
            for (int i = 0; i < suggestions.size(); i++) {
                print(i);
            }
            terminal.err()
                    .print(SafeText.whole("Those that are one card keep their history with: deckwright ledger"
                                    + " --join-suggested all" + option() + " (or numbers, as in 1,3-5)")
                            + "\n");
        }
        return ExitCode.DONE;
    }

    private void print(int index) {
        Suggestion found = suggestions.get(index);
        terminal.out()
                .print(SafeText.whole((index + 1) + ". " + found.document() + ": \"" + found.before() + "\" -> \""
                                + found.after() + "\" (" + found.evidence() + ") " + found.old() + " "
                                + found.fresh())
                        + "\n");
    }

    private void ask() throws IOException {
        List<Suggestion> accepted = new ArrayList<>();
        List<Suggestion> refused = new ArrayList<>();
        BufferedReader answers = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        for (int i = 0; i < suggestions.size(); i++) {
            print(i);
            terminal.out().print("   One card? [y]es, [n]o, [l]ater, [q]uit: ");
            terminal.flush();
            String answer = answers.readLine();
            if (answer == null || answer.strip().equals("q")) {
                break;
            }
            switch (answer.strip()) {
                case "y", "yes" -> accepted.add(suggestions.get(i));
                case "n", "no" -> refused.add(suggestions.get(i));
                default -> {}
            }
        }
        if (!refused.isEmpty()) {
            care.refuse(refused);
        }
        join(accepted);
    }

    /**
     * Accepts suggestions.
     *
     * @param numbers as in {@code 1,3-5}, or {@code all}
     */
    int join(String numbers) throws IOException {
        List<Suggestion> accepted = new ArrayList<>();
        if (numbers.equals(ALL)) {
            accepted.addAll(suggestions);
        } else {
            chosen(numbers).forEach(number -> accepted.add(suggestions.get(number - 1)));
        }
        join(accepted);
        return ExitCode.DONE;
    }

    private void join(List<Suggestion> accepted) throws IOException {
        if (!accepted.isEmpty()) {
            care.join(accepted);
        }
        int count = accepted.size();
        terminal.out()
                .print(
                        count == 0
                                ? "Nothing was joined.\n"
                                : count + (count == 1 ? " card goes" : " cards go")
                                        + " on with what learners know of it; build again.\n");
    }

    private Set<Integer> chosen(String numbers) {
        Set<Integer> chosen = new TreeSet<>();
        for (String part : numbers.split(",", -1)) {
            String[] ends = part.strip().split("-", 2);
            int first = number(ends[0]);
            int last = ends.length == 1 ? first : number(ends[1]);
            for (int number = first; number <= last; number++) {
                chosen.add(number);
            }
        }
        return chosen;
    }

    private int number(String text) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= 1 && number <= suggestions.size()) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UsageException("--join-suggested takes numbers from 1 to " + suggestions.size() + ", as in 1,3-5, or"
                + " all; \"" + text + "\" is none; see deckwright ledger --suggestions" + option());
    }

    /** What a command needs to find this ledger. */
    private String option() {
        return ledger.equals(Ledger.FILE_NAME) || ledger.equals("input/" + Ledger.FILE_NAME)
                ? ""
                : " --ledger " + ShellWord.of(ledger);
    }
}
