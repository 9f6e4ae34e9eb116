package io.github.deckwright.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.support.SafeHtml;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.commonmark.node.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SanitizerTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//x.y/z></SCRIPT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"javascript:alert(1)\">",
                "<img src=data:image/svg+xml;base64,AAAA>",
                "<img src=file:///etc/passwd>",
                "<img srcset='https://x.y/z 1x' src=https://x.y/z>",
                "<img/src=x/onerror=alert(1)//>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" java\nscript:alert(1)\">x</a>",
                "<a href='&#106;avascript:alert(1)'>x</a>",
                "<a href=vbscript:x>x</a> <a href=data:text/html,x>y</a>",
                "[x](javascript:alert(1)) [y](<data:text/html,x>) [z](vbscript:x)",
                "<svg onload=alert(1)><script>alert(1)</script></svg>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<math href=\"javascript:alert(1)\">x</math>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<textarea><img src=x onerror=alert(1)></textarea>",
                "<title><img title=\"</title><img src=x onerror=alert(1)>\">",
                "<xmp><img src=x onerror=alert(1)></xmp>",
                "<plaintext><img src=x onerror=alert(1)>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=x.swf></object><embed src=x.swf>",
                "<base href=https://x.y/><meta http-equiv=refresh content='0;url=https://x.y'>",
                "<link rel=stylesheet href=https://x.y/z.css>",
                "<style>*{background:url(https://x.y)}</style>",
                "<div style=\"background:url(https://x.y)\">x</div>",
                "<form action=https://x.y><input name=a><button formaction=javascript:x>b</button></form>",
                "<details open ontoggle=alert(1)>x</details>",
                "<video src=https://x.y/z poster=https://x.y/p><source src=https://x.y onerror=alert(1)></video>",
                "<audio src=x onloadstart=alert(1)>",
                "<p class=\"hl-k page front\" id=answer onclick=x>y</p>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<!-- --!><img src=x onerror=alert(1)>",
                "<![CDATA[<img src=x onerror=alert(1)>]]>",
                "<?php <img src=x onerror=alert(1)> ?>",
                "<b title='\"><img src=x onerror=alert(1)>'>x</b>",
                "<a href=\"https://x.y/\"onmouseover=alert(1)>x</a>",
                "<x-y onclick=alert(1)>x</x-y>",
                "<body onload=alert(1)><html><head><title>x</title></head>",
                "`<script>alert(1)</script>` and ```<img src=x onerror=alert(1)>```",
                "![<img src=x onerror=alert(1)>](x.png \"onerror=alert(1)\")",
                "[a](https://x.y/\"onmouseover=alert(1))",
                "<https://x.y/\"onmouseover=alert(1)>",
                "| <script>a</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
                "```\"><script>alert(1)</script>\nx\n```",
                "$<script>alert(1)</script>$ and \\(<img src=x onerror=alert(1)>_1\\)",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
            })
    void nothing_in_a_card_runs_or_is_fetched(String markdown) {
        String html = HostileMarkdown.render(markdown).answer().orElseThrow().html();
        SafeHtml.assertHarmless(html);
    }

    @ParameterizedTest
    @CsvSource({
        "<div>a<p></p>b<p>c</p><p> </p>d</div>, <div>ab<p>c</p>d</div>",
        "<div><div><p></p></div></div>a<section><p></p>b<p></p></section>, a<section>b</section>",
        "<ul><li></li><li>a</li><li><p></p></li><li>b</li></ul>, <ul><li>a</li><li>b</li></ul>",
        "a<div><p></p><hr></div>, a<div><hr></div>",
    })
    void blocks_that_hold_nothing_go_and_the_others_keep_their_order(String markdown, String html) {
        assertThat(HostileMarkdown.render(markdown).answer().orElseThrow().html())
                .isEqualTo(html);
    }

    /** Each taken out by itself moved all that follow. */
    @Tag("slow")
    @Test
    void empty_blocks_cost_their_number() {
        double one = Math.min(seconds(20_000), seconds(20_000));
        double eight = Math.min(seconds(160_000), seconds(160_000));
        assertThat(eight / one).as("%.3f s, then %.3f s", one, eight).isLessThan(30); // the square would be 64
    }

    /** Of this thread, so that it is the same beside other tests. */
    private static double seconds(int blocks) {
        String html = "<p></p>x".repeat(blocks);
        PassageScope scope = new PassageScope(
                new Document(),
                new Places(new SourceFile(Path.of("a.md"), "a.md"), List.of()),
                Integer.MAX_VALUE,
                RawHtmlPolicy.SANITIZE,
                false,
                Optional.empty(),
                new MediaStore(List.of()),
                new ArrayList<>(),
                found -> {});
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        String clean = new Sanitizer(scope).clean(html);
        long end = threads.getCurrentThreadCpuTime();
        assertThat(clean).isEqualTo("x".repeat(blocks));
        return (end - start) / 1e9;
    }

    @Tag("slow")
    @Test
    void random_soups_of_tags_stay_harmless_and_balanced() {
        String[] parts = {
            "<b>",
            "</b>",
            "<div ",
            "<div>",
            "</div>",
            "<script>",
            "</script>",
            "<img src=x onerror=y>",
            "\"",
            "'",
            ">",
            "<",
            "<!--",
            "-->",
            "<p>",
            "<table>",
            "<td>",
            "<svg>",
            "</svg>",
            "<style>",
            "</style>",
            "<a href=javascript:x>",
            "text",
            "\n\n",
            "`",
            "<details>",
            "<summary>",
            "*",
            "<title>",
            "</title>",
            "<math>",
            "<select>",
            "<option>",
            "<x>",
            "&lt;",
            "&#60;",
            "<textarea>",
            "<li>",
            "- ",
            "> ",
            "$",
            "<br/>",
            "{{",
            "[sound:"
        };
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            StringBuilder markdown = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                markdown.append(parts[random.nextInt(parts.length)]);
            }
            String html = HostileMarkdown.render(markdown.toString())
                    .answer()
                    .orElseThrow()
                    .html();
            SafeHtml.assertHarmless(html);
            assertThat(html)
                    .as("seed %s: %s", seed, markdown)
                    .doesNotContain("{{")
                    .doesNotContain("[sound:");
            assertThat(SafeHtml.unbalanced(html))
                    .as("seed %s: %s%n%s", seed, markdown, html)
                    .isEmpty();
        }
    }
}
