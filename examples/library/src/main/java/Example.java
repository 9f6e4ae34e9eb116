import io.github.deckwright.Deckwright;
import io.github.deckwright.UsageException;
import io.github.deckwright.build.BuildReport;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.build.Cards;
import io.github.deckwright.build.DeckCard;
import io.github.deckwright.model.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class Example {
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);

        // cards of a text, in memory
        Cards read = Deckwright.cards("## What is a stack?\n\nA list with one end.\n\n## What is a queue?\n\nA list with two ends.\n");
        for (DeckCard card : read.cards()) {
            System.out.println(card.content().question().text() + " -> " + card.content().answer().orElseThrow().html());
        }

        // cards of a file or folder, as a build of it would have them
        Files.createDirectories(folder.resolve("notes"));
        Files.writeString(folder.resolve("notes/lists.md"), "Q: What is a heap?\nA: A tree in order.\n\nQ: What is a set?\n");
        Cards notes = Deckwright.cards(folder.resolve("notes"));
        System.out.println(notes.cards().get(0).deck());
        for (Diagnostic finding : notes.findings()) {
            System.out.println(finding.rule().id() + " in line " + finding.place().orElseThrow().line());
        }

        // decks, as the command line builds them
        List<Diagnostic> findings = new ArrayList<>();
        BuildReport report = Deckwright.build(
                BuildRequest.in(folder)
                        .source("notes")
                        .formats("csv", "jsonl")
                        .option("csv.dialect", "excel")
                        .build(),
                findings::add);
        System.out.println(report.outcome() + ": " + report.cards() + " card");
        report.outputs().forEach(output -> System.out.println(output.path().toString().replace('\\', '/')));

        // what cannot be is said by an exception, and nothing was changed
        try {
            Deckwright.build(BuildRequest.in(folder).source("nowhere").build());
        } catch (UsageException e) {
            System.out.println(e.getMessage());
        }
    }
}
