package io.github.deckwright.write.csv;

import io.github.deckwright.UsageException;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.RenderedChoice;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Deletions;
import io.github.deckwright.write.Format;
import io.github.deckwright.write.Option;
import io.github.deckwright.write.Utf8;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVPrinter;

/** Writes one record a card, as plain text, with a header. */
public final class CsvWriter implements DeckWriter {
    private static final Option<Dialect> DIALECT = new Option<>(
            "dialect",
            "what the program that reads the file expects",
            Dialect.words(),
            Dialect.RFC4180.word(),
            Dialect::of);
    private static final Option<String> EOL =
            Option.of("eol", "how lines end; auto: lf for tsv, crlf otherwise", "auto", List.of("auto", "crlf", "lf"));
    private static final Option<String> GUARD = Option.of(
            "formula-guard",
            "cells that a spreadsheet would run: leave them, warn of likely attacks, or put a ' in front;"
                    + " auto: quote in the excel dialects, warn otherwise",
            "auto",
            List.of("auto", "off", "warn", "quote"));
    private static final Option<Profile> PROFILE = new Option<>(
            "profile",
            "two columns without a header for a site or program that studies cards, instead of all columns",
            Profile.words(),
            Profile.NONE.word(),
            Profile::of);
    private static final Format FORMAT = new Format(
            "csv",
            ".csv",
            "one record a card as plain text, for spreadsheets and other programs",
            true,
            List.of(DIALECT, EOL, GUARD, PROFILE));
    private static final Object[] HEADER = {
        "guid", "deck", "kind", "question", "answer", "choices", "explanation", "hint", "tags", "source"
    };

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Session open(WriteContext context) throws IOException {
        Profile profile = context.option(PROFILE);
        if (profile == Profile.NONE) {
            return new Records(context);
        }
        for (Option<?> decided : List.of(DIALECT, EOL, GUARD)) {
            if (context.given(decided)) {
                throw new UsageException("option csv." + decided.name() + " cannot be used with csv.profile="
                        + profile.word() + ", which decides it; leave one of them out");
            }
        }
        return new TwoColumns(context, profile, context.name() + FORMAT.suffix());
    }

    private static final class Records implements Session {
        private final WriteContext context;
        private final FormulaGuard guard;
        private final CSVPrinter printer;

        Records(WriteContext context) throws IOException {
            this.context = context;
            Dialect dialect = context.option(DIALECT);
            guard = new FormulaGuard(policy(context.option(GUARD), dialect));
            Writer out = Utf8.writer(context.file(context.name() + FORMAT.suffix()));
            if (dialect.isExcel()) {
                out.write('\ufeff');
            }
            printer = new CSVPrinter(out, dialect.format(lineEnd(context.option(EOL), dialect)));
            printer.printRecord(HEADER);
        }

        @Override
        public void card(RenderedCard card) throws IOException {
            CardContent content = card.content();
            Place place = content.place();
            print(card.guid(), place);
            print(card.deck(), place);
            print(content.kind().word(), place);
            print(text(content.question()), place);
            print(text(content.answer()), place);
            print(choices(content.choices()), place);
            print(text(content.explanation()), place);
            print(text(content.hint()), place);
            print(String.join(" ", content.tags()), place);
            print(place.file().name() + ":" + place.line(), place);
            printer.println();
        }

        private void print(String cell, Place place) throws IOException {
            printer.print(guard.cell(cell, place));
        }

        @Override
        public void finish() throws IOException {
            printer.flush();
            guard.report(context);
        }

        @Override
        public void close() throws IOException {
            printer.close();
        }
    }

    private static FormulaGuard.Policy policy(String word, Dialect dialect) {
        return switch (word) {
            case "off" -> FormulaGuard.Policy.OFF;
            case "warn" -> FormulaGuard.Policy.WARN;
            case "quote" -> FormulaGuard.Policy.QUOTE;
            default -> dialect.isExcel() ? FormulaGuard.Policy.QUOTE : FormulaGuard.Policy.WARN;
        };
    }

    private static String lineEnd(String word, Dialect dialect) {
        return switch (word) {
            case "crlf" -> "\r\n";
            case "lf" -> "\n";
            default -> dialect.lineEnd();
        };
    }

    private static String text(Optional<Rendered> part) {
        return part.map(CsvWriter::text).orElse("");
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
}
