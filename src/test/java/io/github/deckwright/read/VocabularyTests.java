package io.github.deckwright.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.read.weigh.gate.Gates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the reading room says in one place only: by how much something is decided, and which signs mean what. */
class VocabularyTests {
    private static final Path READ = Path.of("src", "main", "java", "io", "github", "deckwright", "read");

    /** How long, deep or many something may be before it is not looked at: a limit of size and no evidence. */
    private static final Pattern SIZE =
            Pattern.compile("(LONGEST|SHORTEST|MOST|DEEPEST|WIDEST)(_[A-Z_]+)?|LEVELS|INDENT|TAB");

    private static final Set<String> TABLE = Set.of("Threshold", "Gates", "Share", "Weight");

    private static final Pattern CONSTANT = Pattern.compile("static final (?:int|long|double) (\\w+)");
    private static final Pattern FRACTION = Pattern.compile("\\b(?:double|float)\\b|\\d\\.\\d");
    private static final Pattern RATIO = Pattern.compile(
            "(?:\\* \\d+L?|/ \\d+|\\d+ \\* [\\w.()]+) *[<>]|[<>]=? [^;&|?:]*(?:\\* \\d|/ \\d|\\d \\* )");
    private static final Pattern SIZE_OF_LIST =
            Pattern.compile("\\b(?!lines)\\w+\\.size\\(\\) [<>]=? (?:[2-9]|\\d{2,})\\b");
    private static final Pattern COUNTER = Pattern.compile(
            "(\\w+) \\+= [^;]*\\? 1 : 0|^ +(\\w+)\\+\\+;|(?:int|long) (\\w+) = [^;]*\\.count\\(\\)", Pattern.MULTILINE);

    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.[^']*)'");

    /** Signs as they stand in literals, and the classes beside {@link io.github.deckwright.read.text.Signs} that may spell them. */
    private static final Map<String, Set<String>> SPELLED = Map.of(
            "[？؟¿\\x{37e}]|^'\\?'$|^\"\\?\"$|^\"\\? ",
            Set.of(
                    "InlineCards", // ?:: between question and answer
                    "InlineSeparator",
                    "Separator", // a line of one question mark between front and back
                    "ItemSeparators",
                    "DeckMarks",
                    "LabelledLines", // where a line goes on behind its question
                    "Lead", // ??? of a site generator
                    "StarredLines"), // a question in the notation of a program
            "[✅✔☑✓🟢❌✖✗✘❎☐□◻⬜○◯☒■◼⬛◉🔘●•]",
            Set.of(),
            "^\"(?:-\\*\\+|\\*-\\+|[-*+] \"$)",
            Set.of(
                    "PlusMinus", // notations of programs
                    "LiascriptMatrix", // writes the items of a list
                    "PossibleAnswers",
                    "RExams",
                    "StarredLetters",
                    "Outliner", // an outline of Logseq
                    "VaultBlocks",
                    "Separator", // what a document begins with that is a list
                    "Spliced", // all that begins a block of Markdown
                    "Directives", // what is written in Markdown
                    "Sides"),
            "```|~~~",
            Set.of("Gift", "PossibleAnswers", "Directives"),
            "^\"[^\"]*(?:\\*\\*|__)[^\"]*\"$",
            Set.of(
                    "JoinedStyle", // expressions
                    "NumberedParts",
                    "PlusMinus", // a notation of a program
                    "VaultNames")); // the name of a folder

    private record Source(String name, String code) {}

    /** The sources below some folders of the reading room, without comments. */
    private static List<Source> sources(String... folders) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> paths = Files.walk(READ.resolve(folder))) {
                for (Path path : paths.filter(p -> p.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    String code = Files.readString(path)
                            .replaceAll("(?s)/\\*.*?\\*/", "")
                            .replaceAll("(?m) // .*$", "");
                    sources.add(new Source(path.getFileName().toString().replace(".java", ""), code));
                }
            }
        }
        assertThat(sources).isNotEmpty();
        return sources;
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    /** What a class says of how much is enough, and should ask {@link Gates}. */
    private static List<String> evidence(String code) {
        String words = code.replaceAll("\"(?:[^\"\\\\\n]|\\\\.)*+\"", "\"\"");
        List<String> found = found(FRACTION, words);
        found.addAll(found(RATIO, words));
        found.addAll(found(SIZE_OF_LIST, words));
        Matcher constant = CONSTANT.matcher(words);
        while (constant.find()) {
            if (!SIZE.matcher(constant.group(1)).matches()) {
                found.add(constant.group());
            }
        }
        Set<String> counters = new LinkedHashSet<>();
        Matcher counter = COUNTER.matcher(words);
        while (counter.find()) {
            counters.add(counter.group(1) != null ? counter.group(1) : counter.group(counter.group(2) != null ? 2 : 3));
        }
        for (String name : counters) {
            found.addAll(found(Pattern.compile("\\b" + name + " (?:[<>]=? (?:[2-9]|\\d{2,})|> 1)\\b"), words));
        }
        return found;
    }

