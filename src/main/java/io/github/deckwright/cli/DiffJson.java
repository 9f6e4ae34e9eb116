package io.github.deckwright.cli;

import io.github.deckwright.identity.DiffText;
import io.github.deckwright.identity.LedgerDiff;
import io.github.deckwright.write.JsonText;

/** One array, one changed card a line. */
final class DiffJson {
    private DiffJson() {}

    /** Objects with {@code change}, {@code guid}, {@code document}, {@code before} and {@code after}. */
    static String of(LedgerDiff diff) {
        StringBuilder text = new StringBuilder();
        for (LedgerDiff.Entry entry : diff.entries()) {
            text.append(text.isEmpty() ? "[\n" : ",\n");
            JsonText json = JsonText.report(text).object();
            json.key("change").value(DiffText.word(entry.change()));
            json.key("guid").value(entry.guid()).key("document").value(entry.document());
            orNull(json.key("before"), entry.before());
            orNull(json.key("after"), entry.after());
            json.end();
        }
        return text.isEmpty() ? "[]\n" : text.append("\n]\n").toString();
    }

    private static void orNull(JsonText json, String text) {
        if (text.isEmpty()) {
            json.nothing();
        } else {
            json.value(text);
        }
    }
}
