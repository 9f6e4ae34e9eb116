package io.github.deckwright.cli;

import io.github.deckwright.read.Explanation;
import io.github.deckwright.read.Explanation.LineSeen;
import io.github.deckwright.read.Explanation.PatternSeen;
import io.github.deckwright.read.Explanation.StyleSeen;
import io.github.deckwright.read.LeftOut;
import io.github.deckwright.write.JsonText;
import java.util.Locale;

/** How a document was read, as one line of JSON; {@code docs/command-line.md} says what each key means. Keys are added, never changed. */
final class ExplanationJson {
    private static final int SCHEMA = 1;

    private ExplanationJson() {}

    /**
     * One line, with its end.
     *
     * @param path of the document, as it is shown
     */
    static String of(String path, Explanation seen) {
        StringBuilder line = new StringBuilder();
        JsonText json = JsonText.report(line).object();
        json.key("schema").value(SCHEMA);
        json.key("path").value(path);
        seen.title().ifPresent(title -> json.key("title").value(title));
        json.key("styles").array();
        for (StyleSeen style : seen.styles()) {
            json.object().key("name").value(style.name()).key("cards").value(style.cards());
            json.key("evidence").array();
            style.evidence().forEach(json::value);
            json.end().end();
        }
        json.end().key("patterns").array();
        for (PatternSeen one : seen.patterns()) {
            json.object().key("pattern").value(one.pattern());
            json.key("lines").value(one.lines()).key("asking").value(one.asking());
            json.key("cards").value(one.cards()).key("taken").value(one.taken());
            one.missed().ifPresent(why -> json.key("missed").value(why));
            json.end();
        }
        json.end().key("lines").array();
        for (LineSeen one : seen.lines()) {
            json.object().key("line").value(one.line());
            json.key("role").value(one.role().name().toLowerCase(Locale.ROOT));
            json.key("level").value(one.level());
            json.key("style").value(one.style()).key("text").value(one.text()).end();
        }
        json.end().key("left").array();
        for (LeftOut left : seen.left()) {
            json.object().key("firstLine").value(left.firstLine());
            json.key("lastLine")
                    .value(left.lastLine())
                    .key("why")
                    .value(left.why())
                    .end();
        }
        json.end().end();
        return line.append('\n').toString();
    }
}
