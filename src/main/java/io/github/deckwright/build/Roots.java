package io.github.deckwright.build;

import io.github.deckwright.config.ProjectConfig;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The files and folders whose changes matter to a build. */
public final class Roots {
    private Roots() {}

    /** The sources, and wherever a configuration of theirs is or may come to be. */
    public static Set<Path> of(BuildRequest request) {
        Set<Path> roots = new HashSet<>();
        for (Source source : Source.of(request.directory(), request.sources(), request.input())) {
            roots.add(source.path());
            roots.add(source.folder().resolve(ProjectConfig.FILE_NAME));
            Optional<Path> top = Repository.root(source.folder());
            for (Path above : top.isPresent()
                    ? Repository.upwards(source.folder(), top.get())
                    : Repository.upwards(
                            source.folder(),
                            request.directory().toAbsolutePath().normalize())) {
                roots.add(above.resolve(ProjectConfig.FILE_NAME));
            }
        }
        return roots;
    }
}
