package io.github.deckwright.write.xlsx;

import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Format;
import io.github.deckwright.write.Option;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.util.List;

/** Writes a workbook in which every cell is text, so that no spreadsheet runs or reinterprets it. */
public final class XlsxWriter implements DeckWriter {
    private static final Option<String> PROFILE = Option.of(
            "profile",
            "all columns, or the columns of the template of a site that makes quizzes",
            "none",
            List.of("none", "kahoot", "quizizz"));
    private static final Option<Integer> SECONDS = new Option<>(
            "seconds",
            "how long the players of a quiz have for a question",
            List.of("5", "10", "20", "30", "60", "90", "120", "240"),
            "30",
            XlsxWriter::seconds);
    private static final Format FORMAT = new Format(
            "xlsx",
            ".xlsx",
            "a workbook with a sheet a deck, for spreadsheets; or a quiz for Kahoot or Quizizz",
            false,
            List.of(PROFILE, SECONDS));

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Session open(WriteContext context) throws IOException {
        String file = context.name() + FORMAT.suffix();
        int seconds = context.option(SECONDS);
        return switch (context.option(PROFILE)) {
            case "kahoot" -> new QuizSheet(context, file, QuizTemplate.KAHOOT, seconds);
            case "quizizz" -> new QuizSheet(context, file, QuizTemplate.QUIZIZZ, seconds);
            default -> new SheetSession(context, file);
        };
    }

    private static Integer seconds(String text) {
        if (!SECONDS.values().contains(text)) {
            throw new IllegalArgumentException("one of " + String.join(", ", SECONDS.values()));
        }
        return Integer.valueOf(text);
    }
}
