package io.github.deckwright.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Runs the one job of a GitHub workflow here as the runner does: the scripts of its steps, with their variables, their outputs and those
 * conditions that our workflows use. A checkout was made by the test; steps that use this project's action run its steps.
 */
final class Workflow {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{\\s*(.*?)\\s*}}");
    private static final Path ROOT = Path.of("").toAbsolutePath();

    private final Path clone;
    private final Path runner;
    private final Map<String, String> values;
    private final Map<String, String> variables;
    private final StringBuilder log = new StringBuilder();
    private boolean failed;

    /**
     * @param clone the checkout
     * @param runner an empty folder for what the runner keeps
     * @param values of expressions, such as {@code github.token}
     * @param variables of the environment
     */
    Workflow(Path clone, Path runner, Map<String, String> values, Map<String, String> variables) {
        this.clone = clone;
        this.runner = runner;
        this.values = new HashMap<>(values);
        this.variables = variables;
    }

    static Map<String, Object> yaml(Path file) throws IOException {
        return map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> steps(Object job) {
        return (List<Map<String, Object>>) map(job).get("steps");
    }

    /** Runs it; whether all went well. */
    boolean run(Path file) throws IOException, InterruptedException {
        Object job = map(yaml(file).get("jobs")).values().iterator().next();
        for (Map<String, Object> step : steps(job)) {
            String uses = (String) step.getOrDefault("uses", "");
            if (!uses.startsWith("actions/checkout@")) {
                step(step, "");
            }
        }
        return !failed;
    }

    /** What the steps printed. */
    String log() {
        return log.toString();
    }

    private void step(Map<String, Object> step, String action) throws IOException, InterruptedException {
        String condition = String.valueOf(step.getOrDefault("if", "success()"));
        if (!isTrue(condition)) {
            return;
        }
        String id = action + step.getOrDefault("id", "anonymous");
        String uses = (String) step.getOrDefault("uses", "");
        if (uses.startsWith("deckwright/deckwright@")) {
            action(id, map(step.get("with")));
        } else {
            assertThat(uses).as("an action that no test knows").isEmpty();
            script(id, step, action);
        }
    }

    private void action(String id, Map<String, Object> given) throws IOException, InterruptedException {
        Map<String, Object> action = yaml(ROOT.resolve("action.yml"));
        map(action.get("inputs")).forEach((name, input) -> {
            Object value = given.getOrDefault(name, map(input).get("default"));
            values.put("inputs." + name, evaluated(String.valueOf(value)));
        });
        assertThat(map(action.get("inputs")).keySet()).containsAll(given.keySet());
        values.put("inputs.jar", variables.get("TEST_JAR"));
        for (Map<String, Object> step : steps(action.get("runs"))) {
            step(step, "action.");
        }
        map(action.get("outputs"))
                .forEach((name, output) -> values.put(
                        "steps." + id + ".outputs." + name,
                        evaluated(String.valueOf(map(output).get("value")).replace("steps.", "steps.action."))));
        values.keySet().removeIf(name -> name.startsWith("steps.action."));
    }

    private void script(String id, Map<String, Object> step, String action) throws IOException, InterruptedException {
        String text = (String) step.get("run");
        Path script = Files.writeString(runner.resolve("script.sh"), text);
        Path output = Files.writeString(runner.resolve("output"), "");
        List<String> command = new ArrayList<>(List.of("bash"));
        command.addAll(
                "bash".equals(step.get("shell")) ? List.of("--noprofile", "--norc", "-eo", "pipefail") : List.of("-e"));
        command.add(script.toString());
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(clone.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.putAll(variables);
        environment.put("GITHUB_ACTIONS", "true");
        environment.put("CI", "true");
        environment.put("GITHUB_OUTPUT", output.toString());
        environment.put("GITHUB_STEP_SUMMARY", runner.resolve("summary.md").toString());
        environment.put("RUNNER_TEMP", runner.toString());
        environment.put("GITHUB_ACTION_PATH", ROOT.toString());
        map(step.get("env"))
                .forEach((name, value) ->
                        environment.put(name, evaluated(String.valueOf(value).replace("steps.", "steps." + action))));
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes());
        int code = process.waitFor();
        log.append(step.getOrDefault("name", id))
                .append('\n')
                .append(printed)
                .append("=> ")
                .append(code)
                .append('\n');
        failed |= code != 0;
        outputs(Files.readAllLines(output))
                .forEach((name, value) -> values.put("steps." + id + ".outputs." + name, value));
    }

    /** What a step wrote for later ones: {@code name=value}, or {@code name<<END}, lines, {@code END}. */
    private static Map<String, String> outputs(List<String> lines) {
        Map<String, String> outputs = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int equals = line.indexOf('=');
            int block = line.indexOf("<<");
            if (block > 0 && (equals < 0 || block < equals)) {
                StringBuilder value = new StringBuilder();
                String end = line.substring(block + 2);
                for (i++; !lines.get(i).equals(end); i++) {
                    value.append(lines.get(i)).append('\n');
                }
                outputs.put(line.substring(0, block), value.toString().strip());
            } else {
                outputs.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return outputs;
    }

    private String evaluated(String text) {
        return EXPRESSION.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String expression) {
        if (expression.startsWith("'")) {
            return expression.substring(1, expression.length() - 1);
        }
        assertThat(expression).as("an expression that no test knows").matches("(steps|inputs|github)\\.[\\w.-]+");
        return values.getOrDefault(expression, "");
    }

    private boolean isTrue(String condition) {
        Matcher whole = EXPRESSION.matcher(condition);
        String expression = whole.matches() ? whole.group(1) : condition;
        boolean all = expression.contains("cancelled()") || !failed;
        for (String term : expression.split(" && ", -1)) {
            String[] sides = term.split(" [!=]= ", -1);
            if (sides.length == 2) {
                boolean equal = value(sides[0]).equals(value(sides[1]));
                all &= term.contains("!=") != equal;
            } else if (!term.equals("!cancelled()") && !term.equals("success()")) {
                all &= !value(term).isEmpty();
            }
        }
        return all;
    }
}
