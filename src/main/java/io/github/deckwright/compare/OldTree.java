package io.github.deckwright.compare;

import io.github.deckwright.Git;
import io.github.deckwright.write.DraftFolder;
import io.github.deckwright.write.TemporaryFolder;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of a revision that a build could read, in a temporary folder that looks like a repository: so they are read as the
 * present ones are. Trees may come from strangers: nothing lies outside of the folder, and no link leads out of it.
 */
final class OldTree implements Closeable {
    private final DraftFolder draft;

    private OldTree(DraftFolder draft) {
        this.draft = draft;
    }

    /**
     * Takes out a revision.
     *
     * @param git in the repository
     * @param commit its full name
     * @param named further files to take, whatever their names, as paths from the repository's root
     */
    static OldTree of(Git git, String commit, List<String> named) throws IOException {
        byte[] listed = git.ask("ls-tree", "-r", "-z", "--full-tree", commit)
                .orElseThrow(() -> new IOException("git cannot list the files of " + commit + "; try git fsck"));
        List<TreeFile> all = TreeFile.list(new String(listed, StandardCharsets.UTF_8));
        OldTree tree = new OldTree(new DraftFolder(TemporaryFolder.folder().toRealPath()));
        try {
            // the border of what belongs to the project, see build.Repository
            Files.createFile(tree.folder().resolve(".git"));
            tree.fill(git, all.stream().filter(file -> file.isWanted(named)).toList());
        } catch (IOException | RuntimeException e) {
            tree.close();
            throw e;
        }
        return tree;
    }

    /** The root of the repository as it was. */
    Path folder() {
        return draft.path();
    }

    private void fill(Git git, List<TreeFile> files) throws IOException {
        Process process = git.start("cat-file", "--batch");
        List<Link> links = new ArrayList<>();
        try (OutputStream asked = process.getOutputStream();
                DataInputStream answers =
                        new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
            for (TreeFile file : files) {
                asked.write((file.object() + "\n").getBytes(StandardCharsets.US_ASCII));
                asked.flush();
                Optional<byte[]> bytes = answer(answers);
                if (bytes.isPresent() && file.isLink()) {
                    links.add(new Link(file.path(), new String(bytes.get(), StandardCharsets.UTF_8)));
                } else if (bytes.isPresent()) {
                    write(file.path(), bytes.get());
                }
            }
        } finally {
            process.destroyForcibly();
        }
        for (Link link : links) {
            link(link);
        }
    }

    /** One object: a line {@code NAME TYPE SIZE}, its bytes, a line feed; a line that ends otherwise where git lacks it. */
    private static Optional<byte[]> answer(DataInputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("git ended early; try git fsck");
            }
            head.append((char) c);
        }
        String[] words = head.toString().split(" ", -1);
        if (words.length != 3 || !words[1].equals("blob")) {
            return Optional.empty();
        }
        byte[] bytes = in.readNBytes(Integer.parseInt(words[2]));
        in.read();
        return Optional.of(bytes);
    }

    private void write(String path, byte[] bytes) throws IOException {
        Optional<Path> file = inside(path);
        if (file.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(Optional.ofNullable(file.get().getParent()).orElse(folder()));
            try (OutputStream out = Files.newOutputStream(file.get(), java.nio.file.StandardOpenOption.CREATE_NEW)) {
                out.write(bytes);
            }
        } catch (FileAlreadyExistsException sameOnThisSystem) {
            // two names that differ in case only: git itself shows one of them here
        }
    }

    private record Link(String path, String target) {}

    /** Makes a link to what is there already, so that no chain of links leads anywhere else. */
    private void link(Link link) throws IOException {
        Optional<Path> file = inside(link.path());
        Path parent = file.map(Path::getParent).orElse(null);
        if (file.isEmpty() || parent == null || link.target().startsWith("/")) {
            return;
        }
        try {
            Path target = parent.resolve(link.target()).normalize();
            if (target.startsWith(folder())
                    && Files.exists(target)
                    && target.toRealPath().equals(target)) {
                Files.createDirectories(parent);
                if (parent.toRealPath().equals(parent)) {
                    Files.createSymbolicLink(file.get(), parent.relativize(target));
                }
            }
        } catch (InvalidPathException | UnsupportedOperationException | FileAlreadyExistsException e) {
            // a link that this system cannot have is none
        }
    }

    private Optional<Path> inside(String path) {
        try {
            Path file = folder().resolve(path);
            return file.normalize().equals(file) && file.startsWith(folder()) && !file.equals(folder())
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException otherSystem) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        draft.close();
    }
}
