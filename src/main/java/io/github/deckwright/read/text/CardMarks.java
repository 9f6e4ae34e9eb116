package io.github.deckwright.read.text;

import io.github.deckwright.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What other tools write into a card's text that is no text: ids, tags, types. {@link #strip} takes it out.
 *
 * @param text what is left
 * @param id of the card, as the tool wrote it
 * @param tags in Anki's form
 * @param type of the note, as the tool wrote it
 */
public record CardMarks(Passage text, Optional<String> id, List<String> tags, Optional<String> type) {

    public CardMarks {
        tags = List.copyOf(tags);
    }

    /** Takes the marks out of a passage. Linear; code is left alone. */
    public static CardMarks strip(Passage passage) {
        if (!mayHoldMarks(passage)) {
            return new CardMarks(passage, Optional.empty(), List.of(), Optional.empty());
        }
        return new Stripping().strip(passage);
    }

    /**
     * Takes ids alone out of a passage of an ordinary style, where a line of hashes may be text: comments, {@code ^1683149678242},
     * {@code [^uid]: …}, and {@code (UUID)} or {@code {#id .anki}} at the end of a line.
     */
    public static CardMarks ids(Passage passage) {
        CardMarks none = new CardMarks(passage, Optional.empty(), List.of(), Optional.empty());
        if (!mayHoldIds(passage)) {
            return none;
        }
        List<Passage.Line> kept = new ArrayList<>();
        Optional<String> id = Optional.empty();
        boolean any = false;
        String fence = "";
        for (Passage.Line line : passage.lines()) {
            boolean inside = !fence.isEmpty();
            fence = Stripping.fenceAfter(fence, line.text().strip());
            Optional<ToolId> found = inside || !fence.isEmpty() ? Optional.empty() : ToolId.in(line.text());
            String text = found.map(ToolId::rest).orElse(line.text());
            id = id.or(() -> found.filter(ToolId::identifies).map(ToolId::id));
            any |= found.isPresent();
            if (found.isEmpty() || !text.isBlank()) {
                kept.add(found.isEmpty() ? line : line.part(0, text.length()));
            }
        }
        return !any ? none : new CardMarks(new Passage(kept).trimmed(), id, List.of(), Optional.empty());
    }

    private static boolean mayHoldIds(Passage passage) {
        for (Passage.Line line : passage.lines()) {
            if (ToolId.mayStandIn(line.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHoldMarks(Passage passage) {
        for (Passage.Line line : passage.lines()) {
            String text = line.text();
            if (text.indexOf('^') >= 0
                    || text.indexOf("<!--") >= 0
                    || text.indexOf('#') >= 0
                    || text.contains(CardTags.OPEN)) {
                return true;
            }
        }
        return false;
    }

    /** Collects what is taken out. */
    private static final class Stripping {
        private final List<String> tags = new ArrayList<>();
        private Optional<String> id = Optional.empty();
        private Optional<String> type = Optional.empty();

        CardMarks strip(Passage passage) {
            List<Passage.Line> kept = new ArrayList<>();
            String fence = "";
            for (Passage.Line line : passage.lines()) {
                String text = line.text().strip();
                boolean inside = !fence.isEmpty();
                fence = fenceAfter(fence, text);
                if (inside || !fence.isEmpty()) {
                    kept.add(line);
                } else {
                    stripped(line, text).ifPresent(kept::add);
                }
            }
            Passage left = new Passage(withoutTagLine(kept)).trimmed();
            return new CardMarks(left, id, tags, type);
        }

        private static String fenceAfter(String fence, String text) {
            if (fence.isEmpty()) {
                return Signs.FENCES.stream()
                        .filter(text::startsWith)
                        .findFirst()
                        .orElse("");
            }
            return text.startsWith(fence)
                            && text.replace(fence.substring(0, 1), "").isBlank()
                    ? ""
                    : fence;
        }

        private Optional<Passage.Line> stripped(Passage.Line line, String text) {
            if ((text.startsWith("[^") && footnote(text)) || blockId(text)) {
                return Optional.empty();
            }
            String without = withoutComments(line.text());
            without = withoutTrailingId(without);
            if (without.equals(line.text())) {
                return Optional.of(line);
            }
            return without.isBlank() ? Optional.empty() : Optional.of(line.with(without.stripTrailing()));
        }

        /** {@code [^uid]: …}, {@code [^tag]: …}, {@code [^type]: …}. */
        private boolean footnote(String text) {
            int end = text.indexOf("]:");
            if (end < 0) {
                return false;
            }
            String value = text.substring(end + 2).strip();
            switch (text.substring(2, end).toLowerCase(Locale.ROOT)) {
                case "uid", "id" -> id = value.isEmpty() ? id : Optional.of(value);
                case "tag", "tags" -> tags.addAll(CardTags.split(value));
                case "type" -> type = Optional.of(value);
                default -> {
                    return false;
                }
            }
            return true;
        }

        /** A line {@code ^1683149678242} as Obsidian names blocks. */
        private boolean blockId(String text) {
            if (text.length() < 5 || text.charAt(0) != '^' || !isBlockId(text, 1)) {
                return false;
            }
            id = id.or(() -> Optional.of(text.substring(1)));
            return true;
        }

        private static boolean isBlockId(String text, int from) {
            for (int i = from; i < text.length(); i++) {
                char c = text.charAt(i);
                if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-')) {
                    return false;
                }
            }
            return true;
        }

        private String withoutTrailingId(String text) {
            int mark = BlockId.start(text);
            if (mark < 0) {
                return text;
            }
            String last = text.substring(mark + 1).strip();
            id = id.or(() -> Optional.of(last).filter(BlockId::identifies));
            return text.substring(0, mark).stripTrailing();
        }

        private String withoutComments(String text) {
            int open = text.indexOf("<!--");
            if (open < 0) {
                return text;
            }
            StringBuilder out = new StringBuilder();
            int at = 0;
            while (open >= 0) {
                int close = text.indexOf("-->", open + 4);
                if (close < 0) {
                    break;
                }
                if (comment(text.substring(open + 4, close).strip())) {
                    out.append(text, at, open);
                    at = close + 3;
                }
                open = text.indexOf("<!--", close + 3);
            }
            return out.append(text, at, text.length()).toString();
        }

        /** Whether a comment is a mark of some tool. */
        private boolean comment(String comment) {
            int colon = comment.indexOf(':');
            if (colon <= 0) {
                return false;
            }
            String value = comment.substring(colon + 1).strip();
            switch (comment.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
                case "id", "note_key", "note_id", "noteid", "nid", "guid", "uid" -> {
                    if (!value.isEmpty() && value.indexOf(' ') < 0) {
                        id = Optional.of(value);
                        return true;
                    }
                    return false;
                }
                case "sr", "fsrs" -> {
                    return true;
                }
                default -> {
                    return false;
                }
            }
        }

        /** The lines without a last one that holds only tags. */
        private List<Passage.Line> withoutTagLine(List<Passage.Line> lines) {
            int last = lines.size() - 1;
            while (last >= 0 && lines.get(last).isBlank()) {
                last--;
            }
            Optional<List<String>> found = last <= 0
                    ? Optional.empty()
                    : CardTags.onlyTags(lines.get(last).text());
            if (found.isEmpty() || new Passage(lines.subList(0, last)).isBlank()) {
                return lines;
            }
            tags.addAll(found.get());
            return lines.subList(0, last);
        }
    }
}
