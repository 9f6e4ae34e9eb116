package io.github.deckwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be said of {@code deckwright.bat} without Windows. */
class WindowsLauncherTests {
    private static final Pattern OPTION = Pattern.compile("(?<= )-[XD][^\\s\"]+");

    private static String batch() throws IOException {
        return Files.readString(Path.of("deckwright.bat"));
    }

    @Test
    void it_starts_java_as_the_other_launcher_does() throws IOException {
        String shell = Files.readString(Path.of("deckwright"));
        String run = batch().lines()
                .filter(line -> line.contains("-jar"))
                .findFirst()
                .orElseThrow();
        Matcher option = OPTION.matcher(run);
        int options = 0;
        while (option.find()) {
            options++;
            // the console's code page has no counterpart: the other launcher sets a locale
            if (!option.group().startsWith("-Dfile.encoding=")) {
                assertThat(shell).contains(option.group());
            }
        }
        assertThat(options).isGreaterThan(3);
    }

    @Test
    void its_lines_end_as_those_of_windows_and_its_jumps_have_targets() throws IOException {
        String text = batch();
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        Matcher call = Pattern.compile("call (:\\w+)").matcher(text);
        while (call.find()) {
            assertThat(text).contains("\r\n" + call.group(1) + "\r\n");
        }
    }

    @Test
    void the_option_that_tells_old_javas_is_known_to_this_one() throws IOException, InterruptedException {
        String option = "--enable-native-access=ALL-UNNAMED";
        assertThat(batch()).contains(option);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(new ProcessBuilder(java, option, "-version").start().waitFor())
                .isZero();
    }
}
