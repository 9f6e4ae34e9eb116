package io.github.deckwright.build;

import io.github.deckwright.UsageException;
import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.media.MediaRoots;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.PathOrder;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.Neighbours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the documents of a build and the configuration that they share. */
public final class Sources {
    private Sources() {}

    /**
     * The configuration of a build: the nearest {@code deckwright.toml} from each source's folder upwards, at most to the root of the
     * repository; outside a repository to the working directory, when the source lies in it.
     *
     * @param styles the names of all styles
     * @throws UsageException when two sources have different ones, or when it says something that cannot be
     */
    public static ProjectConfig config(Path directory, List<Source> sources, Collection<String> styles)
            throws IOException {
        Optional<Path> found = Optional.empty();
        for (Source source : sources) {
            Optional<Path> nearest = nearestConfig(directory, source.folder());
            if (found.isPresent() && nearest.isPresent() && !found.equals(nearest)) {
                throw new UsageException("the sources belong to two projects, " + found.get() + " and " + nearest.get()
                        + "; build them one after the other");
            }
            found = found.or(() -> nearest);
        }
        return found.isPresent() ? ProjectConfig.read(found.get(), styles) : ProjectConfig.NONE;
    }

    private static Optional<Path> nearestConfig(Path directory, Path folder) {
        for (Path above : Repository.upwards(folder, border(directory, folder))) {
            Path file = above.resolve(ProjectConfig.FILE_NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** The root of the repository, or else the working directory when the folder lies in it: nothing above belongs to the project. */
    private static Path border(Path directory, Path folder) {
        Path here = directory.toAbsolutePath().normalize();
        return Repository.root(folder).orElse(folder.startsWith(here) ? here : folder);
    }

    /**
     * What lies around documents. Of other documents those count that belong to the same project: to the repository, or else to the
     * working directory or the source.
     */
    public static Neighbours neighbours(Path directory, List<Source> sources) {
        MediaRoots readable = new MediaRoots(sources.stream().map(Source::path).toList());
        return Neighbours.onDisk(
                folder -> {
                    Path border = border(directory, folder);
                    return !border.equals(folder)
                            ? border
                            : sources.stream()
                                    .map(Source::folder)
                                    .filter(folder::startsWith)
                                    .min(Comparator.comparingInt(Path::getNameCount))
                                    .orElse(folder);
                },
                readable::around);
    }

    /**
     * The documents, source by source, those of a folder by name, numbers as numbers; a document that two sources hold comes once.
     *
     * @throws IOException when a folder cannot be read
     */
    public static List<SourceFile> documents(List<Source> sources, ProjectConfig config, Diagnostics diagnostics)
            throws IOException {
        return found(sources, config, diagnostics).documents();
    }

    /**
     * What lies in the sources.
     *
     * @param documents to be read, in order
     * @param passedOver documents that the configuration leaves out
     */
    record Found(List<SourceFile> documents, List<Path> passedOver) {}

    static Found found(List<Source> sources, ProjectConfig config, Diagnostics diagnostics) throws IOException {
        List<SourceFile> documents = new ArrayList<>();
        List<Path> passedOver = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (Source source : sources) {
            for (SourceFile document : documents(source, sources.size() > 1, config, passedOver, diagnostics)) {
                if (seen.add(real(document.path()))) {
                    documents.add(document);
                }
            }
        }
        return new Found(documents, passedOver);
    }

    /** The file behind all links; standard input has none. */
    private static Path real(Path document) {
        try {
            return document.toRealPath();
        } catch (IOException noFile) {
            return document;
        }
    }

    private static List<SourceFile> documents(
            Source source, boolean prefixed, ProjectConfig config, List<Path> passedOver, Diagnostics diagnostics)
            throws IOException {
        if (!source.isFolder()) {
            return List.of(new SourceFile(source.path(), source.name(source.path(), prefixed)));
        }
        List<SourceFile> documents = new ArrayList<>();
        for (Path path : new FolderWalk(source.path(), diagnostics).documents()) {
            if (!isReadable(path)) {
                throw UsageException.noPath("\"" + source.name(path, true) + "\"");
            }
            if (config.takes(path)) {
                documents.add(new SourceFile(path, source.name(path, prefixed)));
            } else {
                passedOver.add(path);
            }
        }
        documents.sort(Comparator.comparing(SourceFile::name, PathOrder.INSTANCE));
        return documents;
    }

    /** Without a locale for it Java reads a name with question marks, which would be the name of a deck for ever. */
    private static boolean isReadable(Path document) {
        try {
            return Path.of(document.toString()).getNameCount() > 0;
        } catch (InvalidPathException notAsItIs) {
            return false;
        }
    }
}
