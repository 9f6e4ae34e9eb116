package io.github.deckwright.anki;

import io.github.deckwright.model.AnkiNoteType;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Notes as text, as Anki exports them ("Notes in Plain Text"): lines {@code #key:value}, then a row for each note. Such text names note types
 * and says nothing else of them.
 *
 * @see <a href="https://docs.ankiweb.net/importing/text-files.html#file-headers">Anki's manual</a>
 */
public final class OldText {
    /** Twice the text of any collection that is studied. */
    private static final long LARGEST = 256L << 20;

    private static final Map<String, String> SEPARATORS =
            Map.of("comma", ",", "semicolon", ";", "tab", "\t", "space", " ", "pipe", "|", "colon", ":");
    private static final List<String> COLUMNS = List.of("guid column", "notetype column", "deck column", "tags column");

    private final PackageProblem problem;
    private final Map<String, String> heads = new HashMap<>();
    private final Map<String, AnkiNoteType> types = new TreeMap<>();
    private final Map<String, OldDeck> decks = new TreeMap<>();

    private OldText(String shown) {
        problem = new PackageProblem(shown);
    }

    /**
     * Reads a text.
     *
     * @param shown its name in messages
     */
    public static OldCollection read(Path file, String shown) throws IOException {
        return new OldText(shown).read(file);
    }

    private OldCollection read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw problem.of("this text is refused: it is longer than 256 MiB; export the deck in parts");
        }
        String text = decoded(Files.readAllBytes(file));
        int start = heads(text);
        if (heads.isEmpty()) {
            throw problem.of("this is neither a package of Anki nor text that it exported; export the deck as .apkg");
        }
        List<List<String>> rows = rows(text.substring(start));
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        Map<String, Integer> filled = new HashMap<>();
        rows.forEach(row -> filled.merge(type(row), filled(row), Math::max));
        filled.forEach((name, fields) -> types.put(name, noteType(name, Math.min(fields, width))));
        List<OldNote> notes = new ArrayList<>();
        rows.forEach(row -> notes.add(note(row)));
        return new OldCollection(List.copyOf(types.values()), List.copyOf(decks.values()), notes);
    }

    private String decoded(byte[] bytes) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw problem.of("this is neither a package of Anki nor text in UTF-8; export the deck as .apkg");
        }
    }

    /** Takes the lines at the head; returns where the rows begin. */
    private int heads(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '#') {
            int end = text.indexOf('\n', at);
            String line = (end < 0 ? text.substring(at) : text.substring(at, end)).stripTrailing();
            int colon = line.indexOf(':');
            if (colon > 0) {
                heads.putIfAbsent(line.substring(1, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1));
            }
            at = end < 0 ? text.length() : end + 1;
        }
        return at;
    }

    private List<List<String>> rows(String text) throws IOException {
        String named = heads.getOrDefault("separator", "tab");
        String separator = SEPARATORS.getOrDefault(named.strip().toLowerCase(Locale.ROOT), named);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator.isEmpty() ? "\t" : separator)
                .setIgnoreEmptyLines(true)
                .get();
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                rows.add(row.toList());
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw problem.damaged("a row cannot be read", e);
        }
        return rows;
    }

    /** The index of a column that the head names, from 0; -1 when it does not. */
    private int column(String key) {
        try {
            return Integer.parseInt(heads.getOrDefault(key, "0").strip()) - 1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private Optional<String> cell(List<String> row, String key) {
        int column = column(key);
        return column >= 0 && column < row.size() ? Optional.of(row.get(column)) : Optional.empty();
    }

    private String type(List<String> row) {
        return cell(row, "notetype column").orElseGet(() -> heads.getOrDefault("notetype", ""));
    }

    private List<String> fields(List<String> row) {
        Set<Integer> others = new HashSet<>();
        COLUMNS.forEach(key -> others.add(column(key)));
        boolean html = heads.getOrDefault("html", "false").strip().equalsIgnoreCase("true");
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (!others.contains(i)) {
                fields.add(html ? row.get(i) : escaped(row.get(i)));
            }
        }
        return fields;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }

    /** How many fields a row fills: all rows have as many as the largest note type. */
    private int filled(List<String> row) {
        List<String> fields = fields(row);
        int filled = fields.size();
        while (filled > 1 && fields.get(filled - 1).isEmpty()) {
            filled--;
        }
        return filled;
    }

    private static AnkiNoteType noteType(String name, int fields) {
        List<AnkiNoteType.Field> named = new ArrayList<>();
        for (int i = 1; i <= fields; i++) {
            named.add(new AnkiNoteType.Field("Field " + i, OptionalLong.empty()));
        }
        return new AnkiNoteType(0, name, false, 0, 0, named, List.of(), "", AnkiNoteType.Latex.NONE);
    }

    private OldNote note(List<String> row) {
        AnkiNoteType type = types.getOrDefault(type(row), noteType("", 1));
        List<String> fields = new ArrayList<>(fields(row));
        while (fields.size() < type.fields().size()) {
            fields.add("");
        }
        String deck = cell(row, "deck column").orElseGet(() -> heads.getOrDefault("deck", ""));
        List<String> tags = List.of(cell(row, "tags column").orElse("").strip().split("\\s+"));
        return new OldNote(
                0,
                cell(row, "guid column").orElse(""),
                type,
                0,
                tags.equals(List.of("")) ? List.of() : tags,
                fields.subList(0, type.fields().size()),
                List.of(new OldCard(0, decks.computeIfAbsent(deck, name -> new OldDeck(0, name, "")), true, 0)));
    }
}
