package io.github.deckwright.build;

import io.github.deckwright.UsageException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file or folder that a build reads from.
 *
 * @param given as the user wrote it, with slashes, without a dot in front and a slash behind
 * @param path absolute
 * @param isFolder whether documents are looked for in it
 * @param isDefault whether the user named none
 */
public record Source(String given, Path path, boolean isFolder, boolean isDefault) {

    /** The folder itself, or the one that the file lies in. */
    public Path folder() {
        Path parent = path.getParent();
        return isFolder || parent == null ? path : parent;
    }

    /**
     * The name of a document of this source, as {@link io.github.deckwright.model.SourceFile} has it.
     *
     * @param oneOfSeveral whether the build has other sources too
     */
    String name(Path document, boolean oneOfSeveral) {
        if (!isFolder) {
            return oneOfSeveral ? given : String.valueOf(path.getFileName());
        }
        String below = path.relativize(document).toString().replace('\\', '/');
        return oneOfSeveral ? given + "/" + below : below;
    }

    /**
     * The sources of a build, in the order given, none twice.
     *
     * @param directory that relative sources start from
     */
    public static List<Source> of(Path directory, List<String> given) {
        return of(directory, given, Optional.empty());
    }

    /**
     * The same with a document that is no file.
     *
     * @param input what {@code -} stands for
     */
    static List<Source> of(Path directory, List<String> given, Optional<BuildRequest.Input> input) {
        boolean isDefault = given.isEmpty();
        List<Source> sources = new ArrayList<>();
        Set<Path> seen = new LinkedHashSet<>();
        for (String source : isDefault ? List.of(BuildRequest.DEFAULT_SOURCE) : given) {
            if (input.isPresent() && source.equals(BuildRequest.STANDARD_INPUT)) {
                Path path =
                        directory.resolve(input.get().name()).toAbsolutePath().normalize();
                if (seen.add(path)) {
                    sources.add(new Source(tidy(input.get().name()), path, false, false));
                }
                continue;
            }
            Path path = locate(directory, source, isDefault);
            if (seen.add(path)) {
                sources.add(new Source(tidy(source), path, Files.isDirectory(path), isDefault));
            }
        }
        return sources;
    }

    private static Path locate(Path directory, String source, boolean isDefault) {
        Path path;
        try {
            path = directory.resolve(source).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw UsageException.noPath("\"" + source + "\"");
        }
        if (!Files.exists(path)) {
            boolean dangling = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
            if (isDefault) {
                throw new UsageException(
                        "there is no folder " + source + " here; name a file or folder with your Markdown");
            }
            throw new UsageException("the source " + source
                    + (dangling
                            ? " is a link to nowhere; mend it"
                            : " does not exist; " + NearestFile.remedy(directory, source)));
        }
        return path;
    }

    private static String tidy(String source) {
        String tidy = source.replace('\\', '/');
        while (tidy.startsWith("./") && tidy.length() > 2) {
            tidy = tidy.substring(2);
        }
        while (tidy.endsWith("/") && tidy.length() > 1) {
            tidy = tidy.substring(0, tidy.length() - 1);
        }
        return tidy;
    }
}
