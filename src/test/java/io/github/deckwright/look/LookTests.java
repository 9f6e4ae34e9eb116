package io.github.deckwright.look;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.support.Browser;
import io.github.deckwright.support.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leaves a picture of every side in {@code target/look}; with {@code -Dpictures} those that the documentation shows in {@code docs/look}. */
@Tag("slow")
class LookTests {
    private static final Path PICTURES = Path.of("target", "look");
    private static final Path SHOWN = Path.of("docs", "look");
    private static final Set<String> IN_DOCUMENTATION = Set.of(
            "code.0.back-768",
            "code.0.back-768-dark",
            "table.0.back-320",
            "choice.0.back-320",
            "choice.0.back-320-dark",
            "cloze.0.front-768",
            "prose.0.back-768",
            "arabic.0.back-320",
            "chinese.0.back-320-dark");

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static CardPages pages;

    @BeforeAll
    static void show() throws IOException {
        browser = Browser.start();
        pages = CardPages.make(folder);
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void end() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void every_side_reads_well_on_every_screen_in_light_and_dark() throws IOException {
        List<String> problems = new ArrayList<>();
        for (String side : pages.sides()) {
            for (int width : new int[] {320, 768, 1280}) {
                for (boolean dark : new boolean[] {false, true}) {
                    browser.show(pages.page(side, CardPages.App.DESKTOP, dark), width);
                    String name = side + "-" + width + (dark ? "-dark" : "");
                    measure(name, problems);
                    picture(name);
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void phones_and_tablets_show_the_same() throws IOException {
        List<String> problems = new ArrayList<>();
        for (String side : pages.sides()) {
            for (CardPages.App app : List.of(CardPages.App.ANDROID, CardPages.App.IOS)) {
                for (boolean dark : new boolean[] {false, true}) {
                    browser.show(pages.page(side, app, dark), 320);
                    String background = browser.evaluate("getComputedStyle(document.body).backgroundColor");
                    assertThat(background).isEqualTo(dark ? "rgb(30, 31, 34)" : "rgb(253, 253, 252)");
                    measure(side + " " + app + (dark ? " dark" : ""), problems);
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void a_hostile_deck_runs_nothing_and_asks_for_nothing() throws IOException {
        for (String side : pages.sides()) {
            Path page = pages.page(side, CardPages.App.DESKTOP, false);
            browser.show(page, 768);
            String hints =
                    "document.querySelectorAll('a, button, summary, details').forEach(e => e.href?.startsWith('http') || e.click())";
            browser.evaluate(hints);
            browser.evaluate("new Promise(done => setTimeout(done, 50))");
            assertThat(browser.evaluate("window.pwned")).as(side).isEqualTo("undefined");
            assertThat(browser.evaluate("location.href.split('#')[0]"))
                    .as(side)
                    .isEqualTo(page.toUri().toString());
            assertThat(browser.requests())
                    .as(side)
                    .allMatch(address ->
                            address.startsWith(page.getParent().toUri().toString()));
            assertThat(browser.trouble()).as(side).isEmpty();
        }
    }

    @Test
    void the_front_keeps_the_right_options_to_itself() throws IOException {
        String looks = "[...new Set([...document.querySelectorAll('.choices > li')].map(li => "
                + "[getComputedStyle(li).color, getComputedStyle(li).backgroundColor, getComputedStyle(li, '::after').content, "
                + "getComputedStyle(li).boxShadow].join()))].length";
        browser.show(pages.page("choice.0.front", CardPages.App.DESKTOP, false), 768);
        assertThat(browser.evaluate(looks)).isEqualTo("1");
        browser.show(pages.page("choice.0.back", CardPages.App.DESKTOP, false), 768);
        assertThat(browser.evaluate(looks)).isEqualTo("2");
    }

    @Test
    void a_hint_opens_and_only_cards_to_type_have_a_field() throws IOException {
        for (String side : pages.sides()) {
            browser.show(pages.page(side, CardPages.App.DESKTOP, false), 768);
            boolean typed = side.equals("typed.0.front");
            assertThat(browser.evaluate("document.querySelectorAll('input').length"))
                    .as(side)
                    .isEqualTo(typed ? "1" : "0");
        }
        browser.show(pages.page("typed.0.front", CardPages.App.DESKTOP, false), 768);
        assertThat(browser.evaluate("document.querySelector('.hints').innerText"))
                .doesNotContain("starts with");
        browser.evaluate("document.querySelector('a.hint').click()");
        assertThat(browser.evaluate("document.querySelector('.hints').innerText"))
                .contains("starts with");
    }

    @Test
    void text_from_right_to_left_starts_at_the_right_and_code_does_not() throws IOException {
        browser.show(pages.page("arabic.0.back", CardPages.App.DESKTOP, false), 768);
        assertThat(
                        browser.evaluate(
                                "['.question', '.answer', '.answer li', 'pre'].map(s => getComputedStyle(document.querySelector(s)).direction)"))
                .isEqualTo("rtl,rtl,rtl,ltr");
    }

    @Test
    void a_wide_formula_scrolls_alone_and_stands_on_its_line() throws IOException {
        browser.show(pages.page("math.0.back", CardPages.App.DESKTOP, false), 320);
        browser.evaluate(
                "document.querySelector('.answer').innerHTML = '<p>a<mjx-container><mjx-math style=\"display: inline-block; "
                        + "white-space: nowrap\">x' + ' + x'.repeat(99) + '</mjx-math></mjx-container> b <mjx-container><mjx-math "
                        + "style=\"display: inline-block\">y</mjx-math></mjx-container></p>'");
        assertThat(browser.evaluate(
                        "(box => [document.documentElement.scrollWidth > innerWidth, box.scrollWidth > box.clientWidth])"
                                + "(document.querySelector('mjx-container'))"))
                .isEqualTo("false,true");
        assertThat(browser.evaluate(
                        "(range => (range.selectNodeContents(document.querySelector('.answer p').childNodes[2]), "
                                + "Math.abs(range.getBoundingClientRect().bottom - [...document.querySelectorAll('mjx-math')].pop()"
                                + ".getBoundingClientRect().bottom) < 6))(document.createRange())"))
                .isEqualTo("true");
    }

    private static void measure(String name, List<String> problems) throws IOException {
        String script = Files.readString(Path.of("src", "test", "resources", "look", "measure.js"));
        String comment = script.substring(0, script.indexOf('\n') + 1);
        Map<?, ?> found = (Map<?, ?>) Json.read(browser.evaluate(script.substring(comment.length())));
        for (Object problem : (List<?>) found.get("problems")) {
            problems.add(String.format(Locale.ROOT, "%s: %s", name, problem));
        }
    }

    private static void picture(String name) throws IOException {
        byte[] png = browser.picture();
        Files.write(PICTURES.resolve(name + ".png"), png);
        if (System.getProperty("pictures") != null && IN_DOCUMENTATION.contains(name)) {
            Files.createDirectories(SHOWN);
            Files.write(SHOWN.resolve(name + ".png"), png);
        }
    }
}
