package io.github.deckwright.write.xlsx;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.RenderedChoice;
import io.github.deckwright.write.DeckRows;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Deletions;
import io.github.deckwright.write.Shortfalls;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One build's workbook with all columns: a sheet a deck. */
final class SheetSession implements DeckWriter.Session {
    private static final List<String> HEADER =
            List.of("question", "answer", "choices", "explanation", "hint", "tags", "kind", "deck", "source", "guid");
    private static final List<String> WIDE = List.of("question", "answer", "choices", "explanation");

    private final WriteContext context;
    private final String file;
    private final Shortfalls shortfalls;
    private final DeckRows rows;

    SheetSession(WriteContext context, String file) throws IOException {
        this.context = context;
        this.file = file;
        shortfalls = new Shortfalls(context, "xlsx");
        rows = new DeckRows(context.scratch());
    }

    @Override
    public void card(RenderedCard card) throws IOException {
        CardContent content = card.content();
        shortfalls.lostInText(content);
        List<String> cells = List.of(
                text(content.question()),
                text(content.answer()),
                choices(content.choices()),
                text(content.explanation()),
                text(content.hint()),
                String.join(" ", content.tags()),
                content.kind().word(),
                card.deck(),
                content.place().file().name() + ":" + content.place().line(),
                card.guid());
        for (String cell : cells) {
            if (cell.length() > CellText.LONGEST) {
                shortfalls.lost(
                        content.place(),
                        "text beyond 32,767 characters",
                        "texts beyond 32,767 characters",
                        "split the card");
            }
        }
        rows.add(card.deck(), cells);
    }

    private static String text(Optional<Rendered> part) {
        return part.map(SheetSession::text).orElse("");
    }

    private static String text(Rendered part) {
        return Deletions.textBraces(part.text());
    }

    private static String choices(List<RenderedChoice> choices) {
        StringBuilder lines = new StringBuilder();
        for (RenderedChoice choice : choices) {
            lines.append(lines.isEmpty() ? "" : "\n")
                    .append(choice.correct() ? "[x] " : "[ ] ")
                    .append(text(choice.content()));
        }
        return lines.toString();
    }

    @Override
    public void finish() throws IOException {
        shortfalls.report();
        SheetNames names = new SheetNames();
        try (Book book = new Book(context.scratch())) {
            for (String deck : rows.decks()) {
                try (Book.Sheet sheet = book.sheet(names.of(deck), HEADER, WIDE)) {
                    rows.read(deck, sheet::row);
                }
            }
            book.pack(context.file(file));
        } catch (IOException e) {
            throw context.problem(file, e);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
