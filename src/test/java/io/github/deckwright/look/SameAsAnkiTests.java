package io.github.deckwright.look;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.Deckwright;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.support.AnkiEngine;
import io.github.deckwright.support.Browser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every side of every card of {@code look/kinds} in the page and as Anki's engine makes it, in the same browser: the same pixels. What
 * differs is left in {@code target/look}.
 */
@Tag("slow")
class SameAsAnkiTests {
    private static final Path SAMPLE = Path.of("src", "test", "resources", "look", "kinds");
    private static final Path PICTURES = Path.of("target", "look");
    private static final String MATHJAX = "/io/github/deckwright/write/html/mathjax/";
    private static final Pattern TYPING = Pattern.compile("\\[\\[type:[^]]*]]");

    /** Room for the longest card, so that no panel scrolls; what Anki's style takes from the window is 800 pixels in either. */
    private static final int TALL = 4000;

    /** The card and the room around it, but for the rounded corners of the page's box. */
    private static final String AREA =
            "(q => ({x: q.x - 10, y: q.y - 10, width: q.width + 20, height: q.height + 20}))(%s.getBoundingClientRect())";

    /** Steps of 255 that a colour may differ: curves and shadows are rounded by where the layer lies that they are drawn on. */
    private static final int ROUNDED = 2;

    private static final int SIDES_AT_LEAST = 100;

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Path anki;

    /** A card's sides as the engine made them, by guid, ordinal and side. */
    private static String side(String guid, int ordinal, String side) throws IOException {
        return Files.readString(anki.resolve(guid + "." + ordinal + "." + side + ".html"));
    }

