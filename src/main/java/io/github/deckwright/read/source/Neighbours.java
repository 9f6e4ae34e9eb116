package io.github.deckwright.read.source;

import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What lies around a document: a folder of files that are called like questions, or that begin with one, is a set of questions. It is
 * read from the disk when a style asks, whatever is built, so that a document gives the same cards alone and with others. Safe for threads.
 */
public final class Neighbours {
    /** Nothing is known about other documents. */
    public static final Neighbours NONE = new Neighbours(false, folder -> folder, folder -> Optional.empty());

    /** So many folders are looked at around one. */
    private static final int MOST_FOLDERS = 500;

    /** In bytes. */
    private static final int LONGEST_ANSWERS = 1 << 20;

    private final boolean known;
    private final UnaryOperator<Path> border;
    private final Map<Path, Folder> folders = new ConcurrentHashMap<>();
    private final Map<Path, AnswersBeside> answers = new ConcurrentHashMap<>();
    private final Map<Path, FileNames> namesBelow = new ConcurrentHashMap<>();
    private final Function<Path, Optional<Path>> readable;
    private final Map<Path, Vault> vaultOf = new ConcurrentHashMap<>();
    /** By root: the files of each are collected once. */
    private final Map<Path, Vault> vaults = new ConcurrentHashMap<>();

    private Neighbours(boolean known, UnaryOperator<Path> border, Function<Path, Optional<Path>> readable) {
        this.known = known;
        this.border = border;
        this.readable = readable;
    }

    /**
     * The documents on the disk.
     *
     * @param border the topmost folder that belongs to the same project as a folder
     */
    public static Neighbours onDisk(UnaryOperator<Path> border) {
        return onDisk(border, folder -> Optional.empty());
    }

    /**
     * The same with the notes and pictures that documents name.
     *
     * @param readable the topmost folder from which a document in a folder may show files
     */
    public static Neighbours onDisk(UnaryOperator<Path> border, Function<Path, Optional<Path>> readable) {
        return new Neighbours(true, border, readable);
    }

    /** The vault that a document lies in. */
    public Vault vault(SourceFile document) {
        return vaultOf.computeIfAbsent(
                parent(document),
                folder -> readable.apply(folder)
                        .map(top -> {
                            Vault vault = Vault.around(folder, top);
                            return vaults.computeIfAbsent(vault.root(), root -> vault);
                        })
                        .orElse(Vault.NONE));
    }

    /** The names of all documents in the folder of one, itself included. */
    public FileNames of(SourceFile document) {
        return known ? folder(parent(document)).names() : FileNames.NONE;
    }

    /** What the documents in the folder of one begin with, itself included. */
    public FirstHeadings headings(SourceFile document) {
        return known ? folder(parent(document)).headings() : FirstHeadings.NONE;
    }

    /** The document beside one that, by its name, holds the answers to it; empty when there is none, or it cannot be read. */
    public Optional<Beside> answersTo(SourceFile document) {
        if (!known) {
            return Optional.empty();
        }
        Path folder = parent(document);
        String own = String.valueOf(document.path().getFileName());
        return answers.computeIfAbsent(
                        folder, path -> AnswersBeside.in(folder(path).names().all()))
                .to(own)
                .flatMap(name -> read(folder.resolve(name), name));
    }

    /** A document beside another one. */
    public record Beside(SourceFile file, List<String> lines) {}

    private static Optional<Beside> read(Path path, String name) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LONGEST_ANSWERS + 1);
            SourceFile file = new SourceFile(path, name);
            return bytes.length > LONGEST_ANSWERS
                    ? Optional.empty()
                    : new Decoder(file, found -> {}).decode(bytes).map(lines -> new Beside(file, lines));
        } catch (IOException unreadable) {
            return Optional.empty(); // its own reading will say so
        }
    }

    /** The names of the folders that a document lies in, below the border of its project, the nearest last. */
    public List<String> foldersAbove(SourceFile document) {
        List<String> names = new ArrayList<>();
        if (known) {
            Path folder = parent(document);
            Path top = border.apply(folder);
            if (folder.startsWith(top) && !folder.equals(top)) {
                top.relativize(folder).forEach(name -> names.add(name.toString()));
            }
        }
        return names;
    }

    /** The names of all documents in the folder of one and in those beside it. */
    public FileNames around(SourceFile document) {
        Path folder = parent(document);
        Path parent = folder.getParent();
        return !known || parent == null || !parent.startsWith(border.apply(folder))
                ? FileNames.NONE
                : namesBelow.computeIfAbsent(parent, this::namesBelow);
    }

    private FileNames namesBelow(Path parent) {
        List<String> names = new ArrayList<>();
        List<Path> beside = folder(parent).folders();
        for (Path one : beside.subList(0, Math.min(MOST_FOLDERS, beside.size()))) {
            if (names.size() < Folder.MOST_ENTRIES) {
                names.addAll(folder(one).names().all());
            }
        }
        return new FileNames(names);
    }

    private Folder folder(Path path) {
        return folders.computeIfAbsent(path, Folder::at);
    }

    private static Path parent(SourceFile document) {
        Path path = document.path().toAbsolutePath().normalize();
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }
}
