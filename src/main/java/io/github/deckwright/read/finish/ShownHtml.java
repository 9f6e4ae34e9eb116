package io.github.deckwright.read.finish;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a learner sees of raw HTML. */
final class ShownHtml {
    /** Unicode's object replacement character: an image or a player among words, which a deletion may hide. */
    static final char THING = '\uFFFC';

    private static final Set<String> THINGS = Set.of("img", "audio", "video", "picture");

    /** Elements whose text is no text of the page. */
    private static final Set<String> SILENT =
            Set.of("script", "style", "svg", "template", "title", "head", "noscript", "iframe", "object", "canvas");

    /** Tags that show nothing of their own; those of other names are shown as written, as in {@code List<String>}. */
    private static final Set<String> TAGS =
            Set.of(("a abbr address article aside b bdi bdo big blockquote body br button caption center "
                            + "cite code col colgroup dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 "
                            + "h2 h3 h4 h5 h6 header hr html i input ins kbd label legend li link main map mark meta nav ol optgroup option output "
                            + "p param pre progress q s samp section select small source span strike strong sub summary sup table tbody td "
                            + "textarea tfoot th thead tr track tt u ul var wbr")
                    .split(" "));

    private static final Pattern BLANK = Pattern.compile(
            "&(?:nbsp|ensp|emsp|thinsp|zwj|zwnj|lrm|rlm|shy|#0*(?:9|10|13|32|160|173|820[2-7])|#[xX]0*(?:9|[aA]|[dD]|20|[aA]0|[aA][dD]|200[bB-fF]));");

    private ShownHtml() {}

    /** The text outside of tags and comments, and outside of elements that show none; {@link #THING} for what is no text. */
    static String of(String html) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            text.append(html, at, open < 0 ? html.length() : open);
            if (open < 0) {
                break;
            }
            if (html.startsWith("<!--", open)) {
                at = behind(html, "-->", open + 4);
                continue;
            }
            int end = behind(html, ">", open);
            String name = name(html, open + 1);
            if (SILENT.contains(name)) {
                at = html.charAt(open + 1) == '/' ? end : behind(html, "</" + name, end);
            } else {
                boolean shown = !name.isEmpty() && !TAGS.contains(name);
                text.append(THINGS.contains(name) ? String.valueOf(THING) : shown ? html.substring(open, end) : "");
                at = end;
            }
        }
        return BLANK.matcher(text).replaceAll(" ");
    }

    private static int behind(String html, String mark, int from) {
        int found = html.indexOf(mark, from);
        return found < 0 ? html.length() : found + mark.length();
    }

    private static String name(String html, int from) {
        int start = from < html.length() && html.charAt(from) == '/' ? from + 1 : from;
        int end = start;
        while (end < html.length() && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '-')) {
            end++;
        }
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
