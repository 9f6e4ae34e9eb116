package io.github.deckwright;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Where a path ends when its links are followed, whether there is anything or not: nothing may be told of what lies outside a project. */
public final class LinkEnd {
    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private LinkEnd() {}

    /**
     * Whether a path ends in a folder or would, were there anything; one that goes in circles does not.
     *
     * @param root real, as {@link Path#toRealPath} gives it
     */
    public static boolean isInside(Path path, Path root) throws IOException {
        Path end = path.toAbsolutePath();
        for (int i = 0; i < MOST_LINKS; i++) {
            Path there = end;
            while (there.getParent() != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
                there = there.getParent();
            }
            Path rest = there.relativize(end);
            if (!Files.isSymbolicLink(there) || Files.exists(there)) {
                return there.toRealPath().resolve(rest).normalize().startsWith(root);
            }
            Path folder = there.getParent() == null ? there : there.getParent().toRealPath();
            end = folder.resolve(Files.readSymbolicLink(there)).resolve(rest).normalize();
        }
        return false;
    }
}
