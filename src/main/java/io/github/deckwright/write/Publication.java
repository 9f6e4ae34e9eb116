package io.github.deckwright.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Shows the files of a build in its folder: all at once, behind the ledger, and by the next build where this one is killed. */
final class Publication implements Closeable {
    private final Target folder;
    private Optional<FolderLock> lock = Optional.empty();

    Publication(Target folder) {
        this.folder = folder;
    }

    /**
     * Brings all bytes to disk and makes sure that nothing stands in the way.
     *
     * @param locked whether no other build may show its files from here on
     */
    void prepare(List<OutputFile> files, boolean locked) throws IOException {
        if (locked && lock.isEmpty()) {
            FolderLock taken = FolderLock.on(folder);
            lock = Optional.of(taken);
            Workplace.clearUp(folder, taken);
        }
        for (OutputFile file : files) {
            file.seal();
            folder.checkFile(file.name());
            compare(file, folder.folder().resolve(file.name()));
            if (!file.unchanged()) {
                file.force();
                folder.makeFolderOf(file.name());
            }
        }
    }

    private static void compare(OutputFile file, Path inPlace) throws IOException {
        try {
            file.compare(inPlace);
        } catch (IOException e) {
            throw OutputProblem.of(file.shown(), e);
        }
    }

    /**
     * Lets the files, and what takes its place before them, appear.
     *
     * @param obsolete names of what earlier builds left
     */
    void show(Workplace place, List<OutputFile> files, List<String> obsolete, Optional<Outputs.First> first)
            throws IOException {
        List<OutputFile> changed =
                files.stream().filter(file -> !file.unchanged()).toList();
        place.undisturbed(() -> {
            begin(place, changed, obsolete, first);
            move(changed, obsolete);
        });
        close();
    }

    private void begin(Workplace place, List<OutputFile> changed, List<String> obsolete, Optional<Outputs.First> first)
            throws IOException {
        Plan plan = place.plan();
        changed.forEach(file -> plan.moves(file.draft(), file.name()));
        obsolete.forEach(plan::removes);
        try {
            if (first.isPresent()) {
                plan.awaits(first.get().file(), first.get().draft());
            } else {
                plan.begin();
            }
        } catch (IOException e) {
            throw OutputProblem.of(folder.shown(""), e);
        }
        if (first.isPresent()) {
            first.get().move().run();
            plan.begin();
        }
    }

    private void move(List<OutputFile> changed, List<String> obsolete) throws IOException {
        int moved = 0;
        for (OutputFile file : changed) {
            try {
                folder.move(file.draft(), file.name());
            } catch (IOException e) {
                throw OutputProblem.of(file.shown(), e, moved);
            }
            moved++;
        }
        for (String name : obsolete) {
            folder.remove(name);
        }
        folder.force();
    }

    /** Lets other builds show theirs. */
    @Override
    public void close() throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
            lock = Optional.empty();
        }
    }
}
