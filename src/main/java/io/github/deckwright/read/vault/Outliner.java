package io.github.deckwright.read.vault;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.CardTags;
import io.github.deckwright.read.text.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of Logseq: its blocks are items of a list, and properties stand below their first lines. The properties go; what they say about
 * a card becomes tags of its line, or {@link BlockMarks}.
 */
final class Outliner {
    /** The line above the times that were spent on a task. */
    private static final String LOGBOOK = ":LOGBOOK:";

    private List<Passage.Line> lines;
    private final Literal literal;
    private final List<Passage.Line> left = new ArrayList<>();
    private final Map<Integer, BlockMarks> blocks = new HashMap<>();
    private final List<String> pageTags = new ArrayList<>();
    private Optional<String> pageDeck = Optional.empty();

    private Outliner(List<Passage.Line> lines, int first) {
        this.lines = lines;
        this.literal = new Literal(lines, first);
    }

    /** Whether a line is one that only Logseq writes. */
    static boolean writes(String line) {
        return (line.contains(":: ")
                        && Property.of(line).filter(Property::isLogseqs).isPresent())
                || line.contains("{{cloze ")
                || line.contains("{{embed ")
                || line.contains("){:height ")
                || line.contains("){:width ")
                || isAboutTask(line);
    }

    /** Whether a line says when a task is due, or that the times follow that were spent on it. */
    static boolean isAboutTask(String line) {
        return line.strip().equals(LOGBOOK) || isPlan(line);
    }

    /**
     * Reads lines; those of other programs are left as they are.
     *
     * @param first index of the first line below the front matter
     */
    static Outliner of(List<Passage.Line> lines, int first) {
        Outliner page = new Outliner(lines, first);
        boolean logseq = false;
        for (int i = first; i < lines.size() && !logseq; i++) {
            logseq = !page.literal.isCode(i) && writes(lines.get(i).text());
        }
        if (logseq) {
            page.lines = page.dedented(first);
            page.run(first);
        } else {
            page.left.addAll(lines);
        }
        return page;
    }

    /**
     * The lines with blocks at the margin that stand deeper than what is above them, a heading or a paragraph, and not in a block around
     * them: Markdown would take them for code.
     */
    private List<Passage.Line> dedented(int first) {
        List<Passage.Line> out = new ArrayList<>(lines);
        boolean around = false;
        int margin = 0;
        for (int i = first; i < out.size(); i++) {
            String text = lines.get(i).text();
            int tabs = Run.of("\t", text, 0);
            if (text.isBlank()) {
                continue;
            }
            if (tabs == 0 && text.charAt(0) != ' ') {
                around = isBullet(text);
                margin = 0;
            } else if (tabs > 0 && !around && margin == 0 && isBullet(text) && !literal.isCode(i)) {
                margin = tabs;
            }
            out.set(i, lines.get(i).from(Math.min(margin, tabs)));
        }
        return out;
    }

    private void run(int first) {
        left.addAll(lines.subList(0, first));
        int at = pageProperties(first);
        while (at < lines.size()) {
            Passage.Line line = lines.get(at);
            if (literal.isCode(at)) {
                left.add(line);
                at++;
            } else if (isBullet(line.text())) {
                at = block(at);
            } else if (line.text().strip().equals(LOGBOOK)) {
                at = behindLogbook(at);
            } else {
                left.add(written(line));
                at++;
            }
        }
    }

    /** Reads the properties at the head of the page; returns the line behind them. */
    private int pageProperties(int first) {
        int at = first;
        while (at < lines.size()) {
            Optional<Property> property = Property.of(lines.get(at).text());
            if (property.isEmpty()) {
                break;
            }
            if (property.get().key().equals("deck")) {
                pageDeck = deck(property.get());
            } else if (property.get().key().equals("tags")) {
                property.get().values().forEach(tag -> CardTags.of(tag).ifPresent(pageTags::add));
            }
            at++;
        }
        return at;
    }

