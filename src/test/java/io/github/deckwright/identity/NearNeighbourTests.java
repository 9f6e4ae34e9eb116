package io.github.deckwright.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.identity.print.Sighting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents whose cards are built alike: one card is edited, or one is gone and another one new; all others stay. */
class NearNeighbourTests {

    private static final List<String> COMMANDS =
            List.of("cp", "mv", "rm", "chmod", "chown", "mkdir", "rsync", "touch", "tar", "gzip", "unzip", "diff");

    private static Sighting card(int line, String question, String answer) {
        return Cards.basic("shell.md", line, question, answer);
    }

    private static String question(String command) {
        return "What does the flag -v of the command " + command + " do?";
    }

    private static String answer(String command) {
        return "With this flag " + command + " prints the name of every file that it works on, one file on each line.";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the same card, both sides edited a little
                "What is the flag -v of the command tar good for? | With it tar prints the name of every file that it works on, a file a line. | true",
                "What does the flag -v of the command tar do in general? | With this flag tar prints every name of a file that it works on, one file a line. | true",
                // another card in its place
                "What of the command tar does the flag -v do? | With this flag tar prints the names of all files that it works on, one file a line. | false",
                "What does the flag -v of the command ls do? | With this flag ls prints the name of every file that it works on, one file on each line. | false",
                "What does the flag -x of the command ls do? | With this flag ls prints the names of files that it works on, many on each line. | false",
                "What does the flag -v of the command zip do? | With this flag zip prints the name of every file that it works on, one file on each line. | false",
            })
    void the_word_that_no_other_question_has_decides(String question, String answer, boolean kept) {
        List<Sighting> before = new ArrayList<>();
        List<Sighting> after = new ArrayList<>();
        int at = COMMANDS.indexOf("tar");
        for (int i = 0; i < COMMANDS.size(); i++) {
            before.add(card(i + 1, question(COMMANDS.get(i)), answer(COMMANDS.get(i))));
            after.add(i == at ? card(i + 1, question, answer) : before.get(i));
        }
        TwoBuilds builds = TwoBuilds.of(before, after);
        for (int i = 0; i < COMMANDS.size(); i++) {
            assertThat(builds.keeps(i))
                    .as("%s %s", i, builds.second().diagnostics())
                    .isEqualTo(i != at || kept);
        }
    }
}
