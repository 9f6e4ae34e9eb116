package io.github.deckwright.identity.ledger;

import io.github.deckwright.UsageException;
import io.github.deckwright.identity.cores.InParallel;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a ledger, and joins what a merge of two branches left: doubled heads and cards. */
public final class LedgerReader {
    /** Something wrong with a line. */
    public record Problem(int line, String message, String remedy) {}

    static final String RESTORE = "restore the file from version control, or run `deckwright ledger --repair`";

    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> projects = new LinkedHashSet<>();
    private final Set<String> roots = new LinkedHashSet<>();
    private final Set<String> rest = new LinkedHashSet<>();
    private final Map<String, String> paths = new HashMap<>();
    private final SortedMap<String, LedgerDocument> documents = new TreeMap<>();
    private final LedgerJoin cards = new LedgerJoin();

    private LedgerReader() {}

    /**
     * Reads a ledger.
     *
     * @param file in messages
     * @throws UsageException naming the first line that is wrong
     */
    public static Ledger read(SourceFile file, String text) {
        LedgerReader reader = new LedgerReader();
        reader.take(LedgerText.lines(text));
        if (!reader.problems.isEmpty()) {
            Problem first = reader.problems.get(0);
            throw new UsageException(
                    new Place(file, first.line(), 1), first.message(), LedgerOption.in(first.remedy(), file.name()));
        }
        return reader.ledger();
    }

    /** All that is wrong with the text of a ledger. */
    public static List<Problem> check(String text) {
        LedgerReader reader = new LedgerReader();
        reader.take(LedgerText.lines(text));
        return reader.problems;
    }

    /** The documents that a ledger records, as far as it can be read. */
    public static Set<String> documents(String text) {
        LedgerReader reader = new LedgerReader();
        reader.heads(LedgerText.lines(text));
        return reader.documents.keySet();
    }

    /** What can be read of a damaged ledger: the lines that are well. */
    public static Ledger salvage(String text) {
        LedgerReader reader = new LedgerReader();
        reader.take(withoutBase(LedgerText.lines(text)));
        return reader.ledger();
    }

    /** The lines without what both sides of a conflict changed, which some merges show as a third part. */
    private static List<String> withoutBase(List<String> lines) {
        List<String> kept = new ArrayList<>();
        boolean base = false;
        for (String line : lines) {
            base = line.startsWith("|||||||") || (base && !line.equals("=======") && !line.startsWith(">>>>>>>"));
            if (!base) {
                kept.add(line);
            }
        }
        return kept;
    }

    private Ledger ledger() {
        String project = projects.isEmpty() ? "" : projects.iterator().next();
        return new Ledger(project, roots.stream().findFirst(), List.copyOf(rest), documents, cards.joined());
    }

    private void take(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(LedgerText.VERSION)) {
            version(lines.isEmpty() ? "" : lines.get(0));
        }
        heads(lines);
        for (CardLines part : InParallel.of(lines.size(), (start, end) -> new CardLines(lines, start, end, paths))) {
            problems.addAll(part.problems());
            part.cards().forEach(cards::add);
        }
        if (problems.isEmpty() && projects.isEmpty()) {
            problems.add(new Problem(1, "no line names the project", RESTORE));
        }
    }

    private void version(String line) {
        if (line.startsWith("deckwright-ledger ")) {
            problems.add(new Problem(
                    1,
                    "this ledger is of a later version of Deckwright (" + line + ")",
                    "install a current Deckwright"));
        } else if (isMarker(line)) {
            problems.add(CardLines.marker(1));
        } else {
            problems.add(new Problem(
                    1,
                    "this is no ledger of Deckwright: the first line is not \"" + LedgerText.VERSION + "\"",
                    RESTORE));
        }
    }

    /** Heads first: after a merge they may stand anywhere. */
    private void heads(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isHead(line)) {
                try {
                    head(i + 1, line, line.substring(0, line.indexOf(' ') - 1), Tokens.split(line));
                } catch (IllegalArgumentException e) {
                    problems.add(new Problem(i + 1, message(e), RESTORE));
                }
            }
        }
    }

    private void head(int number, String line, String key, List<String> tokens) {
        switch (key) {
            case "project" -> {
                String project = Tokens.unquote(tokens.get(1));
                projects.add(project);
                String first = projects.iterator().next();
                if (!project.equals(first)) {
                    problems.add(new Problem(
                            number,
                            "two projects in one ledger: " + first + " and " + project,
                            "keep the ledgers of two projects in two folders"));
                }
            }
            case "root" -> roots.add(Tokens.unquote(tokens.get(1)));
            case "document" -> document(tokens);
            case "notetype" -> {
                AdoptedTypeLine.of(line); // what is wrong with it is told now, and not when cards are written
                rest.add(line);
            }
            default -> rest.add(line);
        }
    }

    private void document(List<String> tokens) {
        if (tokens.size() < 4) {
            throw new IllegalArgumentException("a document needs a short name, a path and a deck");
        }
        String path = Tokens.unquote(tokens.get(2));
        String deck = Tokens.unquote(tokens.get(3));
        paths.put(tokens.get(1), path);
        LedgerDocument document = new LedgerDocument(path, deck, String.join(" ", tokens.subList(4, tokens.size())));
        documents.merge(path, document, (one, other) -> one.deck().compareTo(other.deck()) <= 0 ? one : other);
    }

    /** Whether a line belongs to the head: its first word ends with a colon. */
    static boolean isHead(String line) {
        int space = line.indexOf(' ');
        return space > 0 && line.charAt(space - 1) == ':' && line.charAt(0) != '"';
    }

    public static boolean isMarker(String line) {
        return line.startsWith("<<<<<<<")
                || line.startsWith(">>>>>>>")
                || line.startsWith("|||||||")
                || line.equals("=======");
    }

    static String message(RuntimeException e) {
        return Optional.ofNullable(e.getMessage()).orElse("it ends too early");
    }
}
