import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * The man pages: what the help texts say, in the form of picocli's generator. A release alone needs them, so this is no part of the
 * program. Arguments: the folder of the help texts, the folder for AsciiDoc.
 */
public final class ManPages {
    private static final String NAME = "deckwright";

    /** {@code -o, --output DIR|FILE   what it is}; a long option has what it is in the next line. */
    private static final Pattern OPTION = Pattern.compile("^ {2,6}(-\\w, )?(--[a-z-]+)( \\S+(?: [A-Z]+)?)?(?: {2,}(\\S.*))?$");

    private static final Pattern ARGUMENT = Pattern.compile("^ {2}([A-Z]+) {2,}(\\S.*)$");
    private static final Pattern CODE = Pattern.compile("^ {2}(\\d+) {2,}(\\S.*)$");
    private static final Pattern MORE = Pattern.compile("^ {20,}(\\S.*)$");

    private ManPages() {}

    public static void main(String[] arguments) throws IOException {
        Path helps = Path.of(arguments[0]);
        Path output = Files.createDirectories(Path.of(arguments[1]));
        CommandSpec root = page(NAME, Files.readAllLines(helps.resolve(NAME + ".txt")));
        try (Stream<Path> files = Files.list(helps)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".txt", "");
                if (!name.equals(NAME)) {
                    root.addSubcommand(name, page(name, Files.readAllLines(file)));
                }
            }
        }
        new CommandLine(root);
        int code = ManPageGenerator.generateManPage(output.toFile(), null, new boolean[0], false, root);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static CommandSpec page(String name, List<String> help) {
        CommandSpec spec = CommandSpec.create().name(name);
        List<String> about = new ArrayList<>();
        List<String> other = new ArrayList<>();
        Map<String, String> codes = new LinkedHashMap<>();
        List<String> option = new ArrayList<>();
        List<String> place = about;
        for (String line : help) {
            Matcher argument = ARGUMENT.matcher(line);
            Matcher code = CODE.matcher(line);
            boolean usage = spec.usageMessage().customSynopsis().length > 0;
            if (line.startsWith("Examples:") || line.startsWith("Commands:")) {
                place = other;
                other.add(name.equals(NAME) ? line : "Examples:");
            } else if (line.startsWith("Usage:")) {
                spec.usageMessage().customSynopsis(line.substring("Usage: ".length()));
                place = option;
            } else if (line.startsWith("Exit codes:")) {
                end(spec, option);
                place = other;
                if (line.length() > "Exit codes:".length()) {
                    other.add("");
                    other.add(line);
                }
            } else if (usage && OPTION.matcher(line).matches()) {
                end(spec, option);
                option.add(line);
                place = option;
            } else if (usage && code.matches()) {
                codes.put(code.group(1), code.group(2));
            } else if (usage && argument.matches()) {
                end(spec, option);
                option.add(line);
                place = option;
            } else if (usage && !line.isBlank() && !line.startsWith(" ")) {
                end(spec, option);
                if (place != other) {
                    other.add("");
                }
                other.add(line);
                place = other;
            } else {
                place.add(line);
            }
        }
        end(spec, option);
        spec.usageMessage()
                .header(plain(about.get(0).replaceAll("[.:].*$", "")))
                .description(paragraph(about))
                .exitCodeListHeading("Exit codes")
                .footerHeading("Examples and more")
                .footer(literal(other));
        spec.usageMessage().exitCodeList(codes);
        return spec;
    }

    /** Adds the option or argument whose lines were gathered. */
    private static void end(CommandSpec spec, List<String> lines) {
        if (!lines.isEmpty() && !lines.get(0).isBlank()) {
            Matcher option = OPTION.matcher(lines.get(0));
            Matcher argument = ARGUMENT.matcher(lines.get(0));
            StringBuilder text = new StringBuilder();
            if (option.matches() && option.group(4) != null) {
                text.append(option.group(4));
            } else if (argument.matches()) {
                text.append(argument.group(2));
            }
            for (String line : lines.subList(1, lines.size())) {
                Matcher more = MORE.matcher(line);
                text.append(more.matches() ? (text.isEmpty() ? "" : " ") + more.group(1) : "");
            }
            if (option.matches()) {
                add(spec, option, text.toString());
            } else if (argument.matches()) {
                spec.addPositional(PositionalParamSpec.builder()
                        .paramLabel(argument.group(1))
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(plain(text.toString()))
                        .build());
            }
        }
        lines.clear();
    }

    private static void add(CommandSpec spec, Matcher option, String text) {
        List<String> names = new ArrayList<>();
        if (option.group(1) != null) {
            names.add(option.group(1).substring(0, 2));
        }
        names.add(option.group(2));
        boolean value = option.group(3) != null;
        OptionSpec.Builder builder = OptionSpec.builder(names.toArray(new String[0]))
                .arity(value ? "1" : "0")
                .type(value ? String.class : boolean.class)
                .description(plain(text));
        spec.addOption(value ? builder.paramLabel(option.group(3).strip()).build() : builder.build());
    }

    private static String paragraph(List<String> lines) {
        return plain(String.join(" ", lines).strip());
    }

    /** Text in which neither picocli nor AsciiDoc finds marks. */
    private static String plain(String text) {
        return text.replace("%", "%%").replace("{", "\\{").replace("`", "");
    }

    /** Lines as they are, in a block of AsciiDoc; picocli sets marks behind blank lines, so it sees one line. */
    private static String literal(List<String> lines) {
        return "....%n" + String.join("\n", lines).strip().replace("%", "%%").replace("\n", "%n") + "%n....";
    }
}
