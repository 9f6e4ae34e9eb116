package io.github.deckwright.write;

import io.github.deckwright.UsageException;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All files of one build. They are filled out of sight, beside their targets, and appear together: {@link #claim} before anything is
 * read, {@link #context} for every writer, {@link #prepare} when all writers have finished, {@link #publish} to show them behind the
 * ledger. {@link #close} without it leaves everything as it was.
 *
 * <p>Every {@link IOException} that leaves this class says in one line where and what to do.
 */
public final class Outputs implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Optional<Target> target;
    private final Optional<OutputStream> stream;
    private final Optional<String> onlyFile;
    private final Map<String, OutputFile> files = new HashMap<>();
    private final List<OutputFile> inOrder = new ArrayList<>();
    private final TreeSet<String> removed = new TreeSet<>();
    private final Optional<Publication> publication;
    private Optional<Workplace> workplace = Optional.empty();
    private boolean published;

    private Outputs(Optional<Target> target, Optional<OutputStream> stream, Optional<String> onlyFile) {
        this.target = target;
        this.publication = target.map(Publication::new);
        this.stream = stream;
        this.onlyFile = onlyFile;
    }

    /**
     * Outputs in a folder, which is made when it is missing.
     *
     * @param folder absolute, or relative to {@code directory}
     * @param directory the working directory, to which messages are relative
     */
    public static Outputs in(Path folder, Path directory) {
        return new Outputs(
                Optional.of(new Target(directory.resolve(folder).normalize(), directory)),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The one output of a build is a file, whatever its writer would call it.
     *
     * @param file absolute, or relative to {@code directory}
     */
    public static Outputs file(Path file, Path directory) {
        Path path = directory.resolve(file).toAbsolutePath().normalize();
        Path folder = Optional.ofNullable(path.getParent()).orElse(path);
        return new Outputs(
                Optional.of(new Target(folder, directory)),
                Optional.empty(),
                Optional.of(String.valueOf(path.getFileName())));
    }

    /** The one output of a build goes to a stream, which stays open. */
    public static Outputs to(OutputStream stream) {
        return new Outputs(Optional.empty(), Optional.of(stream), Optional.empty());
    }

    /**
     * A file that was written.
     *
     * @param path relative to the working directory where it can be, else absolute
     * @param sum the CRC-32 of its bytes
     * @param cards in it; empty when it holds all cards of the build
     * @param changed whether its bytes were others before; a file that stays the same is not touched
     */
    public record Written(String format, Path path, long bytes, long sum, OptionalLong cards, boolean changed) {}

    /**
     * Makes sure, before anything is read, that the formats of a build do not get into each other's way and can be written.
     *
     * @param name of the outputs
     * @throws UsageException when two formats have the same file, or a stream cannot take the formats
     * @throws IOException when a target cannot be written
     */
    public void claim(String name, List<Formats.Selected> selected) throws IOException {
        if (stream.isPresent()) {
            FittingFormats.stream(selected);
        }
        onlyFile.ifPresent(file -> FittingFormats.file(file, selected));
        List<String> suffixes = FittingFormats.suffixes(name, selected);
        if (target.isPresent()) {
            target.get().check();
            for (String suffix : suffixes) {
                target.get().checkFile(onlyFile.orElse(name + suffix));
            }
        }
    }

    /** What a writer of this build is told. */
    public WriteContext context(Formats.Selected selected, BuildFacts facts) {
        return new BuildContext(selected, facts, this);
    }

    boolean isOne() {
        return stream.isPresent() || onlyFile.isPresent();
    }

    OutputStream open(String format, String name) throws IOException {
        OutputFile.checkName(name);
        if (isOne() && !files.isEmpty()) {
            throw new UsageException("format " + format + " makes several files; choose a folder with -o DIR");
        }
        String called = onlyFile.orElse(name);
        OutputFile file = new OutputFile(format, called, scratch(), shown(called));
        OutputFile other = files.putIfAbsent(OutputFile.key(name), file);
        if (other != null) {
            throw new UsageException("the formats " + other.format() + " and " + format + " both write " + name
                    + "; build them one after the other, with different --name or -o");
        }
        inOrder.add(file);
        try {
            return file.filling(
                    new BufferedOutputStream(new FileOutputStream(file.draft().toFile()), BUFFER));
        } catch (IOException e) {
            throw OutputProblem.of(file.shown(), e);
        }
    }

    String called(String name) {
        return stream.isPresent() ? "the text" : onlyFile.orElse(name);
    }

    InputStream reread(String name) throws IOException {
        OutputFile file = files.get(OutputFile.key(name));
        if (file == null) {
            throw new IllegalArgumentException(name);
        }
        file.seal();
        return Files.newInputStream(file.draft());
    }

    void holds(String name, long cards) {
        OutputFile file = files.get(OutputFile.key(name));
        if (file == null) {
            throw new IllegalArgumentException(name);
        }
        file.holds(cards);
    }

    void remove(String name) {
        OutputFile.checkName(name);
        if (onlyFile.isEmpty() && target.isPresent()) {
            removed.add(name);
        }
    }

    /** A fresh path for a working file. */
    Path scratch() throws IOException {
        if (workplace.isEmpty()) {
            workplace = Optional.of(target.isPresent() ? Workplace.beside(target.get()) : Workplace.temporary());
        }
        return workplace.get().file();
    }

    IOException problem(String name, Exception cause) {
        return OutputProblem.of(shown(name), cause);
    }

    private String shown(String name) {
        return target.isPresent() ? target.get().shown(name) : "standard output";
    }

    /** Finishes what a build that was killed began to show here. */
    public void finishKilled() throws IOException {
        if (target.isPresent()
                && workplace.isEmpty()
                && isRealFolder(target.get().folder())) {
            Workplace.clearUp(target.get());
        }
    }

    /** Forgets all files that were opened, which are filled again. */
    public void restart() {
        inOrder.forEach(OutputFile::abandon);
        inOrder.clear();
        files.clear();
        removed.clear();
    }

    /**
     * Brings all bytes to disk and makes sure that nothing stands in the way; after it little can go wrong. From here until they are
     * published, or this is closed, no other build shows its files in the folder.
     */
    public void prepare() throws IOException {
        if (publication.isPresent()) {
            publication.get().prepare(inOrder, workplace.isPresent());
        } else {
            for (OutputFile file : inOrder) {
                file.seal();
            }
        }
    }

    /**
     * A ledger that takes its place before the outputs take theirs.
     *
     * @param draft its bytes
     * @param file that it replaces
     * @param move brings it there
     */
    public record First(Path draft, Path file, Work move) {}

    /** Work that may fail to write. */
    public interface Work {
        void run() throws IOException;
    }

    /** Shows all files at once, and removes what earlier builds left that is no longer made. */
    public void publish() throws IOException {
        publish(Optional.empty());
    }

    /** The same behind a ledger. From the move of the ledger on the outputs come too: now, or by the next build if this one is killed. */
    public void publish(Optional<First> first) throws IOException {
        if (workplace.isPresent() && publication.isPresent()) {
            publication.get().show(workplace.get(), inOrder, obsolete(), first);
        } else if (first.isPresent()) {
            first.get().move().run();
        }
        if (stream.isPresent()) {
            for (OutputFile file : inOrder) {
                try (InputStream in = Files.newInputStream(file.draft())) {
                    in.transferTo(stream.get());
                }
            }
            stream.get().flush();
        }
        published = true;
    }

    /** What earlier builds left. */
    private List<String> obsolete() {
        return unmade().filter(
                        name -> target.filter(folder -> folder.holds(name)).isPresent())
                .toList();
    }

    /** Files that there are none of any more, as {@link Written#path}, whether earlier builds had left them or not. */
    public List<Path> absent() {
        return unmade().map(name -> Path.of(shown(name))).toList();
    }

    /** What was asked to go and was not made after all. */
    private Stream<String> unmade() {
        return removed.stream().filter(name -> !files.containsKey(OutputFile.key(name)));
    }

    /** The files of this build, in the order in which they were opened; sizes are known after {@link #prepare}. */
    public List<Written> written() {
        List<Written> written = new ArrayList<>();
        for (OutputFile file : inOrder) {
            written.add(new Written(
                    file.format(), Path.of(file.shown()), file.bytes(), file.sum(), file.cards(), !file.unchanged()));
        }
        return written;
    }

    /** Discards what was not published. */
    @Override
    public void close() throws IOException {
        for (OutputFile file : inOrder) {
            file.abandon();
        }
        if (publication.isPresent()) {
            publication.get().close();
        }
        if (workplace.isPresent()) {
            workplace.get().close();
        }
        if (target.isPresent() && !published) {
            target.get().withdraw();
        }
    }

    /** Whether a path is a folder that is no symbolic link. */
    static boolean isRealFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
