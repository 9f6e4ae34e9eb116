package io.github.deckwright.write.xlsx;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.RenderedChoice;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Shortfalls;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One build's quiz: the choice cards of all decks on one sheet, as the template of a site has them. */
final class QuizSheet implements DeckWriter.Session {
    private final WriteContext context;
    private final String file;
    private final QuizTemplate quiz;
    private final int seconds;
    private final Shortfalls shortfalls;
    private final Book book;
    private final Book.Sheet sheet;
    private int rows;

    QuizSheet(WriteContext context, String file, QuizTemplate quiz, int seconds) throws IOException {
        this.context = context;
        this.file = file;
        this.quiz = quiz;
        this.seconds = seconds;
        shortfalls = new Shortfalls(context, quiz.site());
        book = new Book(context.scratch());
        sheet = book.sheet("Sheet1", quiz.header(), quiz.header().subList(0, 1));
    }

    @Override
    public void card(RenderedCard card) throws IOException {
        CardContent content = card.content();
        Place place = content.place();
        if (content.kind() != CardKind.CHOICE) {
            shortfalls.leftOut(place, "it asks without options", "-t xlsx without a profile takes every card");
            return;
        }
        if (content.choices().size() > quiz.options()) {
            shortfalls.leftOut(
                    place,
                    "it has more than " + quiz.options() + " options",
                    "take options away, or build another format");
            return;
        }
        List<String> answers = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (RenderedChoice choice : content.choices()) {
            answers.add(choice.content().text());
            if (choice.correct()) {
                right.add(Integer.toString(answers.size()));
            }
        }
        if (right.isEmpty()) {
            shortfalls.leftOut(place, "none of its options is the right one", "mark the right option");
            return;
        }
        limits(content, answers);
        losses(content);
        String explanation = content.explanation().map(part -> part.text()).orElse("");
        sheet.row(quiz.row(content.question().text(), answers, right, seconds, explanation));
        rows++;
    }

    private void limits(CardContent content, List<String> answers) {
        int longest = quiz.longestQuestion();
        if (longest > 0 && length(content.question().text()) > longest) {
            shortfalls.beyond(
                    content.place(),
                    "question is longer than the " + longest + " characters of " + quiz.site(),
                    "questions are longer than the " + longest + " characters of " + quiz.site(),
                    "shorten it");
        }
        int most = quiz.longestOption();
        if (most > 0 && answers.stream().anyMatch(answer -> length(answer) > most)) {
            shortfalls.beyond(
                    content.place(),
                    "card has an option longer than the " + most + " characters of " + quiz.site(),
                    "cards have options longer than the " + most + " characters of " + quiz.site(),
                    "shorten it");
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private void losses(CardContent content) {
        shortfalls.lostInText(content);
        shortfalls.lostHint(content);
        if (!quiz.explains() && content.explanation().isPresent()) {
            shortfalls.lost(content.place(), "explanation", "explanations", "");
        }
    }

    @Override
    public void finish() throws IOException {
        shortfalls.report();
        try {
            sheet.close();
            book.pack(context.file(file));
        } catch (IOException e) {
            throw context.problem(file, e);
        }
        context.advise(
                rows == 0
                        ? "There is no choice card, so " + context.called(file) + " holds no question."
                        : "Import " + context.called(file) + " into " + quiz.site() + " as a spreadsheet.");
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
