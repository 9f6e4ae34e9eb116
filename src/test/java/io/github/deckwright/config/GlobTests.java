package io.github.deckwright.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTests {

    @ParameterizedTest
    @CsvSource({
        "*.md, a/b.md, true",
        "*.md, a.mdx, false",
        "/a.md, b/a.md, false",
        "/a.md, a.md, true",
        "docs, docs/x/y.md, true",
        "docs/, docs, false",
        "docs/**, docs/x/y.md, true",
        "docs/**/*.md, docs/y.md, true",
        "docs/*.md, docs/x/y.md, false",
        "**/x/*.md, x/y.md, true",
        "a?c.md, a/c.md, false",
        "a[0-9].md, a7.md, true",
        "a[!0-9].md, a7.md, false",
        "a[.md, a[.md, true",
        "\\*.md, x.md, false",
        "\\*.md, *.md, true",
        "a*b*c, axxbxxc, true",
        "a*b*c, axxcxxb, false",
    })
    void means_what_gitignore_means(String pattern, String path, boolean expected) {
        assertThat(Glob.of(pattern).covers(path)).isEqualTo(expected);
    }

    @Tag("slow")
    @Test
    void a_hostile_pattern_takes_no_more_than_pattern_times_path() {
        Glob stars = Glob.of("a*".repeat(600) + "b/" + "**/x/".repeat(600));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> stars.covers("a".repeat(1_500) + "/x".repeat(400)));
    }
}
