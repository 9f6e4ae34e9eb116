package io.github.deckwright.init;

import java.util.stream.Collectors;

/** The first {@code deckwright.toml} of a project: what was found, and what else could be said, as comments. */
public final class ConfigDraft {
    /** Where editors find what the file may hold. */
    static final String SCHEMA =
            "https://raw.githubusercontent.com/deckwright/deckwright/main/docs/deckwright.schema.json";

    /** Documents that are listed. */
    private static final int LISTED = 20;

    private ConfigDraft() {}

    /** The text of the file. */
    public static String of(Survey survey) {
        StringBuilder toml = new StringBuilder();
        toml.append("#:schema ").append(SCHEMA).append('\n');
        toml.append(
                "# What Deckwright should know about this project. Every line may go; docs/configuration.md explains all.\n");
        toml.append("\n# Names the outputs and, in a new project, the root deck.\n");
        // a project that was built has its name in the ledger: another one here would rename its outputs
        toml.append(survey.ledger() ? "# " : "")
                .append("name = ")
                .append(quoted(survey.name()))
                .append('\n');
        toml.append("\n# Where the documents can be seen: each card links to its document.\n");
        toml.append(survey.address()
                        .map(address -> "source-url = " + quoted(address))
                        .orElse("# source-url = \"https://example.org/me/notes/blob/main/\""))
                .append('\n');
        documents(survey, toml);
        toml.append(
                "\n# Settings for some documents, where one is read otherwise than you meant; `deckwright explain FILE` helps.\n");
        String style = survey.styles().isEmpty() ? "heading" : survey.styles().get(0);
        toml.append("# [documents.\"drafts/**\"]\n# style = ")
                .append(quoted(style))
                .append('\n');
        toml.append("# deck = \"Drafts\"\n# tags = [\"draft\"]\n");
        return toml.toString();
    }

    private static void documents(Survey survey, StringBuilder toml) {
        if (survey.documents().isEmpty()) {
            toml.append("\n# No questions were found yet; docs/shapes.md shows how documents ask them.\n");
            return;
        }
        toml.append("\n# Found: ").append(count(survey.cards(), "card")).append(" in ");
        toml.append(count(survey.documents().size(), "document")).append(".\n");
        survey.stream()
                .limit(LISTED)
                .forEach(entry -> toml.append("#   ")
                        .append(comment(entry.getKey()))
                        .append(": ")
                        .append(entry.getValue().cards())
                        .append(" (")
                        .append(String.join(", ", entry.getValue().styles().keySet()))
                        .append(")\n"));
        if (survey.documents().size() > LISTED) {
            toml.append("#   and ").append(survey.documents().size() - LISTED).append(" more\n");
        }
        toml.append("# Read only some of them, or leave some out:\n# include = [");
        toml.append(survey.sources().stream()
                        .map(source -> quoted(source.equals(".") ? "*.md" : source))
                        .collect(Collectors.joining(", ")))
                .append("]\n# exclude = [\"drafts/\"]\n");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** A string of TOML, on one line whatever it holds. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                out.append("\\u").append(hex(Character.getType(c) == Character.SURROGATE ? 0xfffd : c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }

    private static String hex(int c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }

    /** File names may hold line feeds. */
    private static String comment(String name) {
        return name.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
