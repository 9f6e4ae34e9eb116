package io.github.deckwright.write.html;

import io.github.deckwright.write.AnkiLook;
import io.github.deckwright.write.JsonText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The frame of a page: head, what stands on it, the data between, the program. Data are elements {@code script} that no browser runs;
 * what runs is named in the page's policy by its hash, and nothing else does.
 */
final class Page {
    private static final List<String> TEMPLATES = List.of("Forward", "Reverse", "Cloze");

    private final String title;
    private final boolean live;
    private final String script = Program.script();

    /**
     * @param title of the page, as text
     * @param live whether a server gives the page, its cards and its media
     */
    Page(String title, boolean live) {
        this.title = title;
        this.live = live;
    }

    /**
     * Begins the page, up to the data.
     *
     * @param own whether there are media beside the page
     * @param mathJax the program that sets formulas, empty when no card has one; a page that a server gives asks for it, see {@link
     *     #formulas}
     */
    void begin(Writer out, boolean own, String mathJax) throws IOException {
        String name = escaped(title);
        out.write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy(own, mathJax) + "\">\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.write(
                "<meta name=\"generator\" content=\"Deckwright\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"data:,\">\n");
        out.write("<title>" + name + "</title>\n<style>\n" + Program.style() + "</style>\n</head>\n<body>\n");
        out.write(Program.body().replace("NAME", name));
        data(out, "look", look());
        if (!live && !mathJax.isEmpty()) {
            // set apart, and run only when a card with a formula is shown
            out.write("<script type=\"text/plain\" id=\"mathjax\">" + mathJax + "</script>\n");
            data(out, "fonts", fonts());
        }
    }

    /** Ends the page, behind the data. */
    void end(Writer out) throws IOException {
        out.write("<script>" + script + "</script>\n</body>\n</html>\n");
    }

    /** Writes data that are there as JSON; {@link ScriptText} made it fit. */
    static void data(Writer out, String id, String json) throws IOException {
        out.write("<script type=\"application/json\" id=\"" + id + "\">" + json + "</script>\n");
    }

    String policy(boolean own, String mathJax) {
        String media = "data:" + (own || live ? " 'self'" : "");
        return "default-src 'none'; script-src " + Program.hash(script)
                + (mathJax.isEmpty() ? "" : " " + Program.hash(mathJax))
                + "; style-src 'unsafe-inline'; img-src " + media + "; media-src " + media + "; font-src data:; "
                + (live ? "connect-src 'self'; " : "") + "base-uri 'none'; form-action 'none'";
    }

    private String look() {
        StringBuilder out = new StringBuilder();
        JsonText json = new JsonText(out).object();
        json.key("name").value(title).key("live").value(live).key("css").value(AnkiLook.css());
        json.key("templates").object();
        for (String template : TEMPLATES) {
            json.key(template)
                    .array()
                    .value(AnkiLook.front(template))
                    .value(AnkiLook.back(template))
                    .end();
        }
        json.end().end();
        return ScriptText.of(out.toString());
    }

    /** What sets formulas, as JSON: the program, and its fonts. */
    static String formulas() {
        StringBuilder out = new StringBuilder();
        JsonText json = new JsonText(out).object();
        json.key("program").value(Program.mathJax()).key("fonts").raw(fonts());
        json.end();
        return out.toString();
    }

    private static String fonts() {
        StringBuilder out = new StringBuilder();
        JsonText json = new JsonText(out).array();
        Program.FONTS.forEach(font -> json.value(Program.font(font)));
        json.end();
        return out.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
