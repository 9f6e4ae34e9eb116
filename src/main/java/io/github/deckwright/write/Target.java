package io.github.deckwright.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;

/** The output folder. */
final class Target {
    private final Path folder;
    private final Path directory;
    private final Deque<Path> made = new ArrayDeque<>();

    Target(Path folder, Path directory) {
        this.folder = folder;
        this.directory = directory.toAbsolutePath().normalize();
    }

    Path folder() {
        return folder;
    }

    /** A file in it as messages name it. */
    String shown(String name) {
        Path path = name.isEmpty() ? folder : folder.resolve(name);
        if (path.startsWith(directory)) {
            Path relative = directory.relativize(path);
            return relative.toString().isEmpty() ? "." : relative.toString();
        }
        return path.toString();
    }

    /** Refuses a folder that is a file, or that cannot be written or made. */
    void check() throws IOException {
        Path nearest = folder;
        while (nearest != null && !Files.exists(nearest)) {
            nearest = nearest.getParent();
        }
        if (nearest == null) {
            return;
        }
        if (!Files.isDirectory(nearest)) {
            throw OutputProblem.problem(
                    shownPath(nearest), "the outputs go to a folder, and this is a file; choose another one with -o");
        }
        if (!Files.isWritable(nearest)) {
            throw OutputProblem.problem(
                    shownPath(nearest),
                    "the folder cannot be written; make it writable, or choose another one with -o");
        }
    }

    private String shownPath(Path path) {
        return path.equals(folder)
                ? shown("")
                : path.startsWith(directory) ? directory.relativize(path).toString() : path.toString();
    }

    /** Refuses a file that is a folder, or whose folders below the output folder are files or lead elsewhere. */
    void checkFile(String name) throws IOException {
        Path path = folder.resolve(name);
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            throw OutputProblem.problem(
                    shown(name),
                    "this is a folder, and the output goes to a file of that name; move it away, or choose another name with --name");
        }
        for (Path parent = path.getParent(); parent != null && !parent.equals(folder); parent = parent.getParent()) {
            if (Files.exists(parent, LinkOption.NOFOLLOW_LINKS) && !Outputs.isRealFolder(parent)) {
                throw OutputProblem.problem(
                        shownPath(parent),
                        "the output needs a folder of that name, and this is a "
                                + (Files.isSymbolicLink(parent) ? "symbolic link" : "file")
                                + "; move it away, or choose another name with --name");
            }
        }
    }

    /** Whether something of that name is there. */
    boolean holds(String name) {
        return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** Makes the folder, and remembers what was made. */
    void make() throws IOException {
        make(folder);
    }

    private void make(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return;
        }
        Path parent = path.getParent();
        if (parent != null) {
            make(parent);
        }
        try {
            Files.createDirectory(path);
        } catch (NoSuchFileException e) {
            // its parent is there: some file systems, as /proc, are not made by users
            throw OutputProblem.problem(shownPath(path), "no folder can be made there; choose another one with -o");
        }
        made.push(path);
    }

    /** Makes the folder that a file in it goes to. */
    void makeFolderOf(String name) throws IOException {
        Path parent = folder.resolve(name).getParent();
        if (parent != null) {
            make(parent);
        }
    }

    void move(Path draft, String name) throws IOException {
        Path path = folder.resolve(name);
        makeFolderOf(name);
        try {
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes a file, and the folders that it leaves empty. */
    void remove(String name) throws IOException {
        Path path = folder.resolve(name);
        try {
            checkFile(name);
            if (!Files.deleteIfExists(path)) {
                return;
            }
            for (Path parent = path.getParent();
                    parent != null && !parent.equals(folder);
                    parent = parent.getParent()) {
                Files.delete(parent);
            }
        } catch (DirectoryNotEmptyException | NoSuchFileException e) {
            // other files are in it
        } catch (IOException e) {
            throw OutputProblem.problem(
                    shown(name), "an output of an earlier build cannot be removed; remove it by hand");
        }
    }

    /** Brings the names of the files to disk, where the system can. */
    void force() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot, and does not need to
        }
    }

    /** Removes the folders that were made, as far as they are empty. */
    void withdraw() {
        while (!made.isEmpty()) {
            try {
                Files.delete(made.pop());
            } catch (IOException e) {
                return;
            }
        }
    }
}
