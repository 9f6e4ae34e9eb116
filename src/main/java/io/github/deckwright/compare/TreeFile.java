package io.github.deckwright.compare;

import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.identity.ledger.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A file of a revision.
 *
 * @param mode of git: {@code 120000} is a link
 * @param object the name of its bytes
 * @param path from the root of the repository, with {@code /}
 */
record TreeFile(String mode, String object, String path) {
    private static final String LINK = "120000";

    /** Suffixes of what documents show: a card changes when they do. */
    private static final Set<String> MEDIA = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "bmp", "ico", "mp3", "ogg", "oga", "opus", "wav",
            "flac", "m4a", "mp4", "m4v", "webm", "ogv", "mov");

    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdx");
    private static final Set<String> STEERING = Set.of(ProjectConfig.FILE_NAME, Ledger.FILE_NAME, ".gitignore");

    /** What {@code git ls-tree -r -z} prints: {@code MODE TYPE OBJECT<TAB>PATH<NUL>} again and again. */
    static List<TreeFile> list(String listed) {
        List<TreeFile> files = new ArrayList<>();
        for (String entry : listed.split("\0", -1)) {
            int tab = entry.indexOf('\t');
            String[] head = tab < 0 ? new String[0] : entry.substring(0, tab).split(" +", -1);
            if (head.length == 3 && head[1].equals("blob")) {
                files.add(new TreeFile(head[0], head[2], entry.substring(tab + 1)));
            }
        }
        return files;
    }

    boolean isLink() {
        return mode.equals(LINK);
    }

    /** Whether a build could read it. */
    boolean isWanted(List<String> named) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return isLink()
                || MARKDOWN.contains(suffix)
                || MEDIA.contains(suffix)
                || STEERING.contains(name)
                || named.contains(path);
    }
}
