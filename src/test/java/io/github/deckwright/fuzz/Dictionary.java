package io.github.deckwright.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The marks that documents are made of. */
final class Dictionary {
    /** On the class path, for the fuzzer. */
    static final String RESOURCE = "/io/github/deckwright/fuzz/marks.dict";

    private static final Path FILE = Path.of("src", "test", "resources").resolve(RESOURCE.substring(1));

    private Dictionary() {}

    static List<String> marks() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> line.startsWith("\""))
                    .map(line -> unescaped(line.substring(1, line.length() - 1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String token) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c == '\\' && token.charAt(i + 1) == 'x') {
                bytes.write(Integer.parseInt(token, i + 2, i + 4, 16));
                i += 3;
            } else {
                bytes.write(c == '\\' ? token.charAt(++i) : c);
            }
        }
        // a byte that is no UTF-8 stays one byte, as documents are made in Latin-1
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
