package io.github.deckwright.look;

import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Definitions;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.render.CardRenderer;
import io.github.deckwright.render.References;
import io.github.deckwright.support.AnkiEngine;
import io.github.deckwright.write.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cards of {@code look/cards.md} as pages of Anki: {@code %%% name} starts a card, {@code %% part} a part of it, {@code ⟦1:text|hint⟧}
 * is a deletion.
 */
final class CardPages {
    private static final Path CARDS = Path.of("src", "test", "resources", "look", "cards.md");
    private static final SourceFile FILE = new SourceFile(CARDS, "cards.md");

    private final Path folder;

    /** What an app puts around a card. */
    enum App {
        DESKTOP("linux chrome", "card card1 isLin", "nightMode night_mode"),
        ANDROID("mobile android linux js", "card card1", "nightMode night_mode ankidroid_dark_mode"),
        IOS("mobile ios iphone safari", "card card1", "nightMode");

        private final String root;
        private final String body;
        private final String dark;

        App(String root, String body, String dark) {
            this.root = root;
            this.body = body;
            this.dark = dark;
        }
    }

    private CardPages(Path folder) {
        this.folder = folder;
    }

    /** Builds the package, has Anki render it and keeps the sides in a folder. */
    static CardPages make(Path folder) throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        MediaStore media = new MediaStore(List.of(CARDS.getParent()));
        CardRenderer renderer =
                new CardRenderer(media, false, file -> Optional.of("https://example.org/notes/" + file.name()));
        Writing writing = new Writing(folder);
        List<RenderedCard> cards = new ArrayList<>();
        for (String card : Files.readString(CARDS).split("(?m)^%%% ")) {
            if (!card.isBlank()) {
                CardContent content = renderer.render(card(card), new References(Definitions.NONE), diagnostic -> {});
                content.mediaNames().forEach(file -> writing.media.put(file, media.file(file)));
                String name = card.substring(0, card.indexOf('\n'));
                long number = cards.size();
                cards.add(new RenderedCard(name, 1_750_000_000_000L + number, 1_750_000_000L, "Look", content));
            }
        }
        writing.write("apkg", cards);
        return of(folder.resolve("deck.apkg"), pages);
    }

    /** Has Anki render a package into a folder. */
    static CardPages of(Path pkg, Path folder) {
        AnkiEngine.find().pages(pkg, folder);
        return new CardPages(folder);
    }

    /** The sides there are, such as {@code code.0.back}. */
    List<String> sides() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\w+\\.\\d\\.(front|back)\\.html"))
                    .map(name -> name.substring(0, name.length() - 5))
                    .sorted()
                    .toList();
        }
    }

    /** A side on the page of an app. */
    Path page(String side, App app, boolean dark) throws IOException {
        String card = Files.readString(folder.resolve(side + ".html"));
        String typing = side.endsWith("front")
                ? "<center><input type=text id=typeans style=\"font-family: 'Arial'; font-size: 20px;\"></center>"
                : "<div style=\"font-family: 'Arial'; font-size: 20px\"><code id=typeans><span class=typeGood>kubectl get p</span>"
                        + "<span class=typeBad>id</span><span class=typeGood>s -A</span><br><span id=typearrow>&darr;</span><br>"
                        + "<span class=typeGood>kubectl get p</span><span class=typeMissed>od</span><span class=typeGood>s -A</span></code></div>";
        String html = """
                <!doctype html>
                <html class="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <style>
                body { margin: 20px; overflow-wrap: break-word; color: black; background: white }
                hr { background-color: #ccc; border: none; height: 1px; margin: 1em }
                img { max-width: 100%%; max-height: 95vh } li { text-align: start } pre { text-align: left }
                body.nightMode { background-color: #2c2c2c; color: #fcfcfc }
                #typeans { width: 100%%; box-sizing: border-box; line-height: 1.75 }
                </style></head><body class="%s"><div id="qa">%s</div></body></html>
                """.formatted(
                        app.root + (dark ? " night-mode" : ""),
                        app.body + (dark ? " " + app.dark : ""),
                        card.replaceFirst("\\[\\[type:[^]]*]]", java.util.regex.Matcher.quoteReplacement(typing)));
        return Files.writeString(folder.resolve("page-" + side + "-" + app + (dark ? "-dark" : "") + ".html"), html);
    }

    private static Card card(String text) {
        String[] parts = text.substring(text.indexOf('\n') + 1).split("(?m)^%% ");
        List<Choice> choices = new ArrayList<>();
        boolean cloze = text.contains("%% kind\ncloze");
        Place place = new Place(FILE, 1, 1);
        CardKind kind = cloze ? CardKind.CLOZE : text.contains("%% choice") ? CardKind.CHOICE : CardKind.BASIC;
        Card.Builder card = Card.builder(kind, place, "look", passage(part(parts, "question")));
        for (String part : parts) {
            String name = part.isEmpty() ? "" : part.substring(0, part.indexOf('\n'));
            String body =
                    part.isEmpty() ? "" : part.substring(name.length() + 1).strip();
            switch (name) {
                case "answer" -> card.answer(passage(body));
                case "hint" -> card.hint(passage(body));
                case "explanation" -> card.explanation(passage(body));
                case "typed" -> card.typed(body);
                case "reverse" -> card.reverse(true);
                case "context" -> card.context(List.of(body.split(" › ")));
                case "choice", "right" -> choices.add(new Choice(passage(body), name.equals("right")));
                default -> {}
            }
        }
        return card.choices(choices).build();
    }

    private static String part(String[] parts, String name) {
        for (String part : parts) {
            if (part.startsWith(name + "\n")) {
                return part.substring(name.length() + 1).strip();
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static Passage passage(String markdown) {
        String marked = markdown.replaceAll(
                        "⟦(\\d):([^|⟧]*)\\|([^⟧]*)⟧",
                        Cloze.OPEN + "$1" + Cloze.SEPARATOR + "$2" + Cloze.HINT + "$3" + Cloze.CLOSE)
                .replaceAll("⟦(\\d):([^⟧]*)⟧", Cloze.OPEN + "$1" + Cloze.SEPARATOR + "$2" + Cloze.CLOSE);
        List<Passage.Line> lines = new ArrayList<>();
        for (String line : marked.split("\n", -1)) {
            lines.add(new Passage.Line(lines.size() + 1, 1, line));
        }
        return new Passage(lines);
    }
}
