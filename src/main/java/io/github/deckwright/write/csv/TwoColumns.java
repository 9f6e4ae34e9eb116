package io.github.deckwright.write.csv;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Shortfalls;
import io.github.deckwright.write.TwoSides;
import io.github.deckwright.write.Utf8;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.io.Writer;

/** Front and back of every card on a line, for one profile. */
final class TwoColumns implements DeckWriter.Session {
    /** What separates lines of verse that are written on one line, and stands so for line ends. */
    private static final String LINE_END = " / ";

    private static final String TAB = "    ";

    private final WriteContext context;
    private final Profile profile;
    private final String file;
    private final Shortfalls shortfalls;
    private final Writer out;

    TwoColumns(WriteContext context, Profile profile, String file) throws IOException {
        this.context = context;
        this.profile = profile;
        this.file = file;
        this.shortfalls = new Shortfalls(context, "csv." + profile.word());
        this.out = Utf8.writer(context.file(file));
    }

    @Override
    public void card(RenderedCard card) throws IOException {
        CardContent content = card.content();
        shortfalls.lostInText(content);
        shortfalls.lostHint(content);
        TwoSides sides = TwoSides.of(content);
        Place place = content.place();
        out.append(cell(sides.front(), place))
                .append(profile.cells() == Profile.Cells.QUOTED ? ',' : '\t')
                .append(cell(sides.back(), place))
                .append('\n');
    }

    private String cell(String text, Place place) {
        String clean = lines(Utf8.clean(text)).strip();
        String filled = clean.isEmpty() ? "[empty]" : clean;
        return switch (profile.cells()) {
            case QUOTED -> quoted(filled, place);
            case PLAIN -> plain(filled, place);
            case HTML -> html(filled);
        };
    }

    /** All line ends as line feeds. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u000b', '\n')
                .replace('\f', '\n')
                .replace('\u0085', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
    }

    private String quoted(String text, Place place) {
        boolean needed = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
        if (needed && profile == Profile.QUIZLET_CSV) {
            shortfalls.beyond(
                    place,
                    "side holds a comma, a quotation mark or several lines and is quoted, which Quizlet may not understand",
                    "sides hold commas, quotation marks or several lines and are quoted, which Quizlet may not understand",
                    "if it does not, paste the format quizlet instead");
        }
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private String plain(String text, Place place) {
        if (text.indexOf('\n') < 0) {
            return text.replace("\t", TAB);
        }
        shortfalls.lost(place, "line end", "line ends", "they read \"/\" there");
        StringBuilder line = new StringBuilder();
        text.lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(one -> line.append(line.isEmpty() ? "" : LINE_END).append(one));
        return line.toString().replace("\t", TAB);
    }

    private static String html(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        boolean indent = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '\n' -> html.append("<br>");
                case '\t' -> html.append("&nbsp;".repeat(TAB.length()));
                case ' ' -> html.append(indent ? "&nbsp;" : " ");
                default -> html.append(c);
            }
            indent = c == '\n' || (indent && (c == ' ' || c == '\t'));
        }
        return html.toString();
    }

    @Override
    public void finish() throws IOException {
        out.flush();
        shortfalls.report();
        context.advise(profile.advice(context.called(file)));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
