package io.github.deckwright.init;

import io.github.deckwright.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The files that let a CI system check, show and publish a project; {@code docs/ci.md} explains them. */
public final class CiFiles {
    /** The source in the templates, replaced by the project's. */
    private static final String SOURCE = "SOURCE_FOLDER";

    private CiFiles() {}

    /**
     * The files of a system by their path from the root of the repository; none for a system without a name.
     *
     * @param source folder or file that is built, from the root of the repository
     */
    public static Map<String, String> of(String system, String source) {
        Map<String, String> files = new TreeMap<>();
        switch (system) {
            case "github" -> {
                files.put(".github/workflows/cards.yml", text("github-pull-request.yml", source));
                files.put(".github/workflows/decks.yml", text("github-publish.yml", source));
            }
            case "gitlab" -> files.put(".gitlab-ci.yml", text("gitlab-ci.yml", source));
            default -> {}
        }
        return files;
    }

    private static String text(String template, String source) {
        try (InputStream in = CiFiles.class.getResourceAsStream("ci/" + template)) {
            if (in == null) {
                throw new IOException("there is no " + template);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(SOURCE, yaml(source));
        } catch (IOException e) {
            throw new IllegalStateException("the program lacks a part: " + template, e);
        }
    }

    /** A scalar of YAML: names that need quotes get them. */
    private static String yaml(String text) {
        if (text.contains("${{")) {
            throw new UsageException(
                    "the name " + text + " is an expression that GitHub would compute; rename the folder");
        }
        // what a string of TOML escapes, one of YAML escapes alike
        return text.matches("[A-Za-z0-9_.][A-Za-z0-9_./-]*") ? text : ConfigDraft.quoted(text);
    }
}
