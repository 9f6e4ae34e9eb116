package io.github.deckwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.deckwright.support.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts run in the shells that they are for; a shell that a machine lacks is left out. */
class CompletionTests {
    @TempDir
    private Path directory;

    private String script(String shell) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(directory, out, new ByteArrayOutputStream(), Map.of(), Clock.systemUTC(), false);
        assertThat(Commands.run(terminal, "completion", shell)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private String run(String shell, String text) throws IOException, InterruptedException {
        Path file = Files.writeString(directory.resolve("completion"), script(shell));
        Program.Result result;
        try {
            result = Program.of(shell, "-c", text.replace("FILE", file.toString()))
                    .in(directory)
                    .run();
        } catch (IOException e) {
            assumeTrue(false, "there is no " + shell);
            return "";
        }
        assertThat(result.err()).isEmpty();
        return result.out();
    }

    /** What bash would offer for the last of some words. */
    private String bash(String... words) throws IOException, InterruptedException {
        return run(
                "bash",
                "compopt() { :; }; source FILE; COMP_WORDS=(" + String.join(" ", words) + "); COMP_CWORD="
                        + (words.length - 1) + "; COMP_LINE='"
                        + String.join(" ", words).replace("''", "")
                        + "'; COMP_POINT=${#COMP_LINE}; _complete_deckwright; printf '%s\\n' \"${COMPREPLY[@]}\"");
    }

    @Test
    void bash_completes_commands_options_and_their_words() throws Exception {
        assertThat(bash("deckwright", "di").lines()).containsExactly("diff");
        assertThat(bash("deckwright", "build", "--fro").lines()).contains("--frozen");
        assertThat(bash("deckwright", "diff", "--format", "ma").lines()).containsExactly("markdown");
    }

    @Test
    void zsh_takes_the_script_of_bash() throws Exception {
        assertThat(run(
                        "zsh",
                        "autoload -U compinit bashcompinit; compinit -u; bashcompinit; source FILE; "
                                + "print -r -- $_comps[deckwright]"))
                .contains("_complete_deckwright");
    }

    @Test
    void fish_completes_commands_options_and_their_words() throws Exception {
        assertThat(run("fish", "source FILE; complete -C 'deckwright di'").lines())
                .contains("diff");
        assertThat(run("fish", "source FILE; complete -C 'deckwright build --fro'")
                        .lines())
                .contains("--frozen");
        assertThat(run("fish", "source FILE; complete -C 'deckwright diff --format '")
                        .lines())
                .containsExactlyInAnyOrder("text", "markdown", "json");
    }

    @Test
    void another_shell_is_named_as_unknown() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(directory, new ByteArrayOutputStream(), err, Map.of(), Clock.systemUTC(), false);
        assertThat(Commands.run(terminal, "completion", "tcsh")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("bash, zsh or fish");
    }
}
