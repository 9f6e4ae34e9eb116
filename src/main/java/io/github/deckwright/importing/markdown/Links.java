package io.github.deckwright.importing.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Links, pictures and players as Markdown; what they lead to must be known, else only their words stay. */
final class Links {
    private static final Pattern SIZE = Pattern.compile("\\d{1,5}%?");

    private final Manner manner;
    private final Lost lost;

    Links(Manner manner, Lost lost) {
        this.manner = manner;
        this.lost = lost;
    }

    /**
     * A link.
     *
     * @param text what shows, as Markdown
     */
    String link(Element element, String text) {
        String address = element.attr("href").strip();
        boolean known = address.matches("(?i)(https?|mailto):.*");
        if (!known || text.isBlank()) {
            if (known || !address.isEmpty()) {
                lost.link();
            }
            return text;
        }
        if (element.wholeText().equals(address) && address.matches("\\A[A-Za-z]+:[^\\s<>\\\\]+")) {
            return "<" + address + ">";
        }
        return "[" + text.replaceAll("(?<!\\\\)\\]", "\\\\]") + "](" + destination(address) + ")";
    }

    private static String destination(String address) {
        boolean plain = address.matches("[^\\s()<>\\\\*_`\\[\\]&]+");
        String safe = address.replace("\\", "\\\\")
                .replace("<", "\\<")
                .replace(">", "\\>")
                .replace("&", "&amp;")
                .replaceAll("\\s+", "%20");
        return plain ? address : "<" + safe + ">";
    }

    /** A picture; one that is not there leaves its words. */
    String image(Element element) {
        String source = element.attr("src");
        String words =
                Inlines.SPACES.matcher(element.attr("alt")).replaceAll(" ").strip();
        Optional<String> address = manner.address(source, lost);
        if (address.isEmpty()) {
            return "\\[" + Escapes.text(words.isEmpty() ? source : words, false, ' ', Care.USUAL) + "]";
        }
        boolean sized = SIZE.matcher(element.attr("width")).matches()
                || SIZE.matcher(element.attr("height")).matches();
        return sized
                ? RawHtml.image(address.get(), words, element)
                : "![" + Escapes.text(words, false, ' ', Care.ESCAPED) + "](" + address.get() + ")";
    }

    /** Sound or film; nothing when it is not there. */
    String player(String source) {
        return manner.address(source, lost).map(path -> "![](" + path + ")").orElse("");
    }
}
