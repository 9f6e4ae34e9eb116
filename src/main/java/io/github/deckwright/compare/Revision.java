package io.github.deckwright.compare;

import io.github.deckwright.Git;
import io.github.deckwright.ShellWord;
import io.github.deckwright.UsageException;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a word means to git: a commit, or with three dots behind it ({@code main...}) the one where this branch left that one. */
final class Revision {
    private static final String FORKED = "...";
    private static final Pattern STEPS = Pattern.compile("[~^](\\d{0,4})");

    private Revision() {}

    /** The commit's full name. */
    static Optional<String> commit(Git git, String word) throws IOException {
        if (word.startsWith("-") || word.isBlank()) {
            return Optional.empty();
        }
        String bare = word.endsWith(FORKED) ? word.substring(0, word.length() - FORKED.length()) : word;
        Optional<String> commit = git.line("rev-parse", "--verify", "-q", "--end-of-options", bare + "^{commit}");
        return commit.isPresent() && !bare.equals(word) ? git.line("merge-base", commit.get(), "HEAD") : commit;
    }

    /** Why git does not know a revision, and what to do. */
    static UsageException unknown(Git git, String word, String ledger) throws IOException {
        return new UsageException("\"" + word + "\" is neither a ledger nor " + reason(git, word, ledger));
    }

    private static String reason(Git git, String word, String ledger) throws IOException {
        if (git.ask("rev-parse", "--is-inside-work-tree").isEmpty()) {
            return "a revision, since " + ledger
                    + " is in no repository of git; keep a copy of the ledger and name that: deckwright diff COPY";
        }
        if (git.line("rev-parse", "--is-shallow-repository")
                .filter("true"::equals)
                .isPresent()) {
            return "a revision that git has here: this clone is shallow; " + fetch(word);
        }
        if (git.ask("rev-parse", "--verify", "-q", "HEAD").isEmpty()) {
            return "a revision, since nothing is committed yet; commit the ledger first, or name another ledger";
        }
        return "a revision that git knows; name a file or a revision";
    }

    /** What brings a revision into a shallow clone: steps back need as many commits more, a branch its last one. */
    private static String fetch(String word) {
        if (word.endsWith(FORKED)) {
            return "run git fetch --unshallow, in GitHub Actions check out with fetch-depth: 0";
        }
        int steps = 0;
        Matcher matcher = STEPS.matcher(word);
        while (matcher.find()) {
            boolean parent =
                    word.charAt(matcher.start()) == '^' || matcher.group(1).isEmpty();
            steps += parent ? 1 : Integer.parseInt(matcher.group(1));
        }
        if (steps > 0) {
            return "run git fetch --deepen=" + steps + ", in GitHub Actions check out with fetch-depth: " + (steps + 1);
        }
        if (word.startsWith("origin/")) {
            String branch = word.substring("origin/".length());
            return "run git fetch --depth=1 origin "
                    + ShellWord.of("+refs/heads/" + branch + ":refs/remotes/origin/" + branch)
                    + ", or in GitHub Actions check out with fetch-depth: 0";
        }
        return "run git fetch --unshallow, in GitHub Actions check out with fetch-depth: 0";
    }
}
