package io.github.deckwright.write.jsonl;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.RenderedChoice;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Deletions;
import io.github.deckwright.write.Format;
import io.github.deckwright.write.JsonText;
import io.github.deckwright.write.Utf8;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Writes JSON Lines. The keys are a contract with programs that read them: they are only ever added to. */
public final class JsonlWriter implements DeckWriter {
    private static final Format FORMAT = new Format(
            "jsonl",
            ".jsonl",
            "one JSON object a card, with Markdown, HTML and text, for programs",
            true,
            true,
            List.of());

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Session open(WriteContext context) throws IOException {
        return new Lines(Utf8.writer(context.file(context.name() + FORMAT.suffix())));
    }

    private static final class Lines implements Session {
        /** Characters that most cards have fewer of: what grows is copied. */
        private static final int USUAL = 1 << 13;

        private final Writer out;

        Lines(Writer out) {
            this.out = out;
        }

        @Override
        public void card(RenderedCard card) throws IOException {
            StringBuilder line = new StringBuilder(USUAL);
            write(new JsonText(line), card);
            char[] characters = new char[line.length()];
            line.getChars(0, characters.length, characters, 0);
            out.write(characters); // as a text it would be copied twice
            out.write('\n');
        }

        @Override
        public void finish() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    private static void write(JsonText json, RenderedCard card) {
        CardContent content = card.content();
        json.object();
        json.key("guid").value(card.guid());
        json.key("kind").value(content.kind().word());
        json.key("deck").value(card.deck());
        json.key("tags").array();
        content.tags().forEach(json::value);
        json.end();
        json.key("context");
        if (content.context().isEmpty()) {
            json.nothing();
        } else {
            json.value(String.join(" › ", content.context()));
        }
        json.key("source").object();
        json.key("file").value(content.place().file().name());
        json.key("line").value(content.place().line());
        json.key("style").value(content.style()).end();
        json.key("question");
        part(json, content.question());
        part(json, "answer", content.answer());
        json.key("choices").array();
        content.choices().forEach(choice -> choice(json, choice));
        json.end();
        part(json, "explanation", content.explanation());
        part(json, "hint", content.hint());
        json.key("reverse").value(content.reverse());
        json.key("typed");
        content.typed().ifPresentOrElse(json::value, json::nothing);
        json.end();
    }

    private static void part(JsonText json, String key, Optional<Rendered> part) {
        json.key(key);
        part.ifPresentOrElse(rendered -> part(json, rendered), json::nothing);
    }

    private static void part(JsonText json, Rendered part) {
        json.object();
        forms(json, part);
        json.end();
    }

    private static void choice(JsonText json, RenderedChoice choice) {
        json.object();
        forms(json, choice.content());
        json.key("correct").value(choice.correct()).end();
    }

    private static void forms(JsonText json, Rendered part) {
        Rendered written = Deletions.written(part);
        json.key("markdown").value(written.markdown());
        json.key("html").value(written.html());
        json.key("text").value(written.text());
    }
}
