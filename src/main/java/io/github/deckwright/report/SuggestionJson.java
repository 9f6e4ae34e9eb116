package io.github.deckwright.report;

import io.github.deckwright.model.Suggestion;
import io.github.deckwright.write.JsonText;
import java.util.List;

/** Suggestions for programs. */
public final class SuggestionJson {
    private SuggestionJson() {}

    /** Writes {@code [{old, new, question: {old, new}, evidence}]}: guids, comparable questions, what speaks for it. */
    public static void write(JsonText json, List<Suggestion> suggestions) {
        json.array();
        for (Suggestion found : suggestions) {
            json.object().key("old").value(found.old()).key("new").value(found.fresh());
            json.key("question").object();
            json.key("old").value(found.before()).key("new").value(found.after());
            json.end();
            json.key("evidence").value(found.evidence());
            json.end();
        }
        json.end();
    }
}
