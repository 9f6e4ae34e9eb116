package io.github.deckwright.read.vault;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.FrontMatterCut;
import io.github.deckwright.read.source.Vault;
import io.github.deckwright.read.text.CardMarks;
import io.github.deckwright.read.text.CardTags;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Shows notes inside of others: {@code ![[note]]}, {@code ![[note#heading]]}, {@code ![[note#^block]]}. What cannot be shown is reported
 * once a line, and its name stands there. Used for one document, by one thread.
 */
public final class Embeds {
    /** How an embedded note begins. */
    public static final String MARK = "![[";

    /** Notes in notes: what is deeper nobody finds on a card. */
    private static final int DEEPEST = 5;

    /** Characters that one part of a card may show of other notes. */
    private static final int LONGEST = 100_000;

    private final SourceFile document;
    private final List<Passage.Line> own;
    private final int head;
    private final Vault vault;
    private final Diagnostics diagnostics;
    private final Set<String> reported = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int shown;

    /**
     * Prepares for a document.
     *
     * @param lines of it, as they were read
     * @param head how many of them are front matter
     */
    public Embeds(SourceFile document, List<String> lines, int head, Vault vault, Diagnostics diagnostics) {
        this.document = document;
        this.own = NoteText.numbered(lines);
        this.head = head;
        this.vault = vault;
        this.diagnostics = diagnostics;
    }

    static boolean isNote(String suffix) {
        return suffix.equals("md") || suffix.equals("markdown") || suffix.equals("mdx");
    }

    /** A part of a card with all that it shows of notes. */
    public Passage shown(Passage part) {
        if (part.lines().stream().noneMatch(line -> line.text().contains(MARK))) {
            return part;
        }
        shown = 0;
        return new Passage(expanded(part.lines(), document)).trimmed();
    }

    private List<Passage.Line> expanded(List<Passage.Line> lines, SourceFile note) {
        Literal literal = new Literal(lines, 0);
        List<Passage.Line> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Deque<Passage.Line> line = new ArrayDeque<>(List.of(lines.get(i)));
            String text = lines.get(i).text();
            for (int at = text.lastIndexOf(MARK); at >= 0; at = at == 0 ? -1 : text.lastIndexOf(MARK, at - 1)) {
                Optional<WikiLink> link = literal.isPlain(i, at)
                        ? WikiLink.at(line.element().text(), at + 1).filter(this::isMeant)
                        : Optional.empty();
                link.ifPresent(found -> splice(line, found, note));
            }
            out.addAll(line);
        }
        return out;
    }

    /** Puts what a link in the first of some lines shows in its place; the last link of a line comes first. */
    private void splice(Deque<Passage.Line> lines, WikiLink link, SourceFile note) {
        Passage.Line line = lines.remove();
        List<Passage.Line> spliced = Spliced.of(line, link, content(line, link, note));
        for (int i = spliced.size() - 1; i >= 0; i--) {
            lines.addFirst(spliced.get(i));
        }
    }

    private boolean isMeant(WikiLink link) {
        return link.mayName()
                && (vault.isMarked()
                        || link.looksLikeOne()
                        || vault.find(link.target(), document).isPresent());
    }

    /** What a link shows; when it cannot, its words. */
    private List<Passage.Line> content(Passage.Line line, WikiLink link, SourceFile from) {
        boolean itself = link.target().isEmpty();
        Optional<Vault.Hit> hit = itself ? Optional.empty() : vault.find(link.target(), from);
        if (!itself && (hit.isEmpty() || !isNote(hit.get().suffix()))) {
            return instead(
                    line,
                    link,
                    "there is no note " + quoted(link.target()) + " here",
                    "write its name as its file has it");
        }
        SourceFile note = itself ? from : vault.file(hit.get().path());
        String key = note.name() + '#' + link.heading() + '^' + link.block();
        if (open.contains(key)) {
            return instead(line, link, quoted(link.shown()) + " would show itself", "show a part of it, or link to it");
        }
        if (open.size() >= DEEPEST) {
            return instead(line, link, "notes show notes more than " + DEEPEST + " deep here", "link to the last one");
        }
        Optional<List<Passage.Line>> part = part(note, link);
        if (part.isEmpty()) {
            return instead(
                    line,
                    link,
                    quoted(link.target() + place(link)) + " is not to be found",
                    "write heading or block as they stand in the note");
        }
        shown += part.get().stream().mapToInt(each -> each.text().length() + 1).sum();
        if (shown > LONGEST) {
            return instead(
                    line,
                    link,
                    "more than " + LONGEST + " characters of other notes would be shown",
                    "show a part of them");
        }
        open.push(key);
        List<Passage.Line> content = expanded(placed(part.get(), line), note);
        open.pop();
        return content;
    }

    private static String place(WikiLink link) {
        return link.block().isEmpty() ? link.heading().isEmpty() ? "" : "#" + link.heading() : "#^" + link.block();
    }

    private Optional<List<Passage.Line>> part(SourceFile note, WikiLink link) {
        if (note.equals(document)) {
            return new NotePart(own, head).named(link).map(Embeds::bare);
        }
        Optional<List<String>> lines = vault.lines(note.name());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int above = FrontMatterCut.of(lines.get()).lineCount();
        return new NotePart(NoteText.numbered(lines.get()), above)
                .named(link)
                .map(part -> Moved.lines(part, note, document, vault))
                .map(part -> BlockRefs.resolved(Outliner.of(part, 0).left(), 0, vault))
                .map(part -> NoteText.lines(note, document, vault, part, 0, new ArrayList<>()))
                .map(Embeds::bare);
    }

    /** Ids and the marks of reviewers are no text. */
    private static List<Passage.Line> bare(List<Passage.Line> lines) {
        return ShownMarks.withoutCards(CardMarks.strip(new Passage(lines).trimmed()).text().lines().stream()
                .map(line -> line.part(0, CardTags.endWithoutMarks(line.text())))
                .toList());
    }

    /** All that is shown stands where the link stands. */
    private static List<Passage.Line> placed(List<Passage.Line> lines, Passage.Line at) {
        return lines.stream().map(line -> at.with(line.text())).toList();
    }

    private List<Passage.Line> instead(Passage.Line line, WikiLink link, String message, String remedy) {
        if (reported.add(line.number() + message)) {
            diagnostics.report(Diagnostic.of(
                    Rule.EMBED, new Place(document, line.number(), line.column() + link.start()), message, remedy));
        }
        return List.of(line.with(link.shown()));
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
