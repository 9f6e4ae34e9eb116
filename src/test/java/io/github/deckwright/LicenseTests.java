package io.github.deckwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts that a release holds are those of the libraries themselves, where their jars hold any. */
class LicenseTests {
    private static final Path TEXTS = Path.of("src", "release", "licenses");

    @ParameterizedTest
    @CsvSource({
        "commonmark.txt, commonmark, META-INF/LICENSE.txt",
        "jsoup.txt, jsoup, META-INF/jsoup/LICENSE",
        "Apache-2.0.txt, commons-csv, META-INF/LICENSE.txt",
        "sqlite-jdbc-zentus.txt, sqlite-jdbc, META-INF/maven/org.xerial/sqlite-jdbc/LICENSE.zentus"
    })
    void texts_are_those_of_the_jars(String text, String library, String entry) throws Exception {
        assertThat(lines(Files.readString(TEXTS.resolve(text)))).isEqualTo(lines(inside(library, entry)));
    }

    private static String inside(String library, String entry) throws Exception {
        Class<?> known = switch (library) {
            case "commonmark" -> Parser.class;
            case "jsoup" -> Jsoup.class;
            case "commons-csv" -> CSVFormat.class;
            default -> Class.forName("org.sqlite.JDBC");
        };
        Path jar = Path.of(
                known.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(entry))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IOException(jar + " " + entry, e);
        }
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
