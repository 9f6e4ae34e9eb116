package io.github.deckwright.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.anki.PackageFile;
import io.github.deckwright.build.BuildRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptMediaTests {
    private static final String FIELDS =
            "{\"1\":{\"id\":1,\"name\":\"Words\",\"type\":0,\"mod\":7,\"css\":\"\",\"flds\":["
                    + "{\"name\":\"Front\",\"ord\":0},{\"name\":\"Back\",\"ord\":1},{\"name\":\"Extra\",\"ord\":2}],"
                    + "\"tmpls\":[{\"name\":\"Card 1\",\"ord\":0,\"qfmt\":\"{{Front}}\",\"afmt\":\"{{Back}}{{hint:Extra}}\"}]}}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[sound:a.mp3]",
                "<img src=\"a.png\">",
                "<img class=x src='a b.png'>",
                "<video src=a.mp4></video>"
            })
    void files_of_the_collection(String html) {
        assertThat(KeptMedia.isIn(html)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "words",
                "a < b",
                "<img src=\"https://example.org/a.png\">",
                "<img src='data:image/png;base64,'>",
                "<img>"
            })
    void nothing_that_a_package_lacks(String html) {
        assertThat(KeptMedia.isIn(html)).isFalse();
    }

    @Test
    void an_adoption_counts_notes_whose_files_new_learners_do_not_get() throws IOException {
        Path old = PackageFile.schema11(folder)
                .models(FIELDS)
                .note(1, "a", 1, "", "What is a keel?|The lowest timber.|<img src=keel.png>", 0)
                .note(2, "b", 1, "", "What is a mast?|The pole for sails.|a word", 0)
                .note(3, "c", 1, "", "What is gone?|This.|[sound:gone.mp3]", 0)
                .write(folder.resolve("old.apkg"));
        Files.createDirectory(folder.resolve("notes"));
        Files.writeString(
                folder.resolve("notes/ships.md"),
                "# Ships\n\n## What is a keel?\n\nThe lowest timber.\n\n## What is a mast?\n\nThe pole for sails.\n");
        AdoptReport report = Adopt.run(
                new AdoptRequest(
                        BuildRequest.in(folder)
                                .source("notes")
                                .now(Instant.EPOCH.plusSeconds(1_700_000_000))
                                .build(),
                        old,
                        "old.apkg",
                        Way.USUAL,
                        false),
                found -> {});
        assertThat(report.withKeptMedia()).isEqualTo(1);
        assertThat(new AdoptText(report, Path::toString, false, "deckwright build notes").lines())
                .contains(
                        "1 note shows pictures or sounds of the old deck in fields that stay. Packages do not carry these files: who"
                                + " has the old deck keeps them, who begins with a package of Deckwright does not get them.");
        assertThat(AdoptJson.of(report, Path::toString)).contains("\"keptMedia\":1");
    }
}
