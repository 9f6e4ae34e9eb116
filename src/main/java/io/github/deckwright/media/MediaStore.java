package io.github.deckwright.media;

import io.github.deckwright.LinkEnd;
import io.github.deckwright.UsageException;
import io.github.deckwright.media.MediaLookup.Found;
import io.github.deckwright.media.MediaLookup.Refused;
import io.github.deckwright.model.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the media files that documents refer to, and knows those that were found. What an address may reach is decided here and nowhere
 * else: files of the repository that are media by their content, and no others. Safe for threads.
 */
public final class MediaStore {
    /** Bytes of one file: Anki does not synchronise larger ones. */
    private static final long LARGEST = 100L << 20;

    private final MediaRoots roots;
    private final long largest;
    private final Map<Path, Verdict> verdicts = new ConcurrentHashMap<>();
    private final Map<String, MediaFile> files = new ConcurrentHashMap<>();
    /** Documents for which something was looked for. */
    private final Set<Path> asking = ConcurrentHashMap.newKeySet();

    /**
     * Prepares for a build.
     *
     * @param sources of the build: nothing outside the repositories, or else the folders, that they lie in is ever read
     */
    public MediaStore(List<Path> sources) {
        this(sources, LARGEST);
    }

    /** Prepares for a build with another limit for the bytes of one file. */
    MediaStore(List<Path> sources, long largest) {
        this.roots = new MediaRoots(sources);
        this.largest = largest;
    }

    /**
     * Looks for the file that an address in a document means.
     *
     * @param address as Markdown or HTML says it, character references already decoded
     */
    public MediaLookup find(Path document, String address) {
        if (MediaAddress.isRemote(address)) {
            return new Refused(
                    Rule.REMOTE_MEDIA,
                    quoted(address) + " is on the network and is not fetched",
                    "save the file beside the document and refer to it there");
        }
        asking.add(document);
        Optional<Path> root = roots.around(document);
        Optional<String> path = MediaAddress.path(address);
        if (root.isEmpty() || path.isEmpty()) {
            return refused(address, "is not the path of a file");
        }
        try {
            if (leadsOut(document, root.get(), path.get())) {
                return refused(address, "leads out of the repository");
            }
            Optional<Path> real = existing(document, root.get(), path.get());
            if (real.isPresent()) {
                return judged(real.get(), root.get(), address);
            }
            // a link out of the repository tells nothing of what it leads to, nor whether there is anything
            return LinkEnd.isInside(target(document, root.get(), path.get()), root.get())
                    ? missing(address)
                    : refused(address, "leads out of the repository");
        } catch (InvalidPathException e) {
            return new Refused(
                    Rule.REFUSED_MEDIA, quoted(address) + " is no path on this system", UsageException.naming(address));
        } catch (IOException | SecurityException e) {
            return refused(address, "cannot be read");
        }
    }

    /**
     * Whether a link leads to a place in the repository where nothing is. What cannot be judged from the files alone does not: other
     * schemes, paths from the root of a site, what lies outside, and names without a suffix, which sites give to pages and anchors.
     *
     * @param address as Markdown or HTML says it, character references already decoded
     */
    public boolean leadsNowhere(Path document, String address) {
        Optional<Path> root = roots.around(document);
        Optional<String> path = MediaAddress.isRemote(address) ? Optional.empty() : MediaAddress.path(address);
        if (root.isEmpty() || path.isEmpty() || path.get().startsWith("/") || !hasSuffix(path.get())) {
            return false;
        }
        asking.add(document);
        try {
            return !leadsOut(document, root.get(), path.get())
                    && LinkEnd.isInside(target(document, root.get(), path.get()), root.get())
                    && existing(document, root.get(), path.get()).isEmpty()
                    // wikis leave the suffix out, sites name the page that a document becomes
                    && existing(document, root.get(), page(path.get())).isEmpty();
        } catch (InvalidPathException | IOException | SecurityException e) {
            return false;
        }
    }

    private static boolean hasSuffix(String path) {
        return path.indexOf('.', path.lastIndexOf('/') + 1) > 0;
    }