    @Test
    void no_style_says_how_much_is_enough() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Source source : sources("style", "quiz", "finish", "weigh")) {
            for (String found : TABLE.contains(source.name()) ? List.<String>of() : evidence(source.code())) {
                wrong.add(source.name() + ": " + found);
            }
        }
        assertThat(wrong).as("a figure belongs into Gates").isEmpty();
    }

    @Test
    void what_says_how_much_is_enough_is_found() {
        assertThat(evidence("boolean a = asking * 3 >= all * 2;")).isNotEmpty();
        assertThat(evidence("boolean a = asking >= all / 2;")).isNotEmpty();
        assertThat(evidence("return share >= 0.5;")).isNotEmpty();
        assertThat(evidence("private static final int ENOUGH = 3;")).isNotEmpty();
        assertThat(evidence("asking += asks ? 1 : 0;\nreturn asking >= 3;")).isNotEmpty();
        assertThat(evidence("return cards.size() < 2;")).isNotEmpty();
        assertThat(evidence("long asking = all.stream().filter(a).count();\nreturn asking > 1;"))
                .isNotEmpty();
        assertThat(evidence("private static final int LONGEST_LABEL = 80;")).isEmpty();
        assertThat(evidence("return text.length() > 4 && lines.size() < 2;")).isEmpty();
    }

    @Test
    void a_sign_is_spelled_in_one_place() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Source source : sources("")) {
            for (String literal : found(LITERAL, source.code())) {
                SPELLED.forEach((sign, others) -> {
                    boolean may = source.name().equals("Signs") || others.contains(source.name());
                    if (!may && Pattern.compile(sign).matcher(literal).find()) {
                        wrong.add(source.name() + ": " + literal);
                    }
                });
            }
        }
        assertThat(wrong).as("a sign belongs into Signs").isEmpty();
    }

    @Test
    void a_label_is_read_in_one_room() throws IOException {
        Set<String> may = Set.of(
                "AnswerKey", // behind which colon a key stands
                "KeyLabels", // labels that no list has
                "QaLines", // a quick look that spares the rest
                "TagCards"); // what ends a sentence
        Pattern search = Pattern.compile("Signs\\.(?:colon\\(|isColon|isWideColon|COLONS|CLOSERS)");
        for (Source source : sources("finish", "outline", "quiz", "style", "weigh")) {
            if (!may.contains(source.name())) {
                assertThat(found(search, source.code()))
                        .as(source.name() + " looks for the end of a label: ask Label, OptionLabel, Opening or Prefix")
                        .isEmpty();
            }
        }
    }

    @Test
    void each_gate_says_why_and_is_used() throws IOException {
        StringBuilder all = new StringBuilder();
        sources("").forEach(source -> all.append(source.code()));
        String table = Files.readString(READ.resolve(Path.of("weigh", "gate", "Gates.java")));
        for (Gates gate : Gates.values()) {
            assertThat(table).as("why").containsPattern("\\. \\*/\\s+" + gate.name() + "\\(");
            assertThat(gate.figure()).as(gate.name()).isNotBlank();
            assertThat(all).as("used").contains("Gates." + gate.name());
        }
    }
}
