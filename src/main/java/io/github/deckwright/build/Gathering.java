package io.github.deckwright.build;

import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.SourceFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
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

    /** Cards in the spool whose documents were left out after all. */
    private final BitSet gone = new BitSet();

    /** The card in the spool that comes next. */
    private int position;

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
        gather(files, reader, Optional.empty(), diagnostics);
    }

    /** Reads documents that have changed since an earlier build; what is known of the others is taken from there. */
    void gather(List<SourceFile> files, Reader reader, Optional<ReadingCache> cache, Diagnostics diagnostics)
            throws IOException {
        if (isSmall(files, reader.bytes())) {
            OrderedPool.inline(files, reader::read, reading -> {
                take(reading, diagnostics);
                progress.read(documents(), files.size(), cards());
            });
            return;
        }
        Reader knowing = cache.map(reader::with).orElse(reader);
        try (Portions parts = new Portions(files, reader.bytes())) {
            Joining joining = new Joining(this, knowing, parts, diagnostics);
            OrderedPool.parallel(parts, knowing::read, read -> {
                joining.take(read);
                progress.read(documents(), files.size(), cards());
            });
        }
        cache.ifPresent(ReadingCache::makeRoom);
    }

    /** So many were taken. */
    private int documents() {
        return ledgerNames.size() + leftOut.size();
    }

    /** Whether documents are read at once where they are, without threads and without looking for what was kept. */
    static boolean isSmall(List<SourceFile> files, DocumentBytes bytes) throws IOException {
        long size = 0;
        for (SourceFile file : files) {
            size += bytes.size(file.path());
            if (size >= SMALL) {
                return false;
            }
        }
        return true;
    }

    /** Is told how far the build is. */
    Progress progress() {
        return progress;
    }

    /** Takes what reading made of the next document. */
    void take(DocumentResult reading, Diagnostics diagnostics) throws IOException {
        takeDocument(reading, diagnostics);
        if (reading.readable()) {
            takeCards(reading);
        }
    }

    /** Takes what is to be known of a document as such. */
    void takeDocument(DocumentResult reading, Diagnostics diagnostics) {
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
    }

    /** Takes the cards of the next document, or of a piece of it. */
    void takeCards(DocumentResult reading) throws IOException {
        for (DocumentResult.ReadCard card : reading.cards()) {
            if (spooling) {
                spool.add(card.content());
            }
            sightings.add(card.sighting());
            documents.add(reading.file());
            decks.add(card.deck());
        }
    }

    /** How much there is at some time. */
    record Mark(int cards, int spooled) {}

    Mark mark() {
        return new Mark(cards(), spool.count());
    }

    /** Forgets all cards taken since. */
    void backTo(Mark mark) throws IOException {
        spool.cutTo(mark.spooled());
        for (List<?> list : List.of(sightings, documents, decks)) {
            list.subList(mark.cards(), list.size()).clear();
        }
    }

    /** The content of the next card, in final order. */
    CardContent next() throws IOException {
        while (gone.get(position)) {
            spool.next();
            position++;
        }
        position++;
        return spool.next();
    }

    /** Begins again with the first card. */
    void rewind() {
        spool.rewind();
        position = 0;
    }

    /** Takes a document out again, as if it could not be read. */
    void leaveOut(SourceFile file) {
        int card = 0;
        for (int spooled = 0; card < documents.size(); spooled++) {
            if (gone.get(spooled)) {
                continue;
            }
            if (documents.get(card).equals(file)) {
                gone.set(spooled);
                documents.remove(card);
                sightings.remove(card);
                decks.remove(card);
            } else {
                card++;
            }
        }
        String name = ledgerNames.remove(file);
        if (name != null) {
            partly.remove(name);
        }
        titled.remove(file);
        leftOut.add(file);
        rewind();
    }

    /** The cards of some documents, in final order. */
    List<Sighting> sightings(Set<SourceFile> some) {
        List<Sighting> cards = new ArrayList<>();
        for (int i = 0; i < sightings.size(); i++) {
            if (some.contains(documents.get(i))) {
                cards.add(sightings.get(i));
            }
        }
        return cards;
    }

    /** Documents with cards, in order. */
    List<SourceFile> files() {
        return List.copyOf(titled.keySet());
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
