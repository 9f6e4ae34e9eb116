package io.github.deckwright.ci;

import static io.github.deckwright.ci.Workflow.map;
import static io.github.deckwright.ci.Workflow.steps;
import static io.github.deckwright.ci.Workflow.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.deckwright.support.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What holds for the files of CI systems whatever they do. */
class CiFileTests {
    private static final Path ACTION = Path.of("action.yml");
    private static final Path TEMPLATES = Path.of("src/main/resources/io/github/deckwright/init/ci");

    private static List<Path> workflows() {
        return List.of(TEMPLATES.resolve("github-pull-request.yml"), TEMPLATES.resolve("github-publish.yml"));
    }

    private static List<Map<String, Object>> allSteps() throws IOException {
        List<Map<String, Object>> steps = new ArrayList<>(steps(yaml(ACTION).get("runs")));
        for (Path workflow : workflows()) {
            for (Object job : map(yaml(workflow).get("jobs")).values()) {
                steps.addAll(steps(job));
            }
        }
        return steps;
    }

    @Test
    void no_script_holds_an_expression() throws IOException {
        assertThat(allSteps())
                .hasSizeGreaterThan(8)
                .allSatisfy(step -> assertThat(String.valueOf(step.get("run"))).doesNotContain("${{"));
    }

    @Test
    void actions_of_others_are_pinned_by_hash_and_tell_their_version() throws IOException {
        for (Path file : List.of(ACTION, workflows().get(0), workflows().get(1))) {
            Matcher uses = Pattern.compile("uses: (\\S+)(.*)").matcher(Files.readString(file));
            while (uses.find()) {
                if (!uses.group(1).startsWith("deckwright/")) {
                    assertThat(uses.group()).matches("uses: [\\w/-]+@[0-9a-f]{40} # v[0-9.]+");
                }
            }
        }
    }

    @Test
    void workflows_ask_for_the_rights_they_need_and_no_others() throws IOException {
        assertThat(map(yaml(workflows().get(0)).get("permissions")))
                .isEqualTo(Map.of("contents", "read", "pull-requests", "write"));
        assertThat(map(yaml(workflows().get(1)).get("permissions"))).isEqualTo(Map.of("contents", "write"));
        assertThat(Files.readString(workflows().get(0))).doesNotContain("pull_request_target");
    }

    @Test
    void every_input_and_output_of_the_action_is_used_and_described() throws IOException {
        String text = Files.readString(ACTION);
        map(yaml(ACTION).get("inputs")).forEach((name, input) -> {
            assertThat(map(input)).containsKeys("description", "default");
            assertThat(text).contains("${{ inputs." + name + " }}");
        });
        assertThat(map(yaml(ACTION).get("outputs"))).containsOnlyKeys("changed", "cards", "files", "comment");
    }

    @Test
    void the_other_files_are_yaml() throws IOException {
        assertThat(yaml(TEMPLATES.resolve("gitlab-ci.yml"))).containsKeys("stages", "cards", "decks");
        Object hooks = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Path.of(".pre-commit-hooks.yaml")));
        assertThat((List<?>) hooks)
                .allSatisfy(
                        hook -> assertThat(map(hook)).containsKeys("id", "name", "description", "entry", "language"));
    }

    @Test
    void the_hook_for_frozen_builds_takes_folders_and_prints_no_card(@TempDir Path folder) throws Exception {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"));
        List<?> hooks = (List<?>) new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Path.of(".pre-commit-hooks.yaml")));
        String entry = hooks.stream()
                .map(hook -> map(hook))
                .filter(hook -> hook.get("id").equals("deckwright-frozen"))
                .map(hook -> String.valueOf(hook.get("entry")))
                .findFirst()
                .orElseThrow();
        Path program = Files.writeString(
                folder.resolve("deckwright"),
                "#!/bin/sh\nprintf '%s\\n' \"$@\" >'" + folder + "/told'\necho cards\nexit 3\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        // as pre-commit does: the entry as a shell splits it, then what args says
        Program.Result result = Program.of(
                        "bash", "-c", "eval \"set -- $ENTRY\" '\"$@\"'; exec \"$@\"", "x", "my questions")
                .with("ENTRY", entry)
                .with("PATH", folder + ":" + System.getenv("PATH"))
                .run();
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("told")))
                .containsExactly("build", "--frozen", "-t", "jsonl", "-o", "-", "my questions");
    }

    @Test
    void actionlint_finds_nothing() throws IOException, InterruptedException {
        Program.Result result;
        try {
            result = Program.of(
                            "actionlint",
                            workflows().get(0).toString(),
                            workflows().get(1).toString())
                    .run();
        } catch (IOException e) {
            assumeTrue(false, "there is no actionlint");
            return;
        }
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isZero();
    }
}
