package io.github.deckwright.cli;

import io.github.deckwright.Git;
import io.github.deckwright.identity.history.Release;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The releases of a project: the tags of its repository. */
final class Releases {
    private Releases() {}

    /** Those of the repository that a file lies in; none without a repository, git or tags. */
    static List<Release> of(Path file) throws IOException {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        String tags = new Git(folder)
                .line("for-each-ref", "--format=%(creatordate:unix) %(refname:strip=2)", "refs/tags")
                .orElse("");
        List<Release> releases = new ArrayList<>();
        for (String tag : tags.lines().toList()) {
            int space = tag.indexOf(' ');
            String seconds = tag.substring(0, Math.max(space, 0));
            // a tag may name something that has no date
            if (seconds.matches("[0-9]{1,12}")) {
                releases.add(new Release(tag.substring(space + 1), Long.parseLong(seconds)));
            }
        }
        return releases;
    }
}
