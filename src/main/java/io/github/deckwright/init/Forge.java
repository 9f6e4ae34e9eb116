package io.github.deckwright.init;

import io.github.deckwright.Git;
import io.github.deckwright.config.SourceUrl;
import io.github.deckwright.config.UrlPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the files of a repository can be seen, told from the address that git pushes to. */
final class Forge {
    /** {@code https://user:secret@host:port/path.git}, {@code ssh://…} and {@code git@host:path.git}; only host and path are taken. */
    private static final Pattern URL =
            Pattern.compile("(?:https?|ssh|git)://(?:[^/@]*@)?([A-Za-z0-9.-]+)(?::\\d+)?/([\\w./~-]+?)(?:\\.git)?/?");

    private static final Pattern SHORT =
            Pattern.compile("^(?:[\\w.-]++@)?([A-Za-z0-9.-]++):([\\w./~-]+?)(?:\\.git)?/?");

    private Forge() {}

    /** The address of a folder on the main branch; empty without git, without a remote, or on a host that nobody knows. */
    static Optional<String> address(Path folder) throws IOException {
        Git git = new Git(folder);
        Optional<String> remote = git.line("config", "--get", "remote.origin.url");
        if (remote.isEmpty()) {
            return Optional.empty();
        }
        String branch = git.line("symbolic-ref", "--short", "-q", "refs/remotes/origin/HEAD")
                .map(name -> name.startsWith("origin/") ? name.substring("origin/".length()) : name)
                .or(() -> currentBranch(git))
                .orElse("main");
        String prefix = git.line("rev-parse", "--show-prefix").orElse("");
        return address(remote.get(), branch)
                .map(base -> base + UrlPath.of(prefix))
                .flatMap(SourceUrl::of);
    }

    private static Optional<String> currentBranch(Git git) {
        try {
            return git.line("symbolic-ref", "--short", "-q", "HEAD");
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The address of the root, with a slash at its end. */
    static Optional<String> address(String remote, String branch) {
        Matcher matcher = URL.matcher(remote);
        if (!matcher.matches()) {
            matcher = SHORT.matcher(remote);
            if (!matcher.matches()) {
                return Optional.empty();
            }
        }
        String host = matcher.group(1).toLowerCase(Locale.ROOT);
        String repository = path(matcher);
        return view(host).map(view -> "https://" + host + "/" + repository + view + UrlPath.of(branch) + "/");
    }

    private static String path(Matcher matcher) {
        String path = matcher.group(2);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /** What stands between a repository and a branch. */
    private static Optional<String> view(String host) {
        if (host.contains("gitlab")) {
            return Optional.of("/-/blob/");
        }
        if (host.contains("bitbucket")) {
            return Optional.of("/src/");
        }
        if (host.contains("codeberg") || host.contains("gitea") || host.contains("forgejo")) {
            return Optional.of("/src/branch/");
        }
        return host.contains("github") ? Optional.of("/blob/") : Optional.empty();
    }
}
