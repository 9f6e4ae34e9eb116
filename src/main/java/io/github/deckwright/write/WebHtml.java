package io.github.deckwright.write;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedChoice;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The HTML of a card for programs other than Anki: without what keeps Anki's templates away, sounds and videos as elements, media
 * where the program looks for them.
 */
public final class WebHtml {
    private static final String IMG = "<img ";
    private static final String SOUND = "[sound:";

    private final List<String> media;
    private final Optional<String> folder;
    private final TreeSet<String> used = new TreeSet<>();

    /**
     * Prepares for the parts of one card.
     *
     * @param media names of the card's media
     * @param folder what stands in front of these names; empty when the program takes no media, and words stand for them
     */
    public WebHtml(List<String> media, Optional<String> folder) {
        this.media = List.copyOf(media);
        this.folder = folder;
    }

    /** A part. */
    public String of(String html) {
        String plain = html.replace("<!-- -->", "");
        if (media.isEmpty()) {
            return plain;
        }
        StringBuilder out = new StringBuilder(plain.length() + 32);
        int at = 0;
        while (at < plain.length()) {
            int next = next(plain, at);
            out.append(plain, at, next);
            at = next == plain.length() ? next : medium(plain, next, out);
        }
        return out.toString();
    }

    private static int next(String html, int from) {
        int image = html.indexOf(IMG, from);
        int sound = html.indexOf(SOUND, from);
        int first = image < 0 || (sound >= 0 && sound < image) ? sound : image;
        return first < 0 ? html.length() : first;
    }

    /** Writes what stands for an image or a player, and says where the text goes on. */
    private int medium(String html, int start, StringBuilder out) {
        boolean image = html.startsWith(IMG, start);
        int end = html.indexOf(image ? '>' : ']', start);
        if (end < 0) {
            out.append(html, start, html.length());
            return html.length();
        }
        String name =
                image ? attribute(html.substring(start, end), "src") : html.substring(start + SOUND.length(), end);
        if (!media.contains(name)) {
            out.append(html, start, end + 1);
        } else if (folder.isEmpty()) {
            String words = image ? attribute(html.substring(start, end), "alt") : name;
            out.append('[')
                    .append(image ? "image" : "sound")
                    .append(": ")
                    .append(words)
                    .append(']');
        } else {
            used.add(name);
            String address = folder.get() + name;
            if (image) {
                out.append(html.substring(start, end + 1).replace("src=\"" + name + "\"", "src=\"" + address + "\""));
            } else {
                boolean video = name.endsWith(".mp4") || name.endsWith(".webm");
                String element = video ? "video" : "audio";
                out.append('<')
                        .append(element)
                        .append(" controls src=\"")
                        .append(address)
                        .append("\"></")
                        .append(element)
                        .append('>');
            }
        }
        return end + 1;
    }

    private static String attribute(String tag, String name) {
        String opening = " " + name + "=\"";
        int start = tag.indexOf(opening);
        int end = start < 0 ? -1 : tag.indexOf('"', start + opening.length());
        return end < 0 ? "" : tag.substring(start + opening.length(), end);
    }

    /** The names of the media in the parts seen since this was last asked, sorted. */
    public List<String> taken() {
        List<String> names = List.copyOf(used);
        used.clear();
        return names;
    }

    /** What a card is asked, as HTML with its gaps open; an option list where a program cannot mark the options. */
    public String question(CardContent card, boolean withOptions) {
        StringBuilder html =
                new StringBuilder(of(Deletions.blanked(card.question().html())));
        if (withOptions && !card.choices().isEmpty()) {
            html.append("\n<ol>");
            for (RenderedChoice choice : card.choices()) {
                html.append("<li>").append(of(choice.content().html())).append("</li>");
            }
            html.append("</ol>");
        }
        return html.toString();
    }

    /** What a learner reads after answering: answer, what gaps hide, explanation. */
    public String afterwards(CardContent card) {
        StringBuilder html = new StringBuilder();
        String hidden = String.join("; ", Deletions.hidden(card.question().html()));
        append(html, of(hidden));
        card.answer().map(Rendered::html).ifPresent(part -> append(html, of(part)));
        card.explanation().map(Rendered::html).ifPresent(part -> append(html, of(part)));
        return html.toString();
    }

    private static void append(StringBuilder html, String part) {
        html.append(html.isEmpty() || part.isEmpty() ? "" : "\n<br>\n").append(part);
    }
}
