package io.github.deckwright.look;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.Deckwright;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.support.Browser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of all cards in a real browser. Leaves pictures in {@code target/look}; with {@code -Dpictures} those of the documentation. */
@Tag("slow")
class PageTests {
    private static final Path PICTURES = Path.of("target", "look");
    private static final Path SHOWN = Path.of("docs", "look");
    private static final Set<String> IN_DOCUMENTATION =
            Set.of("page-1280", "page-1280-dark-answer", "page-320-list", "page-320-answer", "page-320-dark");
    private static final Path SAMPLE = Path.of("src", "test", "resources", "look", "page");
    private static final String SHADOW = "document.getElementById('%s').shadowRoot";

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Path page;

    @BeforeAll
    static void build() throws IOException {
        browser = Browser.start();
        page = build(SAMPLE, "Knowledge");
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void end() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    private static Path build(Path source, String name) throws IOException {
        BuildRequest request = BuildRequest.in(Path.of(""))
                .source(source.toString())
                .target(folder.toAbsolutePath())
                .formats("html")
                .name(name)
                .withoutLedger(true)
                .now(Instant.EPOCH)
                .build();
        Deckwright.build(request, finding -> {});
        return folder.resolve(name + ".html");
    }

    private static void show(int width, boolean dark) throws IOException {
        browser.dark(dark);
        browser.show(page, width);
        browser.evaluate("localStorage.clear()");
        browser.show(page, width);
        browser.evaluate("document.fonts.ready.then(() => new Promise(done => setTimeout(done, 300)))");
    }

    private static String text(String id) throws IOException {
        return browser.evaluate("document.getElementById('" + id + "').innerText");
    }

    private static String inSide(String expression) throws IOException {
        return browser.evaluate("(root => " + expression + ")(" + SHADOW.replace("%s", "side") + ")");
    }

    @Test
    void axe_finds_nothing_and_nothing_is_wider_than_the_screen() throws IOException {
        List<String> problems = new ArrayList<>();
        for (int width : new int[] {320, 768, 1280, 1600}) {
            for (boolean dark : new boolean[] {false, true}) {
                show(width, dark);
                String name = "page-" + width + (dark ? "-dark" : "");
                if (width == 320) {
                    judge(name + "-list", problems);
                }
                // a card with a list, a table and a finding
                browser.evaluate("document.querySelectorAll('.row')[3].click()");
                judge(name, problems);
                browser.evaluate("document.getElementById('close').click()");
                browser.evaluate("document.getElementById('studyall').click()");
                judge(name + "-study", problems);
                browser.press(" ");
                judge(name + "-answer", problems);
                browser.press("Escape");
                browser.evaluate("document.getElementById('printall').click()");
                judge(name + "-print", problems);
            }
        }
        assertThat(problems).isEmpty();
    }

    private static void judge(String name, List<String> problems) throws IOException {
        browser.evaluate("new Promise(done => setTimeout(done, 100))");
        byte[] picture = browser.view();
        Files.write(PICTURES.resolve(name + ".png"), picture);
        if (System.getProperty("pictures") != null && IN_DOCUMENTATION.contains(name)) {
            Files.write(SHOWN.resolve(name + ".png"), picture);
        }
        if (!browser.evaluate("document.documentElement.scrollWidth <= innerWidth")
                .equals("true")) {
            problems.add(name + " is wider than the screen");
        }
        browser.evaluate("(() => { if (!window.axe) { " + axe() + " } })()");
        String found =
                browser.evaluate("axe.run(document, {resultTypes: ['violations']}).then(result => result.violations"
                        + ".map(v => v.id + ' ' + v.nodes.map(n => n.target.flat().join(' ') + ' ' + n.html.slice(0, 120)).slice(0, 3).join('; '))"
                        + ".join('\\n'))");
        if (!found.isEmpty()) {
            problems.add(name + ": " + found);
        }
        if (!browser.trouble().isEmpty()) {
            problems.add(name + ": " + browser.trouble());
        }
    }

    private static String axe() throws IOException {
        try (InputStream in = PageTests.class.getResourceAsStream("/axe.min.js")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void search_narrows_as_one_types() throws IOException {
        show(1280, false);
        int all = Integer.parseInt(text("count").replaceAll("\\D.*", ""));
        browser.press("/");
        browser.type("capital fränce");
        assertThat(text("count")).isEqualTo("1 of " + all + " cards");
        browser.press("Escape");
        browser.type("kind:choice");
        assertThat(text("count")).startsWith("2 of ");
        browser.press("Escape");
        browser.type("has:finding");
        assertThat(text("count")).startsWith("1 of ");
        assertThat(text("otherscount")).isEqualTo("1 finding outside of cards");
        browser.press("Escape");
        browser.type("nowhere-at-all");
        assertThat(text("none")).startsWith("No card matches");
        browser.press("Escape");
        assertThat(text("count")).isEqualTo(all + " cards");
    }

    @Test
    void letters_added_one_by_one_find_what_the_whole_finds() throws IOException {
        show(1280, false);
        for (String query : List.of(
                "what is the",
                "\"what is\" t",
                "is \"is t",
                "w\"ha t",
                "is is the is",
                "the -is a",
                "the \"capital of\"fr")) {
            String type = "const q = document.getElementById('q'), text = `" + query + "`;"
                    + " const found = () => { q.dispatchEvent(new Event('input')); return document.getElementById('count').innerText; };";
            String letters = browser.evaluate(
                    "(() => { " + type + " q.value = ''; found(); let all = ''; for (let n = 1; n <= text.length; n++)"
                            + " { q.value = text.slice(0, n); all += found() + ','; } return all; })()");
            String wholes = browser.evaluate(
                    "(() => { " + type + " let all = ''; for (let n = 1; n <= text.length; n++)"
                            + " { q.value = ''; found(); q.value = text.slice(0, n); all += found() + ','; } return all; })()");
            assertThat(letters).as(query).isEqualTo(wholes);
        }
    }

    @Test
    void studying_goes_by_keyboard_and_keeps_its_place() throws IOException {
        show(1280, false);
        int all = Integer.parseInt(text("count").replaceAll("\\D.*", ""));
        browser.press("s");
        String first = text("left");
        browser.press(" ");
        assertThat(inSide("!!root.querySelector('.back')")).isEqualTo("true");
        browser.press("3");
        assertThat(inSide("!!root.querySelector('.front')")).isEqualTo("true");
        int left = Integer.parseInt(first.replaceAll("\\D.*", ""));
        assertThat(left).isGreaterThanOrEqualTo(all);
        assertThat(text("left")).isEqualTo(left - 1 + " left");
        browser.press(" ");
        browser.press("1");
        assertThat(text("left")).isEqualTo(left - 1 + " left");
        browser.show(page, 1280);
        browser.press("s");
        assertThat(text("resume")).isEqualTo("Go on (" + (left - 1) + " left)");
        browser.press("Enter");
        assertThat(text("left")).isEqualTo(left - 1 + " left");
        browser.press("Escape");
        assertThat(browser.evaluate("document.getElementById('panes').hidden")).isEqualTo("false");
    }

    @Test
    void answers_are_typed_and_options_are_chosen() throws IOException {
        show(1280, false);
        browser.press("/");
        browser.type("prime");
        browser.press("Enter");
        browser.press("s");
        browser.press("2");
        assertThat(inSide("root.querySelector('.marked .chosen').classList.contains('correct')"))
                .isEqualTo("true");
        assertThat(text("say")).isEqualTo("Right");
    }

    @Test
    void what_is_printed_lies_behind_its_front() throws IOException {
        show(1280, false);
        int sides = Integer.parseInt(browser.evaluate(
                        "(document.getElementById('printall').click(), document.getElementById('printcount').innerText)")
                .replaceAll("\\D.*", ""));
        browser.evaluate("window.print = () => {}");
        browser.evaluate("document.getElementById('printgo').click()");
        browser.evaluate(
                "new Promise(done => { const wait = () => document.getElementById('printing').open ? setTimeout(wait, 20) : done(); wait(); })");
        String cells = "[...document.getElementById('sheets').shadowRoot.querySelectorAll('.%s')].map(sheet => "
                + "[...sheet.children].map(cell => cell.dataset.from || '').join()).join(';')";
        List<String> fronts =
                List.of(browser.evaluate(cells.replace("%s", "fronts")).split(";"));
        List<String> backs =
                List.of(browser.evaluate(cells.replace("%s", "backs")).split(";"));
        assertThat(fronts).hasSize((sides + 7) / 8).hasSameSizeAs(backs);
        for (int sheet = 0; sheet < fronts.size(); sheet++) {
            String[] front = fronts.get(sheet).split(",", -1);
            String[] back = backs.get(sheet).split(",", -1);
            for (int i = 0; i < 8; i++) {
                assertThat(back[i ^ 1]).isEqualTo(front[i]);
            }
        }
        byte[] pdf = browser.pdf();
        Files.write(PICTURES.resolve("page.pdf"), pdf);
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(text.split("/Type */Page\\b(?!s)", -1)).hasSize(2 * fronts.size() + 1);
    }

    @Test
    void a_hostile_deck_runs_nothing_and_asks_for_nothing() throws IOException {
        Path hostile = build(Path.of("src", "test", "resources", "look", "hostile.md"), "hostile");
        browser.show(hostile, 1280);
        String count = browser.evaluate("document.querySelectorAll('.row').length");
        for (int i = 0; i < Integer.parseInt(count); i++) {
            browser.evaluate("document.querySelectorAll('.row')[" + i + "].click()");
            browser.evaluate("new Promise(done => setTimeout(done, 50))");
            browser.evaluate("['front', 'back'].forEach(id => document.getElementById(id).shadowRoot"
                    + ".querySelectorAll('a, button, summary').forEach(e => e.href?.startsWith('http') || e.click()))");
        }
        browser.press("s");
        browser.press(" ");
        assertThat(count).isNotEqualTo("0");
        assertThat(browser.evaluate("window.pwned")).isEqualTo("undefined");
        assertThat(browser.requests().stream().filter(address -> !address.startsWith("data:")))
                .containsExactly(hostile.toUri().toString());
        assertThat(browser.trouble()).isEmpty();
    }
}
