package io.github.deckwright.write.moodle;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.GuidText;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.RenderedChoice;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Exam;
import io.github.deckwright.write.MoodleCategory;
import io.github.deckwright.write.MoodleFraction;
import io.github.deckwright.write.QuestionName;
import io.github.deckwright.write.WebHtml;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.util.Optional;

/**
 * One build's quiz.
 *
 * @see <a href="https://docs.moodle.org/en/Moodle_XML_format">Moodle XML format</a>
 */
final class MoodleQuiz implements DeckWriter.Session {
    private static final String FILES = "@@PLUGINFILE@@/";

    private final WriteContext context;
    private final String file;
    private final MoodleXml xml;
    private String deck = "";

    MoodleQuiz(WriteContext context, String file) throws IOException {
        this.context = context;
        this.file = file;
        xml = new MoodleXml(context.file(file));
    }

    @Override
    public void card(RenderedCard card) throws IOException {
        if (!card.deck().equals(deck)) {
            deck = card.deck();
            xml.raw("<question type=\"category\">\n<category>");
            xml.text(MoodleCategory.of(deck)).raw("</category>\n</question>\n");
        }
        CardContent content = card.content();
        Exam exam = Exam.of(content);
        WebHtml html = new WebHtml(content.mediaNames(), Optional.of(FILES));
        xml.raw("<question type=\"" + type(exam) + "\">\n<name>")
                .text(QuestionName.of(content))
                .raw("</name>\n");
        if (exam instanceof Exam.Gaps gaps) {
            formatted(
                    "questiontext", html, html.of(GapText.of(content.question().html(), gaps.accepted())));
        } else {
            formatted("questiontext", html, html.question(content, exam instanceof Exam.Essay));
        }
        formatted("generalfeedback", html, exam instanceof Exam.Essay ? "" : html.afterwards(content));
        xml.element("defaultgrade", "1").element("hidden", "0").element("idnumber", GuidText.word(card.guid()));
        answers(exam, content, html);
        if (content.hint().isPresent()) {
            formatted("hint", html, html.of(content.hint().get().html()));
        }
        tags(content);
        xml.raw("</question>\n");
    }

    private static String type(Exam exam) {
        if (exam instanceof Exam.Choice) {
            return "multichoice";
        }
        if (exam instanceof Exam.TrueFalse) {
            return "truefalse";
        }
        if (exam instanceof Exam.Typed) {
            return "shortanswer";
        }
        return exam instanceof Exam.Gaps ? "cloze" : "essay";
    }

    /** An element with HTML and the files that it shows. */
    private void formatted(String element, WebHtml html, String text) throws IOException {
        xml.raw("<" + element + " format=\"html\">").text(text);
        files(html);
        xml.raw("</" + element + ">\n");
    }

    private void files(WebHtml html) throws IOException {
        for (String name : html.taken()) {
            xml.file(context.media(name));
        }
    }

    private void answers(Exam exam, CardContent content, WebHtml html) throws IOException {
        if (exam instanceof Exam.Choice choice) {
            xml.element("single", choice.right() == 1 ? "true" : "false");
            xml.element("shuffleanswers", "true").element("answernumbering", "abc");
            for (RenderedChoice option : choice.options()) {
                String wrong = choice.right() == 1 ? "0" : "-100";
                answer(option.correct() ? MoodleFraction.of(choice.right()) : wrong, "html");
                xml.text(html.of(option.content().html()));
                files(html);
                xml.raw("</answer>\n");
            }
        } else if (exam instanceof Exam.TrueFalse statement) {
            answer(statement.isTrue() ? "100" : "0", "moodle_auto_format");
            xml.text("true").raw("</answer>\n");
            answer(statement.isTrue() ? "0" : "100", "moodle_auto_format");
            xml.text("false").raw("</answer>\n");
        } else if (exam instanceof Exam.Typed typed) {
            xml.element("usecase", "0");
            answer("100", "moodle_auto_format");
            xml.text(typed.accepted().replace("*", "\\*")).raw("</answer>\n");
        } else if (exam instanceof Exam.Essay) {
            xml.element("responseformat", "editor").element("responserequired", "1");
            formatted("graderinfo", html, html.afterwards(content));
        }
    }

    private void answer(String fraction, String format) throws IOException {
        xml.raw("<answer fraction=\"" + fraction + "\" format=\"" + format + "\">");
    }

    private void tags(CardContent content) throws IOException {
        if (!content.tags().isEmpty()) {
            xml.raw("<tags>\n");
            for (String tag : content.tags()) {
                xml.raw("<tag>").text(tag).raw("</tag>\n");
            }
            xml.raw("</tags>\n");
        }
    }

    @Override
    public void finish() throws IOException {
        xml.end();
        context.advise("Import " + context.called(file) + " into Moodle's question bank (Import, Moodle XML format).");
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
