package io.github.deckwright.write.gift;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.GuidText;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.RenderedChoice;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Exam;
import io.github.deckwright.write.Format;
import io.github.deckwright.write.MoodleCategory;
import io.github.deckwright.write.MoodleFraction;
import io.github.deckwright.write.QuestionName;
import io.github.deckwright.write.Shortfalls;
import io.github.deckwright.write.Utf8;
import io.github.deckwright.write.WebHtml;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Writes questions in GIFT: a category a deck, a question a card. */
public final class GiftWriter implements DeckWriter {
    private static final Format FORMAT = new Format(
            "gift",
            ".gift.txt",
            "questions for Moodle and other platforms that take GIFT, without images",
            true,
            List.of());

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Session open(WriteContext context) throws IOException {
        return new Questions(context);
    }

    private static final class Questions implements Session {
        private final WriteContext context;
        private final Writer out;
        private final Shortfalls shortfalls;
        private String deck = "";

        Questions(WriteContext context) throws IOException {
            this.context = context;
            out = Utf8.writer(context.file(context.name() + FORMAT.suffix()));
            shortfalls = new Shortfalls(context, "GIFT");
        }

        @Override
        public void card(RenderedCard card) throws IOException {
            CardContent content = card.content();
            shortfalls.lostMedia(content);
            shortfalls.lostHint(content);
            if (!card.deck().equals(deck)) {
                deck = card.deck();
                out.append("$CATEGORY: ").append(MoodleCategory.of(deck)).append("\n\n");
            }
            out.append(comment(card));
            out.append("::").append(GiftText.of(QuestionName.of(content))).append("::[html]");
            WebHtml html = new WebHtml(content.mediaNames(), Optional.empty());
            Exam exam = Exam.of(content);
            boolean essay = isEssay(exam);
            out.append(GiftText.of(html.question(content, essay).strip())).append(" {");
            out.append(essay ? "" : answers(exam, html));
            String feedback = feedback(content, html, exam, essay);
            out.append(feedback.isEmpty() ? "" : "####" + GiftText.html(feedback))
                    .append("}\n\n");
        }

        /** Moodle reads the id, by which a question is found again, and the tags from a comment. */
        private static String comment(RenderedCard card) {
            StringBuilder comment = new StringBuilder("// [id:")
                    .append(GuidText.word(card.guid()))
                    .append(']');
            for (String tag : card.content().tags()) {
                comment.append(" [tag:")
                        .append(Utf8.clean(tag).replace("]", "\\]"))
                        .append(']');
            }
            return comment.append('\n').toString();
        }

        /** Several gaps, and texts that the grammar takes for something else, are no typed answers. */
        private static boolean isEssay(Exam exam) {
            if (exam instanceof Exam.Typed typed) {
                return !GiftText.isAnswer(typed.accepted());
            }
            if (exam instanceof Exam.Gaps gaps) {
                return gaps.accepted().size() > 1
                        || !GiftText.isAnswer(gaps.accepted().get(0));
            }
            return exam instanceof Exam.Essay;
        }

        private static String answers(Exam exam, WebHtml html) {
            if (exam instanceof Exam.TrueFalse statement) {
                return statement.isTrue() ? "TRUE" : "FALSE";
            }
            if (exam instanceof Exam.Typed typed) {
                return "=" + GiftText.typed(typed.accepted());
            }
            if (exam instanceof Exam.Gaps gaps) {
                return "=" + GiftText.typed(gaps.accepted().get(0));
            }
            return exam instanceof Exam.Choice choice ? options(choice, html) : "";
        }

        private static String options(Exam.Choice choice, WebHtml html) {
            StringBuilder options = new StringBuilder();
            for (RenderedChoice option : choice.options()) {
                String mark = option.correct() ? "=" : "~";
                if (choice.right() > 1) {
                    mark = option.correct() ? "~%" + MoodleFraction.of(choice.right()) + "%" : "~%-100%";
                }
                options.append("\n")
                        .append(mark)
                        .append(GiftText.html(html.of(option.content().html())));
            }
            return options.append('\n').toString();
        }

        /** Beside a typed answer that is the whole answer, only the explanation says something new. */
        private static String feedback(CardContent content, WebHtml html, Exam exam, boolean essay) {
            boolean said = !essay
                    && (exam instanceof Exam.Gaps
                            || exam instanceof Exam.TrueFalse
                            || (exam instanceof Exam.Typed typed && isWhole(content, typed.accepted())));
            return said
                    ? content.explanation().map(part -> html.of(part.html())).orElse("")
                    : html.afterwards(content);
        }

        private static boolean isWhole(CardContent content, String typed) {
            return content.answer()
                    .map(Rendered::text)
                    .map(String::strip)
                    .filter(typed::equals)
                    .isPresent();
        }

        @Override
        public void finish() throws IOException {
            out.flush();
            shortfalls.report();
            context.advise("Import " + context.called(context.name() + FORMAT.suffix())
                    + " into Moodle's question bank (Import, GIFT format).");
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
