package io.github.deckwright.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An image of this size is too long for a command file. */
class LargeImageTests {
    private static final int LIMIT = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void an_image_above_the_limit_is_named_where_somebody_asks() throws IOException {
        assertThat(found(true, LIMIT + 1)).containsExactly("this image has 1024 KiB");
        assertThat(found(true, LIMIT)).isEmpty();
        assertThat(found(false, LIMIT + 1)).isEmpty();
    }

    private List<String> found(boolean study, int size) throws IOException {
        byte[] image = Arrays.copyOf("GIF89a\1\0\1\0\0\0\0;".getBytes(StandardCharsets.ISO_8859_1), size);
        Files.write(folder.resolve("large.gif"), image);
        Files.writeString(folder.resolve("a.md"), "# Cards\n\n## What is shown?\n\n![a dot](large.gif)\n");
        List<Diagnostic> found = new ArrayList<>();
        BuildRequest request = BuildRequest.in(folder)
                .source("a.md")
                .target(new BuildRequest.Nowhere())
                .build();
        Build.run(request, new Judging(Severity.OFF, study, Optional.empty(), false), found::add, Progress.NONE);
        assertThat(found).allMatch(finding -> finding.rule() == Rule.LARGE_IMAGE);
        return found.stream().map(Diagnostic::message).toList();
    }
}
