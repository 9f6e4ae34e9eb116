package io.github.deckwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.support.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand documents of ten cards in a real browser, while one of them is edited. */
@Tag("slow")
@Tag("alone")
class LiveUpdateTests {
    private static final int DOCUMENTS = 1000;
    private static final int CARDS = 10;

    /** What an author waits at most from saving to seeing; the middle of many saves, since other programs run on the machine as well. */
    private static final long MOST_MILLIS = 300;

    private static final int SAVES = 15;

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static FollowedPreview preview;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        for (int document = 0; document < DOCUMENTS; document++) {
            write(document, "first");
        }
        preview = new FollowedPreview(folder);
    }

    @AfterAll
    static void end() throws Exception {
        if (browser != null) {
            browser.close();
        }
        if (preview != null) {
            preview.end();
        }
    }

    private static void write(int document, String word) throws IOException {
        StringBuilder text = new StringBuilder("# Subject " + document + "\n");
        for (int card = 0; card < CARDS; card++) {
            text.append("\n## What is part " + card + " of subject " + document + "?\n\nThe answer number " + card
                    + " of " + document + ", with `code`, **bold words** and a list:\n\n* this is the " + word
                    + " state\n* and something more\n\n```java\nint answer" + card + " = " + document + ";\n```\n");
        }
        Path file = folder.resolve("part" + document % 20).resolve("subject-" + document + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void a_saved_document_is_on_the_page_at_once_and_all_else_stays() throws Exception {
        browser.show(preview.address(), 1280);
        int edited = DOCUMENTS / 2;
        browser.evaluate("(() => { const q = document.getElementById('q'); q.value = 'subject " + edited
                + "'; q.dispatchEvent(new Event('input')); })()");
        browser.evaluate("document.querySelectorAll('.row')[5].click()");
        browser.evaluate("document.getElementById('card').scrollTop = 60");
        String seen = "document.getElementById('back').shadowRoot.textContent";
        assertThat(browser.evaluate(seen)).contains("this is the first state");
        // the time of the browser's clock at which the word stands there
        browser.evaluate(
                "(() => { window.seen = {}; const look = () => { const at = /this is the (\\w+) state/.exec("
                        + seen + ")?.[1]; if (at && !window.seen[at]) window.seen[at] = Date.now(); };"
                        + " new MutationObserver(look).observe(document.getElementById('back').shadowRoot, {childList: true, subtree: true}); })()");
        String place = "[document.getElementById('q').value, document.getElementById('card').scrollTop,"
                + " document.getElementById('count').innerText, document.querySelector('.row[aria-selected=true]').id].join()";
        String before = browser.evaluate(place);
        List<Long> times = new ArrayList<>();
        for (int save = 0; save < SAVES; save++) {
            long saved = System.currentTimeMillis();
            write(edited, "state" + save);
            String at = browser.evaluate("new Promise(done => { const wait = () => window.seen.state" + save
                    + " ? done(window.seen.state" + save + ") : setTimeout(wait, 5); wait(); })");
            times.add(Long.parseLong(at) - saved);
            // some saves follow at once, others come when everything was read anew
            Thread.sleep(save % 3 == 0 ? 2500 : 300);
        }
        System.out.println("from saving to seeing, in milliseconds: " + times);
        assertThat(browser.evaluate(place)).isEqualTo(before);
        Collections.sort(times);
        assertThat(times.get(SAVES / 2)).isLessThanOrEqualTo(MOST_MILLIS);
    }
}
