package io.github.deckwright.render.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.Cloze;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HighlighterTests {
    private static final String SIGNS =
            "\"'`/\\{}[]()<>#$@%&*=+-:;,.!?_ \n\t01xeabrfRuLq|~^EOT\uFDD0\uFDD1\uFDD2\uFDD3é中\uD83D\uDE00";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    java       | int x = 0x1F; // why         | <span class="hl-t">int </span>x = <span class="hl-n">0x1F</span>; <span class="hl-c">// why</span>
                    JavaScript | const s = `a ${b + 'c'}`     | <span class="hl-k">const </span>s = <span class="hl-s">`a </span>${b + <span class="hl-s">'c'</span>}<span class="hl-s">`</span>
                    js         | x = /[/"]+/g; y = a / b / c  | x = <span class="hl-s">/[/&quot;]+/g</span>; y = a / b / c
                    jsx        | <A b="c">it's {d}</A>        | &lt;<span class="hl-g">A </span><span class="hl-a">b</span>=<span class="hl-s">&quot;c&quot;</span>&gt;it's {d}&lt;/<span class="hl-g">A</span>&gt;
                    python     | f"{x!r} y" + r'\\'           | <span class="hl-s">f&quot;</span>{x!r} <span class="hl-s">y&quot; </span>+ <span class="hl-s">r'\\\\'</span>
                    rust       | fn f<'a>(c: 'x') r#"q"#      | <span class="hl-k">fn </span><span class="hl-f">f</span>&lt;'a&gt;(c: <span class="hl-s">'x'</span>) <span class="hl-s">r#&quot;q&quot;#</span>
                    bash       | echo "$HOME it" # 'x          | <span class="hl-t">echo </span><span class="hl-s">&quot;</span><span class="hl-v">$HOME </span><span class="hl-s">it&quot; </span><span class="hl-c"># 'x</span>
                    sql        | Select 'it''s' FROM t        | <span class="hl-k">Select </span><span class="hl-s">'it''s' </span><span class="hl-k">FROM </span>t
                    json       | {"a": "b", "c": null}        | {<span class="hl-a">&quot;a&quot;</span>: <span class="hl-s">&quot;b&quot;</span>, <span class="hl-a">&quot;c&quot;</span>: <span class="hl-l">null</span>}
                    css        | a:hover { color: #fff; }     | <span class="hl-g">a:hover </span>{ <span class="hl-a">color</span>: <span class="hl-n">#fff</span>; }
                    html       | <p class=x>1 &amp; 2</p>     | &lt;<span class="hl-g">p </span><span class="hl-a">class</span>=<span class="hl-s">x</span>&gt;1 &amp;amp; 2&lt;/<span class="hl-g">p</span>&gt;
                    yaml       | - a: 1 # one                 | <span class="hl-m">- </span><span class="hl-a">a</span>: <span class="hl-n">1 </span><span class="hl-c"># one</span>
                    toml       | a.b = "c"                    | <span class="hl-a">a.b </span>= <span class="hl-s">&quot;c&quot;</span>
                    diff       | +new                         | <span class="hl-i">+new</span>
                    dockerfile | FROM a AS b                  | <span class="hl-k">FROM </span>a <span class="hl-k">AS </span>b
                    console    | $ ls                         | <span class="hl-m">$ </span><span class="hl-t">ls</span>
                    nonsense   | if (a < b) & c               | if (a &lt; b) &amp; c
                    """)
    void colours_what_a_reader_expects(String language, String code, String html) {
        assertThat(Highlighter.html(language, code.replace("\\\\", "\\"))).isEqualTo(html.replace("\\\\", "\\"));
    }

    @Test
    void knows_at_least_forty_languages() {
        assertThat(Languages.names()).hasSizeGreaterThan(200);
        assertThat(Languages.names())
                .contains(
                        "java",
                        "javascript",
                        "typescript",
                        "jsx",
                        "tsx",
                        "python",
                        "ruby",
                        "php",
                        "c",
                        "cpp",
                        "csharp",
                        "go",
                        "rust",
                        "swift",
                        "kotlin",
                        "scala",
                        "groovy",
                        "dart",
                        "objectivec",
                        "perl",
                        "lua",
                        "r",
                        "julia",
                        "bash",
                        "powershell",
                        "batch",
                        "sql",
                        "json",
                        "yaml",
                        "toml",
                        "ini",
                        "xml",
                        "html",
                        "css",
                        "scss",
                        "less",
                        "diff",
                        "dockerfile",
                        "makefile",
                        "cmake",
                        "nginx",
                        "hcl",
                        "graphql",
                        "protobuf",
                        "haskell",
                        "ocaml",
                        "fsharp",
                        "elixir",
                        "erlang",
                        "clojure",
                        "lisp",
                        "latex",
                        "matlab",
                        "fortran",
                        "pascal",
                        "ada",
                        "vbnet",
                        "assembly",
                        "verilog",
                        "solidity",
                        "markdown");
    }

    @Test
    void a_deletion_never_shares_an_element_with_code() {
        String code = "if (" + Cloze.deletion(1, "true && 1", "a \"hint\"") + ") re" + Cloze.deletion(2, "turn") + " 1";
        assertThat(Highlighter.html("java", code))
                .isEqualTo("<span class=\"hl-k\">if </span>(" + Cloze.OPEN + "1" + Cloze.SEPARATOR
                        + "<span class=\"hl-l\">true </span>&amp;&amp; <span class=\"hl-n\">1</span>" + Cloze.HINT
                        + "a &quot;hint&quot;" + Cloze.CLOSE + ") <span class=\"hl-k\">re</span>" + Cloze.OPEN + "2"
                        + Cloze.SEPARATOR + "<span class=\"hl-k\">turn</span>" + Cloze.CLOSE
                        + " <span class=\"hl-n\">1</span>");
    }

    static List<String> languages() {
        Set<Language> seen = new HashSet<>();
        return Languages.names().stream()
                .filter(name -> seen.add(Languages.find(name).orElseThrow()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void any_code_comes_out_as_it_went_in(String language) {
        Random random = new Random(language.hashCode());
        for (int round = 0; round < 20; round++) {
            StringBuilder code = new StringBuilder();
            int length = random.nextInt(120);
            for (int i = 0; i < length; i++) {
                code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            String html = Highlighter.html(language, code.toString());
            assertThat(text(html))
                    .as("seed %d, round %d", language.hashCode(), round)
                    .isEqualTo(code.toString());
            assertThat(html.split("<span", -1)).hasSameSizeAs(html.split("</span>", -1));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void ranges_of_numbers_come_to_an_end(String language) {
        String code = "for i in 0..5 do x ...3 1.. 2 end";
        assertThat(text(Highlighter.html(language, code))).isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("languages")
    @Tag("slow")
    @Tag("alone")
    void time_is_linear_in_the_worst_code(String language) {
        List<String> pieces = List.of(
                "'\\",
                "b'\\'",
                "\"${'\\' ",
                "`${",
                "/[",
                "/*",
                "<!--",
                "<a b=\"",
                "<a ",
                "{<a>",
                "<<A\n",
                "[[",
                "[\n",
                "${",
                "r#\"",
                "R\"x(",
                "(*",
                "{-",
                "@\"",
                "a: |\n ",
                "a{",
                "a;/*",
                "a",
                "1",
                "1e-",
                "'",
                "\"",
                "#",
                "$ ",
                "\uFDD0");
        for (String piece : pieces) {
            String code = piece.repeat(20_000 / piece.length());
            Assertions.assertTimeout(
                    Duration.ofSeconds(3), () -> Highlighter.html(language, code), () -> "repeated " + piece);
        }
    }

    private static String text(String html) {
        return html.replaceAll("</?span[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
