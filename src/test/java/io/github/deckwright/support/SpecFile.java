package io.github.deckwright.support;

import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of small documents in {@code src/test/resources/spec}, with the cards that must come of them. An example is
 *
 * <pre>
 * ===== rule in words
 * file: path/of/the document.md        (may be absent)
 * bytes: bom crlf                      (may be absent: a byte order mark, line ends of crlf or cr)
 * the document
 * ----- gives
 * the cards
 * </pre>
 *
 * @param path of the file
 * @param head what stands above the first example
 */
public record SpecFile(Path path, String head, List<Example> examples) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "spec");
    private static final String START = "===== ";
    private static final String GIVES = "----- gives";
    private static final String FILE = "file: ";
    private static final String BYTES = "bytes: ";

    /**
     * One document.
     *
     * @param rule in words
     * @param file the document's name
     * @param body all from below the rule to above the cards, as the file has it
     * @param expected the cards
     */
    public record Example(String rule, SourceFile file, String body, byte[] bytes, String expected) {}

    public SpecFile {
        examples = List.copyOf(examples);
    }

    /** All files, but those about rendering, sorted. */
    public static List<SpecFile> all() throws IOException {
        List<SpecFile> all = new ArrayList<>();
        for (Path folder : List.of(FOLDER, FOLDER.resolve("style"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    all.add(read(file));
                }
            }
        }
        return all;
    }

    /** The file's path below the folder of all of them. */
    public String name() {
        return FOLDER.relativize(path).toString().replace('\\', '/');
    }

    /**
     * Writes the file anew.
     *
     * @param actual the cards of each example
     */
    public void accept(List<String> actual) throws IOException {
        StringBuilder accepted = new StringBuilder(head);
        for (int i = 0; i < examples.size(); i++) {
            accepted.append(START).append(examples.get(i).rule()).append('\n');
            accepted.append(examples.get(i).body()).append(GIVES).append('\n');
            accepted.append(actual.get(i)).append('\n');
        }
        Files.writeString(path, accepted.toString().stripTrailing() + "\n");
    }

    private static SpecFile read(Path path) throws IOException {
        String all = Files.readString(path);
        String head = all.substring(0, Math.max(0, all.indexOf(START)));
        List<Example> examples = new ArrayList<>();
        for (String one : all.substring(head.length()).split("(?m)^" + START, -1)) {
            if (!one.isBlank()) {
                examples.add(example(String.valueOf(path.getFileName()), one));
            }
        }
        return new SpecFile(path, head, examples);
    }

    private static Example example(String fileName, String one) {
        String rule = one.substring(0, one.indexOf('\n'));
        int gives = one.indexOf("\n" + GIVES);
        String body = one.substring(rule.length() + 1, gives < 0 ? one.length() : gives + 1);
        String expected = gives < 0 ? "" : one.substring(one.indexOf('\n', gives + 1) + 1);
        String name = fileName;
        String text = body;
        if (text.startsWith(FILE)) {
            name = text.substring(FILE.length(), text.indexOf('\n')).strip();
            text = text.substring(text.indexOf('\n') + 1);
        }
        if (text.startsWith(BYTES)) {
            String form = text.substring(BYTES.length(), text.indexOf('\n'));
            text = formed(form, text.substring(text.indexOf('\n') + 1));
        }
        // in no folder: what the one is called in which somebody runs the tests says something of a document, too
        SourceFile file = new SourceFile(Path.of("").toAbsolutePath().getRoot().resolve(name), name);
        return new Example(rule, file, body, text.getBytes(StandardCharsets.UTF_8), expected);
    }

    private static String formed(String form, String text) {
        String formed = form.contains("crlf") ? text.replace("\n", "\r\n") : text;
        formed = form.endsWith("cr") ? formed.replace('\n', '\r') : formed;
        return form.contains("bom") ? '\uFEFF' + formed : formed;
    }
}