    private static String page(String path) {
        return (path.endsWith(".html") ? path.substring(0, path.length() - ".html".length()) : path) + ".md";
    }

    /** Judged by the words of a path alone, so that no message tells whether a file outside exists. */
    private static boolean leadsOut(Path document, Path root, String path) throws IOException {
        Path parent = document.toAbsolutePath().getParent();
        Path start = path.startsWith("/") || parent == null ? root : parent.toRealPath();
        String relative = path.startsWith("/") ? path.substring(1) : path;
        return !start.resolve(relative).normalize().startsWith(root);
    }

    /** The file itself, behind all links, when there is one; names are tried in both of Unicode's normal forms. */
    private static Optional<Path> existing(Path document, Path root, String path) throws IOException {
        for (String form : List.of(
                path,
                Normalizer.normalize(path, Normalizer.Form.NFC),
                Normalizer.normalize(path, Normalizer.Form.NFD))) {
            Path target = target(document, root, form);
            if (Files.exists(target)) {
                return Optional.of(target.toRealPath());
            }
        }
        return Optional.empty();
    }

    /** What an address means, {@code ..} taken by its words alone as browsers do, whatever links lie between. */
    private static Path target(Path document, Path root, String path) {
        Path target = path.startsWith("/")
                ? root.resolve(path.substring(1))
                : document.toAbsolutePath().resolveSibling(path);
        return target.normalize();
    }

    private MediaLookup judged(Path real, Path root, String address) throws IOException {
        if (!real.startsWith(root)) {
            return refused(address, "leads out of the repository");
        }
        if (isSecret(root.relativize(real))) {
            return refused(address, "may hold secrets");
        }
        if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            return refused(address, "is not a regular file");
        }
        Verdict verdict = verdicts.get(real);
        if (verdict == null) {
            verdict = verdict(real);
            verdicts.put(real, verdict);
        }
        return verdict.found().map(MediaLookup.class::cast).orElse(refused(address, verdict.why()));
    }

    private Verdict verdict(Path real) throws IOException {
        if (Files.size(real) > largest) {
            return Verdict.refuse("is larger than " + (largest >> 20) + " MiB");
        }
        MediaContent content = MediaContent.read(real, largest);
        if (content.type().isEmpty()) {
            return Verdict.refuse("is no image, sound or video that Anki knows");
        }
        if (content.objection().isPresent()) {
            return Verdict.refuse(content.objection().get());
        }
        MediaType type = content.type().get();
        MediaFile file = new MediaFile(
                MediaName.of(String.valueOf(real.getFileName()), content.hash(), type), real, content.size());
        files.putIfAbsent(file.name(), file);
        return new Verdict(Optional.of(new Found(file, type)), "");
    }

    /** What was found out about a file, whatever address led to it. */
    private record Verdict(Optional<Found> found, String why) {
        static Verdict refuse(String why) {
            return new Verdict(Optional.empty(), why);
        }
    }

    private static boolean isSecret(Path relative) {
        for (Path part : relative) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            if (name.equals(".git") || name.startsWith(".env") || name.endsWith(".pem") || name.endsWith(".key")) {
                return true;
            }
        }
        return false;
    }

    /** Whether any file was looked for on behalf of a document. */
    public boolean wasAskedFor(Path document) {
        return asking.contains(document);
    }

    /** A file that was found, by the name that cards know. */
    public MediaFile file(String name) {
        MediaFile file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException(name);
        }
        return file;
    }

    /** The file of that name, when one was found. */
    public Optional<MediaFile> known(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private static Refused missing(String address) {
        return new Refused(
                Rule.MISSING_MEDIA,
                "there is no file " + quoted(address),
                "paths start from the document's folder, or with / from the repository's root");
    }

    private static Refused refused(String address, String why) {
        return new Refused(
                Rule.REFUSED_MEDIA, quoted(address) + " " + why, "refer to an image, sound or video in the repository");
    }

    private static String quoted(String address) {
        int longest = 100;
        return '"' + (address.length() <= longest ? address : address.substring(0, longest) + "…") + '"';
    }
}
