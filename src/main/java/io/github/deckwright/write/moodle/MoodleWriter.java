package io.github.deckwright.write.moodle;

import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Format;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.util.List;

/** Writes Moodle XML: a category a deck, a question a card, with images, code and formulas. */
public final class MoodleWriter implements DeckWriter {
    private static final Format FORMAT = new Format(
            "moodle-xml", ".moodle.xml", "questions for Moodle's question bank, with images and code", true, List.of());

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Session open(WriteContext context) throws IOException {
        return new MoodleQuiz(context, context.name() + FORMAT.suffix());
    }
}
