package io.github.deckwright.write.apkg;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The notes and cards of a package on their way into its database: a batch is put in by a second thread while the next one is made. What
 * goes wrong there is told with the batch after it. Until all rows are in, nobody else may use the connection.
 */
final class Rows implements Closeable {
    private static final int BATCH = 200;

    private final PreparedStatement noteRow;
    private final PreparedStatement cardRow;
    private List<Note> notes = new ArrayList<>(BATCH);
    private List<Card> cards = new ArrayList<>(BATCH);
    private @Nullable ExecutorService second;
    private @Nullable Future<?> underWay;

    /** A row of the table {@code notes}. */
    record Note(
            long id, String guid, long type, long modified, String tags, String fields, String sort, long checksum) {}

    /** A row of the table {@code cards}. */
    record Card(long id, long note, long deck, int ord, long modified, long due) {
        Card withId(long other) {
            return new Card(other, note, deck, ord, modified, due);
        }
    }

    Rows(Connection connection) throws SQLException {
        noteRow = connection.prepareStatement(Schema11.INSERT_NOTE);
        cardRow = connection.prepareStatement(Schema11.INSERT_CARD);
    }

    /** Adds a note behind all others, and the card that stands with it. */
    void add(Note note, Card card) throws SQLException {
        notes.add(note);
        cards.add(card);
        if (notes.size() == BATCH) {
            await();
            if (second == null) {
                second = Executors.newSingleThreadExecutor(Rows::thread);
            }
            List<Note> noteBatch = notes;
            List<Card> cardBatch = cards;
            underWay = second.submit(() -> {
                put(noteBatch, cardBatch);
                return true;
            });
            notes = new ArrayList<>(BATCH);
            cards = new ArrayList<>(BATCH);
        }
    }

    /** Puts in what is left, and these cards behind all others. */
    void finish(List<Card> last) throws SQLException {
        await();
        put(notes, cards);
        put(List.of(), last);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "deckwright-rows");
        thread.setDaemon(true);
        return thread;
    }

    private void put(List<Note> someNotes, List<Card> someCards) throws SQLException {
        for (Note row : someNotes) {
            noteRow.setLong(1, row.id());
            noteRow.setString(2, row.guid());
            noteRow.setLong(3, row.type());
            noteRow.setLong(4, row.modified());
            noteRow.setString(5, row.tags());
            noteRow.setString(6, row.fields());
            noteRow.setString(7, row.sort());
            noteRow.setLong(8, row.checksum());
            noteRow.addBatch();
        }
        noteRow.executeBatch();
        for (Card row : someCards) {
            cardRow.setLong(1, row.id());
            cardRow.setLong(2, row.note());
            cardRow.setLong(3, row.deck());
            cardRow.setInt(4, row.ord());
            cardRow.setLong(5, row.modified());
            cardRow.setLong(6, row.due());
            cardRow.addBatch();
        }
        cardRow.executeBatch();
    }

    /** Waits for the batch that is under way. */
    private void await() throws SQLException {
        if (underWay == null) {
            return;
        }
        try {
            underWay.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException problem) {
                throw problem;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Lets go of the connection. What went wrong was told before, or nobody needs the rows any more. */
    @Override
    public void close() {
        if (second == null || underWay == null) {
            return;
        }
        second.shutdown();
        try {
            underWay.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            // not told again: it would take the place of what the first time led to
        }
    }
}
