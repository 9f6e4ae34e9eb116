package io.github.deckwright.build;

import io.github.deckwright.identity.Sighting;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.SourceFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All documents of a build, read: of each card only what identity needs is in memory, the rest is in the spool. */
final class Gathering implements Closeable {
    /** Below this many bytes of Markdown, starting threads costs more than they save. */
    private static final long SMALL = 256 << 10;

    private final Spool spool = new Spool();
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<SourceFile> documents = new ArrayList<>();
    private final List<Optional<String>> decks = new ArrayList<>();
    private final Map<SourceFile, DeckNames.Titled> titled = new LinkedHashMap<>();
    private final Map<SourceFile, String> ledgerNames = new LinkedHashMap<>();
    private final Map<SourceFile, Allowances> allowances = new HashMap<>();
    private final Set<String> partly = new TreeSet<>();
    private final boolean spooling;
    private final Progress progress;
    private final List<SourceFile> leftOut = new ArrayList<>();

    /** Gathers what is read once. */
    Gathering() {
        this(true, Progress.NONE);
    }

    /** @param spooling whether the cards' contents are kept; else whoever hands the documents in has them */
    Gathering(boolean spooling, Progress progress) {
        this.spooling = spooling;
        this.progress = progress;
    }

    /** Reads documents, and reports what is found in them in their order. */
    void gather(List<SourceFile> files, Reader reader, Diagnostics diagnostics) throws IOException {
        int[] done = {0};
        OrderedPool.Taker<Reading> taker = reading -> {
            take(reading, diagnostics);
            progress.read(++done[0], files.size(), cards());
        };
        if (files.size() < 2 || size(files, reader) < SMALL) {
            OrderedPool.inline(files, reader::read, taker);
        } else {
            OrderedPool.parallel(files, reader::read, taker);
        }
    }

    private static long size(List<SourceFile> files, Reader reader) throws IOException {
        long size = 0;
        for (SourceFile file : files) {
            size += reader.size(file);
            if (size >= SMALL) {
                break;
            }
        }
        return size;
    }

    /** Is told how far the build is. */
    Progress progress() {
        return progress;
    }

    /** Takes what reading made of the next document. */
    void take(Reading reading, Diagnostics diagnostics) throws IOException {
        if (!reading.allowances().isEmpty()) {
            allowances.put(reading.file(), reading.allowances());
        }
        reading.diagnostics().forEach(diagnostics::report);
        if (!reading.readable()) {
            leftOut.add(reading.file());
            return;
        }
        ledgerNames.put(reading.file(), reading.ledgerName());
        if (!reading.whole()) {
            partly.add(reading.ledgerName());
        }
        if (!reading.cards().isEmpty()) {
            titled.put(
                    reading.file(),
                    new DeckNames.Titled(reading.file(), reading.title(), reading.deck(), reading.oneCard()));
        }
        for (Reading.ReadCard card : reading.cards()) {
            if (spooling) {
                spool.add(card.content());
            }
            sightings.add(card.sighting());
            documents.add(reading.file());
            decks.add(card.deck());
        }
    }

    Spool spool() {
        return spool;
    }

    /** The cards, in final order. */
    List<Sighting> sightings() {
        return sightings;
    }

    int cards() {
        return sightings.size();
    }

    boolean isRead(SourceFile file) {
        return ledgerNames.containsKey(file);
    }

    boolean hasCards(SourceFile file) {
        return titled.containsKey(file);
    }

    /** Documents that could not be read. */
    List<Path> documentsLeftOut() {
        return leftOut.stream().map(SourceFile::path).toList();
    }

    int leftOut() {
        return leftOut.size();
    }

    List<Path> documentsRead() {
        return ledgerNames.keySet().stream().map(SourceFile::path).toList();
    }

    /** The comments of a document about its findings. */
    Allowances allowances(SourceFile file) {
        return allowances.getOrDefault(file, Allowances.NONE);
    }

    /** Documents with cards, in order. */
    List<DeckNames.Titled> titled() {
        return List.copyOf(titled.values());
    }

    /** Names in the ledger of the documents read. */
    Set<String> ledgerNames() {
        return new TreeSet<>(ledgerNames.values());
    }

    /** Names in the ledger of the documents of which some cards could not be judged. */
    Set<String> partlyRead() {
        return partly;
    }

    String ledgerName(SourceFile file) {
        return ledgerNames.getOrDefault(file, file.name());
    }

    /** The document of a card. */
    SourceFile document(int card) {
        return documents.get(card);
    }

    /** The deck that the author chose for a card alone. */
    Optional<String> deck(int card) {
        return decks.get(card);
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
