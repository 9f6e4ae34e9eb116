package io.github.deckwright.identity;

import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerReader;
import io.github.deckwright.identity.ledger.LedgerText;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Edits decks of short answers as their rows say, and counts whose history goes where. */
final class ShortHistory {
    private static final Path ROWS = Path.of("src", "test", "resources", "history", "short");
    private static final long NOW = 1_764_000_000_000L;

    /** What an edit makes of a card. */
    record Row(int id, String edit, String oldQuestion, String oldAnswer, String question, String answer) {
        boolean keeps() {
            return !Set.of("replaced", "replaced-same-answer", "added", "removed")
                    .contains(edit);
        }

        boolean isEdited() {
            return !edit.equals("same");
        }
    }

    /** How much is edited at once. */
    enum Scenario {
        ONE,
        TENTH,
        HALF,
        ALL,
        SHUFFLED
    }

    /** What became of edited rows. */
    static final class Score {
        int kept;
        int lost;
        int stolen;
        int asked;
        final List<String> remarks = new ArrayList<>();
    }

    private final String document;
    private final List<Row> rows;

    private ShortHistory(String document, List<Row> rows) {
        this.document = document;
        this.rows = rows;
    }

    static ShortHistory of(String deck) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(ROWS.resolve(deck + ".txt"))) {
            String[] parts = line.split(" \\| ", -1);
            if (parts.length == 4 && parts[0].equals("added")) {
                parts = new String[] {"added", "", "", parts[2], parts[3]};
            }
            boolean still = parts[0].equals("same");
            boolean gone = parts[0].equals("removed");
            rows.add(new Row(
                    rows.size(),
                    parts[0],
                    parts[1].strip(),
                    parts[2].strip(),
                    still ? parts[1] : gone ? "" : parts[3].strip(),
                    still ? parts[2] : gone ? "" : parts[4].strip()));
        }
        return new ShortHistory(deck + ".md", rows);
    }

    List<Row> rows() {
        return rows;
    }

    Score play(Scenario scenario) {
        Score score = new Score();
        Random chance = new Random(scenario.ordinal());
        List<Set<Integer>> units = units();
        if (scenario != Scenario.ONE) {
            Collections.shuffle(units, chance);
        }
        int parts = switch (scenario) {
            case ONE -> units.size();
            case TENTH -> 10;
            case HALF -> 2;
            case ALL, SHUFFLED -> 1;
        };
        for (int part = 0; part < parts; part++) {
            Set<Integer> chosen = new HashSet<>();
            for (int i = part; i < units.size(); i += parts) {
                chosen.addAll(units.get(i));
            }
            build(chosen, scenario == Scenario.SHUFFLED ? chance : null, score, scenario);
        }
        return score;
    }

    private List<Set<Integer>> units() {
        List<Set<Integer>> units = new ArrayList<>();
        Set<Integer> swapped = new HashSet<>();
        for (Row row : rows) {
            if (row.edit.equals("swapped")) {
                swapped.add(row.id);
            } else if (row.isEdited()) {
                units.add(Set.of(row.id));
            }
        }
        if (!swapped.isEmpty()) {
            units.add(swapped);
        }
        return units;
    }

    private void build(Set<Integer> chosen, @Nullable Random chance, Score score, Scenario scenario) {
        List<Row> old = rows.stream().filter(row -> !row.oldQuestion.isEmpty()).toList();
        Identification first = identify(Ledger.empty("p", Optional.empty()), old, Set.of());
        Map<Integer, String> before = new HashMap<>();
        Map<String, Integer> owners = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            before.put(old.get(i).id, first.cards().get(i).guid());
            owners.put(first.cards().get(i).guid(), old.get(i).id);
        }
        List<Row> now = new ArrayList<>(rows.stream()
                .filter(row -> !(chosen.contains(row.id) ? row.question : row.oldQuestion).isEmpty())
                .toList());
        if (chance != null) {
            Collections.shuffle(now, chance);
        }
        Identification second = identify(first.ledger(), now, chosen);
        for (int i = 0; i < now.size(); i++) {
            Row row = now.get(i);
            String guid = second.cards().get(i).guid();
            boolean keeps = row.keeps() || !chosen.contains(row.id);
            Integer owner = owners.get(guid);
            String text = row.edit + ": " + row.oldQuestion + " [" + row.oldAnswer + "] -> " + row.question + " ["
                    + row.answer + "]";
            if (keeps && row.isEdited() && chosen.contains(row.id) && !row.edit.equals("swapped")) {
                boolean kept = guid.equals(before.get(row.id));
                score.kept += kept ? 1 : 0;
                score.lost += kept ? 0 : 1;
                String gone = before.getOrDefault(row.id, "");
                score.asked += !kept
                                && second.suggestions().stream()
                                        .anyMatch(found -> found.old().equals(gone)
                                                && found.fresh().equals(guid))
                        ? 1
                        : 0;
                if (!kept) {
                    score.remarks.add("lost " + text);
                }
            } else if (keeps && !guid.equals(before.get(row.id))) {
                score.remarks.add("LOST UNCHANGED " + text);
                score.stolen++;
            }
            if (owner != null && (owner != row.id || !keeps)) {
                score.stolen++;
                score.remarks.add("STOLEN by " + text);
            }
        }
    }

    private Identification identify(Ledger ledger, List<Row> state, Set<Integer> chosen) {
        List<Sighting> cards = new ArrayList<>();
        for (Row row : state) {
            boolean edited = chosen.contains(row.id);
            cards.add(Cards.basic(
                    document,
                    cards.size() * 3 + 1,
                    edited ? row.question : row.oldQuestion,
                    edited ? row.answer : row.oldAnswer));
        }
        // through the file and back, as between two builds
        Ledger read = ledger.cards().isEmpty()
                ? ledger
                : LedgerReader.read(new SourceFile(Path.of("l"), "l"), LedgerText.of(ledger));
        return Identification.of(read, cards, Coverage.of(read, Set.of(document)), NOW);
    }
}
