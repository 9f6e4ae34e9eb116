package io.github.deckwright.write.html;

import io.github.deckwright.model.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The parts of a page that are the same for all decks: its program, its style, and MathJax. */
final class Program {
    /** The page's own program, in the order in which its parts build on each other. */
    private static final List<String> PARTS = List.of(
            "data.js",
            "anki.js",
            "math.js",
            "search.js",
            "show.js",
            "tree.js",
            "list.js",
            "card.js",
            "study.js",
            "print.js",
            "live.js",
            "main.js");

    /** MathJax's fonts, in the order in which it numbers them. */
    static final List<String> FONTS = List.of(
            "Zero",
            "Main-Regular",
            "Main-Bold",
            "Math-Italic",
            "Main-Italic",
            "Math-BoldItalic",
            "Size1-Regular",
            "Size2-Regular",
            "Size3-Regular",
            "Size4-Regular",
            "AMS-Regular",
            "Calligraphic-Regular",
            "Calligraphic-Bold",
            "Fraktur-Regular",
            "Fraktur-Bold",
            "SansSerif-Regular",
            "SansSerif-Bold",
            "SansSerif-Italic",
            "Script-Regular",
            "Typewriter-Regular",
            "Vector-Regular",
            "Vector-Bold");

    private Program() {}

    static String script() {
        StringBuilder script = new StringBuilder("(() => {\n\"use strict\";\n");
        PARTS.forEach(part -> script.append(text("page/" + part)).append('\n'));
        return script.append("})();\n").toString();
    }

    static String style() {
        return text("page/page.css");
    }

    static String body() {
        return text("page/page.html");
    }

    /** MathJax itself; nothing in it ends an element {@code script}. */
    static String mathJax() {
        return text("mathjax/tex-chtml-full.js")
                .replace("</script", "<\\/script")
                .replace("<!--", "\\x3c!--");
    }

    /** A font of MathJax, as the address of its own bytes. */
    static String font(String name) {
        return "data:font/woff;base64,"
                + Base64.getEncoder().encodeToString(bytes("mathjax/MathJax_" + name + ".woff"));
    }

    /** What a content security policy calls a script. */
    static String hash(String script) {
        return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(script)) + "'";
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Program.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing in the program: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