    @BeforeAll
    static void build() throws IOException {
        browser = Browser.start();
        BuildRequest request = BuildRequest.in(Path.of(""))
                .source(SAMPLE.toString())
                .target(folder.toAbsolutePath())
                .formats("apkg", "html")
                .name("kinds")
                .withoutLedger(true)
                .now(Instant.EPOCH)
                .build();
        Deckwright.build(request, finding -> {});
        anki = Files.createDirectories(folder.resolve("anki"));
        AnkiEngine.find().pages(folder.resolve("kinds.apkg"), anki);
        Path mathjax = Files.createDirectories(anki.resolve("mathjax"));
        Path program = mathjax.resolve("tex-chtml-full.js");
        copy("tex-chtml-full.js", program);
        Matcher fonts = Pattern.compile("/(MathJax_[\\w-]+\\.woff)\\b").matcher(Files.readString(program));
        for (String font :
                fonts.results().map(found -> found.group(1)).distinct().toList()) {
            copy(font, mathjax.resolve(font));
        }
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void end() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    private static void copy(String name, Path target) throws IOException {
        try (InputStream in = Objects.requireNonNull(SameAsAnkiTests.class.getResourceAsStream(MATHJAX + name), name)) {
            Files.copy(in, target);
        }
    }

    /** One side of one card. */
    private record Side(String guid, int ordinal, String name, boolean dark) {
        @Override
        public String toString() {
            return guid + "-" + (ordinal + 1) + "-" + name + (dark ? "-dark" : "");
        }
    }

    @Test
    void both_sides_of_every_kind_of_card_are_those_of_anki_in_light_and_dark() throws IOException {
        List<String> differences = new ArrayList<>();
        int sides = 0;
        for (boolean dark : new boolean[] {false, true}) {
            List<Shown> shown = ofPage(dark);
            sides += shown.size();
            for (Shown one : shown) {
                byte[] theirs = ofAnki(one.side(), one.width());
                String difference = difference(read(one.picture()), read(theirs));
                if (!difference.isEmpty()) {
                    differences.add(one.side() + ": " + difference);
                    Files.write(PICTURES.resolve("same-" + one.side() + "-page.png"), one.picture());
                    Files.write(PICTURES.resolve("same-" + one.side() + "-anki.png"), theirs);
                }
            }
        }
        assertThat(sides).isGreaterThanOrEqualTo(2 * SIDES_AT_LEAST);
        assertThat(differences).isEmpty();
    }

    private record Shown(Side side, int width, byte[] picture) {}

    /** All sides as the page shows them. */
    private static List<Shown> ofPage(boolean dark) throws IOException {
        List<Shown> shown = new ArrayList<>();
        browser.dark(dark);
        browser.show(folder.resolve("kinds.html"), 1280);
        browser.resize(1280, TALL);
        // letters are drawn the same only where they stand on whole pixels
        browser.evaluate(
                "(() => { const place = document.createElement('style'); place.textContent = '.frame { position: fixed !important;"
                        + " z-index: 9; left: 0; top: 0; width: 640px; border: 0 !important } .frame.above { z-index: 10 }';"
                        + " document.head.append(place); })()");
        int cards =
                Integer.parseInt(browser.evaluate("document.getElementById('count').innerText.replace(/\\D.*/, '')"));
        browser.evaluate("document.getElementById('list').focus()");
        browser.press("Home");
        for (int card = 0; card < cards; card++) {
            settle();
            int width = Integer.parseInt(browser.evaluate("document.getElementById('front').clientWidth"));
            String guid = browser.evaluate(
                    "[...document.querySelectorAll('#facts dt')].find(e => e.innerText === 'Guid').nextSibling.innerText");
            int numbers = Math.max(
                    1, Integer.parseInt(browser.evaluate("document.querySelectorAll('#numbers button').length")));
            for (int number = 0; number < numbers; number++) {
                if (numbers > 1) {
                    browser.evaluate("document.querySelectorAll('#numbers button')[" + number + "].click()");
                    settle();
                }
                for (String name : List.of("front", "back")) {
                    browser.evaluate(
                            "['front', 'back'].forEach(id => document.getElementById(id).classList.toggle('above', id === '"
                                    + name + "'))");
                    shown.add(new Shown(
                            new Side(guid, number, name, dark),
                            width,
                            browser.picture(AREA.formatted(
                                    "document.getElementById('" + name + "').shadowRoot.getElementById('qa')"))));
                }
            }
            browser.evaluate("document.getElementById('list').focus()");
            browser.press("ArrowDown");
        }
        return shown;
    }

    /** Until formulas are set and pictures are there. */
    private static void settle() throws IOException {
        browser.evaluate(
                "(async () => { for (const id of ['front', 'back']) { const root = document.getElementById(id).shadowRoot;"
                        + " const math = /\\\\[([]/.test(root.textContent) ;"
                        + " for (let i = 0; math && i < 300 && !root.querySelector('mjx-container'); i++) await new Promise(done => setTimeout(done, 20));"
                        + " await Promise.all([...root.querySelectorAll('img')].map(img => img.decode().catch(() => {}))); }"
                        + " await document.fonts.ready; await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); })()");
    }

    /** The same side on Anki's page, as wide as the page's box; the part that the card takes, with the room that Anki leaves around. */
    private static byte[] ofAnki(Side side, int width) throws IOException {
        String card = side(side.guid(), side.ordinal(), side.name());
        Path page = Files.writeString(anki.resolve("shown.html"), """
                <!doctype html>
                <html class="linux chrome%s"><head><meta charset="utf-8">
                <style>
                body { margin: 20px; overflow-wrap: break-word; color: black; background-color: white }
                hr { background-color: #ccc; border: none; height: 1px; margin: 1em }
                img { max-width: 100%%; max-height: 95vh } li { text-align: start } pre { text-align: left }
                body.nightMode { background-color: #2c2c2c; color: #fcfcfc }
                #typeans { width: 100%%; box-sizing: border-box; line-height: 1.75 }
                </style></head><body class="card card%d isLin%s"><div id="qa">%s</div>%s</body></html>
                """.formatted(
                        side.dark() ? " night-mode" : "",
                        side.ordinal() + 1,
                        side.dark() ? " nightMode night_mode" : "",
                        TYPING.matcher(card).find()
                                ? TYPING.matcher(card).replaceFirst(Matcher.quoteReplacement(typing(side)))
                                : card,
                        card.contains("\\(") || card.contains("\\[") ? math() : ""));
        browser.show(page, width);
        browser.evaluate(
                "(async () => { if (window.MathJax) { for (let i = 0; !MathJax.typesetPromise && i < 300; i++)"
                        + " await new Promise(done => setTimeout(done, 20)); await MathJax.typesetPromise([document.getElementById('qa')]); }"
                        + " await Promise.all([...document.images].map(img => img.decode().catch(() => {})));"
                        + " await document.fonts.ready; await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); })()");
        return browser.picture(AREA.formatted("document.getElementById('qa')"));
    }

    /** What Anki's reviewer puts in place of a field to type; nothing was typed. */
    private static String typing(Side side) throws IOException {
        String style = " style=\"font-family: 'Arial'; font-size: 20px;\"";
        return side.name().equals("front")
                ? "<center><input type=text id=typeans" + style + "></center>"
                : "<div" + style + ">" + side(side.guid(), side.ordinal(), "nothing-typed") + "</div>";
    }

    /** MathJax as Anki loads it. */
    private static String math() {
        return """
                <script>window.MathJax = {
                  tex: { displayMath: [["\\\\[", "\\\\]"]], processEscapes: false, processEnvironments: false, processRefs: false,
                    packages: { "[+]": ["noerrors", "mathtools", "mhchem"], "[-]": ["textmacros"] } },
                  startup: { typeset: false }, options: { renderActions: { addMenu: [], checkLoading: [] } },
                  chtml: { fontURL: "mathjax" }
                };</script>
                <script src="mathjax/tex-chtml-full.js"></script>""";
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static String difference(BufferedImage mine, BufferedImage theirs) {
        if (mine.getWidth() != theirs.getWidth() || mine.getHeight() != theirs.getHeight()) {
            return mine.getWidth() + " by " + mine.getHeight() + " pixels, in Anki " + theirs.getWidth() + " by "
                    + theirs.getHeight();
        }
        int count = 0;
        int first = -1;
        for (int y = 0; y < mine.getHeight(); y++) {
            for (int x = 0; x < mine.getWidth(); x++) {
                if (!isSame(mine.getRGB(x, y), theirs.getRGB(x, y))) {
                    count++;
                    first = first < 0 ? y : first;
                }
            }
        }
        return count == 0 ? "" : count + " pixels, the first in line " + first;
    }

    private static boolean isSame(int one, int other) {
        boolean same = true;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            same &= Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) <= ROUNDED;
        }
        return same;
    }
}
