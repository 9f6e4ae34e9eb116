package io.github.deckwright.anki;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A tag of a template, such as <code>{{Front}}</code>, <code>{{hint:Extra}}</code> or <code>{{#Back}}</code>, as far as it tells which
 * fields a side shows. When Anki makes a card is another question, which only the whole template answers.
 *
 * @param word what stands in the braces, without white space around it
 */
public record TemplateTag(String word) {
    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]+)\\}\\}");

    /** The tags of a template in its order. */
    public static List<TemplateTag> in(String template) {
        return TAG.matcher(template)
                .results()
                .map(found -> new TemplateTag(found.group(1).strip()))
                .toList();
    }

    /** Whether it begins or ends what is shown only with a field or without it. */
    public boolean isSection() {
        return word.startsWith("#") || word.startsWith("^") || word.startsWith("/");
    }

    /** Whether what a field holds is hidden until the learner asks for it. */
    public boolean isHint() {
        return word.startsWith("hint:");
    }

    /** The name behind all filters, which may be no field of the note type. */
    public String field() {
        return word.substring(word.lastIndexOf(':') + 1).strip();
    }
}
