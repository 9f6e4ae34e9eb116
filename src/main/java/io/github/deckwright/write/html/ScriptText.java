package io.github.deckwright.write.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON that may stand in an element {@code script}: nothing in it ends the element, or makes its end be overlooked. */
final class ScriptText {
    private static final Pattern RISKY = Pattern.compile("<(?=[/!]|script)", Pattern.CASE_INSENSITIVE);

    private ScriptText() {}

    static String of(String json) {
        Matcher risky = RISKY.matcher(json);
        StringBuilder out = new StringBuilder(json.length() + 64);
        while (risky.find()) {
            // of "</" the short form: most tags of a card end
            boolean end = json.charAt(risky.end()) == '/';
            risky.appendReplacement(out, end ? "<\\\\" : "\\\\u003c");
        }
        return risky.appendTail(out).toString();
    }
}
