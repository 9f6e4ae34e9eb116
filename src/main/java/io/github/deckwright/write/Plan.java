package io.github.deckwright.write;

import io.github.deckwright.model.Sha256;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a build is about to show, written down in its workplace before the first file is moved, so that the next build can finish it
 * should this one be killed in between.
 *
 * <p>As {@code plan} it counts when the ledger that it names is in place; once that is so for certain it is called {@code begun} and
 * counts in any case, also when the ledger has gone on since. The fields end with a zero, which no name can hold: version, ledger and
 * its SHA-256 (both empty when the ledger stays as it is), then a pair for each output, draft and name; a name without a draft is
 * removed.
 *
 * <p>A repository of strangers may hold a forged one. So nothing is believed: drafts come from the workplace, names stay below its
 * folder, and only files that are outputs by their suffix are touched, which any build might replace.
 */
final class Plan {
    private static final String VERSION = "deckwright-plan 1";
    private static final String WAITING = "plan";
    private static final String BEGUN = "begun";

    /** Bytes of the largest plan and ledger that are read: those of ten million cards. */
    private static final long LARGEST = 1L << 31;

    private final Path folder;
    private final List<String> fields = new ArrayList<>(List.of(VERSION, "", ""));

    /** A plan for the drafts in a workplace. */
    Plan(Path workplace) {
        folder = workplace;
    }

    void moves(Path draft, String name) {
        fields.add(String.valueOf(draft.getFileName()));
        fields.add(name);
    }

    void removes(String name) {
        fields.add("");
        fields.add(name);
    }

    /**
     * Brings the plan to disk, waiting for a ledger.
     *
     * @param draft the bytes that the ledger will have
     */
    void awaits(Path ledger, Path draft) throws IOException {
        fields.set(1, ledger.toString());
        fields.set(2, digest(draft));
        write(WAITING);
    }

    /** Brings the plan to disk as one that has to be finished. */
    void begin() throws IOException {
        if (Files.exists(folder.resolve(WAITING))) {
            Files.move(folder.resolve(WAITING), folder.resolve(BEGUN), StandardCopyOption.ATOMIC_MOVE);
        } else {
            write(BEGUN);
        }
    }

    private void write(String name) throws IOException {
        Path draft = folder.resolve(name + ".new");
        try (FileOutputStream out = new FileOutputStream(draft.toFile())) {
            out.write((String.join("\0", fields) + "\0").getBytes(StandardCharsets.UTF_8));
            out.getFD().sync();
        }
        Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Finishes what a killed build began, if it did; what it only prepared is left where it is.
     *
     * @param workplace of that build, in the folder of its outputs
     */
    static void finish(Path workplace, Target target) throws IOException {
        boolean begun = isFile(workplace.resolve(BEGUN));
        Path file = workplace.resolve(begun ? BEGUN : WAITING);
        if (!isFile(file)) {
            return;
        }
        String[] fields = Files.readString(file).split("\0", -1);
        if (fields.length % 2 == 0 && fields[0].equals(VERSION) && (begun || isInPlace(fields[1], fields[2]))) {
            for (int i = 3; i + 1 < fields.length; i += 2) {
                step(workplace, target, fields[i], fields[i + 1]);
            }
            target.force();
        }
    }

    private static void step(Path workplace, Target target, String draft, String name) throws IOException {
        if (!isOutput(name)) {
            return;
        }
        if (draft.isEmpty()) {
            target.remove(name);
        } else if (draft.chars().allMatch(c -> c >= '0' && c <= '9') && isFile(workplace.resolve(draft))) {
            target.checkFile(name);
            target.move(workplace.resolve(draft), name);
        }
    }

    private static boolean isOutput(String name) {
        try {
            OutputFile.checkName(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean hidden = name.startsWith(".") || name.contains("/.");
        Set<String> endings = Formats.endings();
        return !hidden && endings.stream().anyMatch(lower::endsWith);
    }

    private static boolean isInPlace(String ledger, String digest) throws IOException {
        Path file = Path.of(ledger);
        return isFile(file) && digest(file).equals(digest);
    }

    private static boolean isFile(Path path) throws IOException {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && Files.size(path) < LARGEST;
    }

    private static String digest(Path file) throws IOException {
        return Sha256.hex(Files.readAllBytes(file));
    }
}
