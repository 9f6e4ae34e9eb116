package io.github.deckwright.read.source;

import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Map<Path, FirstHeadings> pages = new ConcurrentHashMap<>();
    private final Map<Path, AnswersBeside> answers = new ConcurrentHashMap<>();
    private final Map<Path, AnswersBeside> answerFolders = new ConcurrentHashMap<>();
    private final Map<Path, FileNames> namesBelow = new ConcurrentHashMap<>();
    private final Function<Path, Optional<Path>> readable;
    private final Map<Path, String> descriptions = new ConcurrentHashMap<>();
    private final Map<Path, Vault> vaultOf = new ConcurrentHashMap<>();
    /** By root: the files of each are collected once. */
    private final Map<Path, Vault> vaults = new ConcurrentHashMap<>();
    /** Documents for which other files were looked into. */
    private final Set<Path> tangled = ConcurrentHashMap.newKeySet();

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
        tangled.add(document.path());
        return vaultAround(document);
    }

    /** Whether the program that keeps the notes around a document, if one does, shows the line ends of a paragraph. */
    public boolean showsLineEnds(SourceFile document) {
        return vaultAround(document).showsLineEnds();
    }

    /** Whether a document lies in a vault that a program for notes has marked as its own. */
    public boolean isNote(SourceFile document) {
        return vaultAround(document).isMarked();
    }

    private Vault vaultAround(SourceFile document) {
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

    /**
     * What the documents in the folder of one begin with, itself included; of one that has a folder of its own those of its name in the
     * folders beside, as site generators keep pages: {@code why-salt/index.md} and {@code how-deep/index.md}.
     */
    public FirstHeadings headings(SourceFile document) {
        if (!known) {
            return FirstHeadings.NONE;
        }
        Path folder = parent(document);
        return hasFolderOfItsOwn(document)
                ? pages.computeIfAbsent(folder.resolveSibling(nameOf(document)), this::pagesCalled)
                : folder(folder).headings();
    }

    /** Whether nothing but translations of a document lies in its folder, and other folders of its project beside that one. */
    public boolean hasFolderOfItsOwn(SourceFile document) {
        if (!known) {
            return false;
        }
        Path folder = parent(document);
        Path above = folder.getParent();
        String stem = firstStem(nameOf(document));
        return above != null
                && above.startsWith(border.apply(folder))
                && folder(folder).names().all().stream()
                        .allMatch(name -> firstStem(name).equals(stem));
    }

    /** Looks in the folders beside a path, which stands for all of them, for documents with the name at its end. */
    private FirstHeadings pagesCalled(Path path) {
        String name = String.valueOf(path.getFileName());
        return FirstHeadings.ofPages(sections(path).stream()
                .flatMap(section -> folder(section).folders().stream())
                .limit(MOST_FOLDERS)
                .filter(folder -> folder(folder).names().all().contains(name))
                .map(folder -> folder.resolve(name))
                .toList());
    }

    /** The folder of pages, and those beside it when the one around all of them promises questions: {@code faq/map/*}, {@code faq/app/*}. */
    private List<Path> sections(Path pages) {
        Path section = pages.getParent();
        Path around = section == null ? null : section.getParent();
        if (section == null || around == null || !around.startsWith(border.apply(section))) {
            return section == null ? List.of() : List.of(section);
        }
        return Words.PROMISE.occursIn(String.valueOf(around.getFileName()))
                ? folder(around).folders()
                : List.of(section);
    }

    private static String nameOf(SourceFile document) {
        return String.valueOf(document.path().getFileName());
    }

    /** The name of a page without its language and suffix; empty where its name is that of a language. */
    private static String firstStem(String name) {
        int dot = name.indexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return FileNames.isLanguage(stem) ? "" : stem;
    }

    /** The document beside one that, by its name, holds the answers to it; empty when there is none, or it cannot be read. */
    public Optional<Beside> answersTo(SourceFile document) {
        if (!known) {
            return Optional.empty();
        }
        Path folder = parent(document);
        String own = String.valueOf(document.path().getFileName());
        Optional<String> beside = answersIn(folder).to(own);
        if (beside.isPresent()) {
            tangled.add(document.path());
            return read(folder.resolve(beside.get()), beside.get());
        }
        return answerFolder(folder)
                .flatMap(other -> AnswersBeside.same(own, folder(other).names().all())
                        .flatMap(name -> {
                            tangled.add(document.path());
                            return read(other.resolve(name), other.getFileName() + "/" + name);
                        }));
    }

    /** Whether several documents in the folder of one have answers in documents of their own. */
    public boolean areManyAnswered(SourceFile document) {
        if (!known) {
            return false;
        }
        Path folder = parent(document);
        List<String> own = folder(folder).names().all();
        if (isAnsweredInEachFolder(folder, nameOf(document))) {
            return true;
        }
        long pairs = answerFolder(folder)
                .map(other -> own.stream()
                        .filter(name -> AnswersBeside.same(
                                        name, folder(other).names().all())
                                .isPresent())
                        .limit(2)
                        .count())
                .orElse(0L);
        return pairs > 1
                || own.stream()
                                .filter(name -> answersIn(folder).to(name).isPresent())
                                .limit(2)
                                .count()
                        > 1;
    }

    /** Whether the folders beside one hold documents of the same name with answers of their own: a folder for each question. */
    private boolean isAnsweredInEachFolder(Path folder, String name) {
        Path above = folder.getParent();
        return above != null
                && above.startsWith(border.apply(folder))
                && answersIn(folder).to(name).isPresent()
                && folder(above).folders().stream()
                                .limit(MOST_FOLDERS)
                                .filter(one -> answersIn(one).to(name).isPresent())
                                .limit(2)
                                .count()
                        > 1;
    }

    private AnswersBeside answersIn(Path folder) {
        return answers.computeIfAbsent(
                folder, path -> AnswersBeside.in(folder(path).names().all()));
    }

    /** The folder that holds the answers to the documents of one, as {@code solutions} beside {@code problems} does. */
    private Optional<Path> answerFolder(Path folder) {
        Path parent = folder.getParent();
        Path name = folder.getFileName();
        if (parent == null || name == null || !parent.startsWith(border.apply(folder))) {
            return Optional.empty();
        }
        return answerFolders
                .computeIfAbsent(
                        parent,
                        path -> AnswersBeside.in(folder(path).folders().stream()
                                .limit(MOST_FOLDERS)
                                .map(one -> String.valueOf(one.getFileName()))
                                .toList()))
                .to(name.toString())
                .map(parent::resolve);
    }

    /** Whether other files were looked into for a document, of which {@link #description} says nothing. */
    public boolean lookedInto(SourceFile document) {
        return tangled.contains(document.path());
    }

    /** All else that lies around a document, in words: when they are the same, so is what a document gives. */
    public String description(SourceFile document) {
        // translations of one page in its folder have other pages beside them; all else is the same for a folder
        Path alike =
                hasFolderOfItsOwn(document) ? document.path().toAbsolutePath().normalize() : parent(document);
        return descriptions.computeIfAbsent(
                alike,
                same -> foldersAbove(document) + "\n" + of(document).all() + "\n"
                        + around(document).all() + "\n"
                        + answerFolder(parent(document))
                                .map(other -> folder(other).names().all()) + "\n"
                        + headings(document).described() + "\n"
                        + showsLineEnds(document)
                        + isNote(document));
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