    private static Optional<String> deck(Property property) {
        return property.values().stream().findFirst().map(name -> name.replace("/", "::"));
    }

    /** Reads a block's first line and its properties; returns the line behind them. */
    private int block(int start) {
        Passage.Line head = lines.get(start);
        int margin = contentStart(head.text());
        Optional<Property> inBullet = Property.of(head.text().substring(margin));
        List<Property> properties = new ArrayList<>();
        inBullet.ifPresent(properties::add);
        int at = start + 1;
        while (at < lines.size() && !isBullet(lines.get(at).text()) && !literal.isCode(at)) {
            Optional<Property> property = Property.of(lines.get(at).text());
            boolean planned = isPlan(lines.get(at).text());
            if (property.isEmpty() && !planned) {
                break;
            }
            property.ifPresent(properties::add);
            at++;
        }
        boolean below = inBullet.isPresent() && at < lines.size() && isText(at);
        if (below) { // Logseq puts properties in front of what the block says
            head = head.with(
                    head.text().substring(0, margin) + lines.get(at++).text().strip());
        }
        if (inBullet.isEmpty() || below) {
            Passage.Line written = written(head);
            left.add(written.with((written.text() + tags(properties, head.text())).stripTrailing()));
            BlockMarks marks = new BlockMarks(
                    value(properties, "id").map(Property::value),
                    value(properties, "deck").flatMap(Outliner::deck));
            if (marks.id().isPresent() || marks.deck().isPresent()) {
                blocks.put(head.number(), marks);
            }
        }
        return at;
    }

    private boolean isText(int at) {
        String text = lines.get(at).text();
        return !text.isBlank() && !isBullet(text) && !literal.isCode(at);
    }

    /** When a task is due. */
    private static boolean isPlan(String text) {
        String start = text.stripLeading();
        return start.startsWith("SCHEDULED: <") || start.startsWith("DEADLINE: <");
    }

    private static Optional<Property> value(List<Property> properties, String key) {
        return properties.stream()
                .filter(property -> property.key().equals(key))
                .findFirst();
    }

    /** The tags that the properties of a card name, as they would stand in its line. */
    private static String tags(List<Property> properties, String head) {
        StringBuilder tags = new StringBuilder();
        List<String> values = value(properties, "tags").map(Property::values).orElse(List.of());
        boolean card = values.stream().anyMatch(Property::isCard) && !head.contains("#card");
        for (String value : values) {
            if (!Property.isCard(value) && (card || head.contains("#card"))) {
                tags.append(" #").append(value.replace(' ', '_'));
            }
        }
        return card ? tags.append(" #card").toString() : tags.toString();
    }

    private int behindLogbook(int start) {
        int at = start + 1;
        while (at < lines.size() && !lines.get(at).text().strip().equals(":END:")) {
            if (isBullet(lines.get(at).text())) {
                return start + 1; // it has no end
            }
            at++;
        }
        return at + 1;
    }

    private static boolean isBullet(String text) {
        String start = text.stripLeading();
        return start.startsWith("- ") || start.equals("-");
    }

    private static int contentStart(String text) {
        int bullet = Run.space(text, 0);
        return Math.min(text.length(), bullet + 2);
    }

    private Passage.Line written(Passage.Line line) {
        String text = Macros.written(line.text());
        return text.equals(line.text()) ? line : line.with(text);
    }

    /** The lines without properties. */
    List<Passage.Line> left() {
        return left;
    }

    /** What blocks say about their cards, by the numbers of their first lines. */
    Map<Integer, BlockMarks> blocks() {
        return blocks;
    }

    DocumentSettings over(DocumentSettings settings) {
        DocumentSettings tagged = settings.withTags(pageTags);
        return pageDeck.isPresent() && settings.deck().isEmpty() ? tagged.withDeck(pageDeck.get()) : tagged;
    }
}
