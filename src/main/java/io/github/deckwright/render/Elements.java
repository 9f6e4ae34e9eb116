package io.github.deckwright.render;

import java.util.Locale;
import java.util.Set;

/** Tells HTML from text in angle brackets, such as type parameters and placeholders: {@code List<String>}, {@code <your-name>}. */
final class Elements {
    private static final Set<String> KNOWN = Set.of(
            ("a abbr acronym address area article aside audio b base bdi bdo big blink blockquote body br button canvas caption center cite"
                            + " code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font"
                            + " footer form frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend"
                            + " li link main map mark marquee math menu meta meter nav nobr noembed noframes noscript object ol optgroup option"
                            + " output p param path picture plaintext pre progress q rp rt ruby s samp script search section select slot small"
                            + " source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title"
                            + " tr track tt u ul var video wbr xmp")
                    .split(" "));

    private Elements() {}

    /**
     * Whether a tag in the running text is one of HTML's. Nobody mixes cases in HTML, but types are written so: {@code List<Object>}.
     *
     * @param before the character in front of it; a single capital letter right behind a word is a type too
     */
    static boolean isHtml(String tag, char before) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && (Character.isLetterOrDigit(tag.charAt(end)) || tag.charAt(end) == '-')) {
            end++;
        }
        String name = tag.substring(start, end);
        String lower = name.toLowerCase(Locale.ROOT);
        boolean sameCase = name.equals(lower) || name.equals(name.toUpperCase(Locale.ROOT));
        boolean type = name.length() == 1 && !name.equals(lower) && Character.isLetterOrDigit(before);
        return KNOWN.contains(lower) && sameCase && !type;
    }

    /** Whether raw HTML is no tag at all but a comment, a declaration or an instruction. */
    static boolean isSilent(String html) {
        return html.startsWith("<!") || html.startsWith("<?");
    }
}
