package io.github.deckwright.anki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Packages that are broken, or made to do harm: each is refused with a reason, in no time, and leaves nothing behind. */
@Tag("slow")
@Timeout(60)
class HostilePackageTests {
    private static final int FLIPPED = 1000;
    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    /** Forty notes. */
    private PackageFile sound() throws IOException {
        String forty = "with recursive n(i) as (select 1 union all select i + 1 from n where i < 40) ";
        return PackageFile.schema11(folder)
                .sql(
                        "insert into notes " + forty
                                + "select i, 'guid' || i, 1, 9, -1, '', 'What is number ' || i || '?'"
                                + " || char(31) || 'It is ' || i || '.', '', 0, 0, '' from n",
                        "insert into cards " + forty
                                + "select i, i, 5, 0, 9, -1, 0, 0, i, 0, 0, 0, 0, 0, 0, 0, 0, '' from n");
    }

    private static void read(Path file) throws IOException {
        try (OldPackage old = OldPackage.open(file, "some.apkg")) {
            for (String medium : old.media()) {
                try (InputStream in = old.open(medium)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    private static void assertRefused(Path file, String reason) {
        long begun = System.nanoTime();
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("some.apkg: ")
                .hasMessageContaining(reason)
                .hasMessageContaining("; ");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
    }

    private void assertRefused(PackageFile file, String reason) throws IOException {
        assertRefused(file.write(folder.resolve("some.apkg")), reason);
    }

    @Test
    void a_view_in_place_of_a_table() throws IOException {
        assertRefused(
                sound().sql("alter table notes rename to real", "create view notes as select * from real"),
                "refused as unsafe: its database holds more than tables (a view)");
    }

    @Test
    void a_view_that_never_ends() throws IOException {
        assertRefused(
                sound().sql(
                                "drop table notes",
                                "create view notes as with recursive n(id) as (select 1 union all select id + 1 from n)"
                                        + " select id, 'g' as guid, 1 as mid, 1 as mod, '' as tags, '' as flds from n"),
                "refused as unsafe");
    }

    @Test
    void a_trigger_and_a_virtual_table() throws IOException {
        assertRefused(
                sound().sql("create trigger t after insert on notes begin delete from cards; end"), "(a trigger)");
        assertRefused(sound().sql("create virtual table t using fts5(x)"), "(a virtual table)");
    }

    @Test
    void columns_that_are_computed() throws IOException {
        assertRefused(
                sound().sql(
                                "alter table notes rename column flds to old",
                                "alter table notes add column flds text as (hex(old))"),
                "computes columns");
    }

    @Test
    void missing_tables_and_columns() throws IOException {
        assertRefused(sound().sql("drop table cards"), "lacks the table cards");
        assertRefused(sound().sql("alter table notes rename column guid to guild"), "lacks the column guid");
        assertRefused(sound().sql("update notes set mid = 99 where id = 7"), "the note type of a note is missing");
    }

    @Test
    void note_types_that_are_no_json() throws IOException {
        assertRefused(sound().models("{\"1\":"), "malformed JSON");
        assertRefused(sound().models("[".repeat(5000)), "malformed JSON");
    }

    @Test
    void a_value_larger_than_any_field() throws IOException {
        assertRefused(sound().sql("update notes set flds = randomblob(20000000) where id = 3"), "too big");
    }

    @Test
    void no_database_at_all() throws IOException {
        assertRefused(
                sound().write(folder.resolve("a"), "no database".repeat(100).getBytes(StandardCharsets.UTF_8)),
                "is damaged");
        assertRefused(sound().write(folder.resolve("b"), new byte[0]), "its database is cut off");
        assertRefused(sound().databaseName("collection.sqlite"), "no package of Anki");
        assertRefused(Files.writeString(folder.resolve("c"), "# Questions\n"), "no package of Anki");
        assertRefused(Files.write(folder.resolve("d"), new byte[0]), "no package of Anki");
    }

    @Test
    void a_database_that_is_cut_off() throws IOException {
        byte[] bytes = sound().database();
        for (int length : new int[] {600, 4096, bytes.length / 2, bytes.length - 4096}) {
            assertRefused(sound().write(folder.resolve("cut"), Arrays.copyOf(bytes, length)), "damaged");
        }
    }

    @Test
    void a_package_that_is_cut_off() throws IOException {
        byte[] bytes = Files.readAllBytes(sound().write(folder.resolve("whole")));
        for (int length : new int[] {1, 30, bytes.length / 2, bytes.length - 1}) {
            assertRefused(Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, length)), "no package of Anki");
        }
    }

    @Test
    void names_of_media_that_are_paths() throws IOException {
        for (String name : new String[] {"../../evil", "/etc/passwd", "a\\\\b", "..", "", "a\\u0000b"}) {
            assertRefused(sound().entry("0", "x").entry("media", "{\"0\":\"" + name + "\"}"), "path for a name");
        }
        assertRefused(sound().entry("media", "{\"../0\":\"a.png\"}"), "an entry that is no number");
        assertRefused(sound().entry("media", "not json"), "malformed JSON");
        assertRefused(sound().newest(new byte[] {10, 5, 10, 3, 'a', '/', 'b'}), "path for a name");
        assertRefused(sound().newest(new byte[] {10, 99, 10}), "its list of media");
    }

    @Test
    void two_entries_of_one_name() throws IOException {
        Path file = folder.resolve("twice");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (String name : new String[] {"collection.anki21", "collection.anki2x"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
                zip.closeEntry();
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("anki2x", "anki21");
        assertRefused(Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1)), "two of its files have one name");
    }

    @Test
    void more_entries_than_any_deck_has() throws IOException {
        Path file = folder.resolve("many");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (int i = 0; i <= 100_000; i++) {
                ZipEntry empty = new ZipEntry(String.valueOf(i));
                empty.setMethod(ZipEntry.STORED);
                empty.setSize(0);
                empty.setCrc(0);
                zip.putNextEntry(empty);
            }
        }
        assertRefused(file, "more than 100000 files");
    }

    @Test
    void a_newer_anki() throws IOException {
        assertRefused(sound().entry("meta", new byte[] {8, 4}), "made by a newer Anki");
        assertRefused(sound().entry("meta", new byte[] {(byte) 0xff}), "its file meta");
    }

    /** A hundred MiB of zeros in a hundred KiB. */
    @Test
    void bombs() throws IOException {
        byte[] zeros = new byte[100 << 20];
        assertRefused(sound().entry("0", zeros).entry("media", "{\"0\":\"a.png\"}"), "when it is unpacked");
        assertRefused(sound().write(folder.resolve("bomb"), zeros), "its database is larger than");
        assertRefused(sound().entry("0", zeros).newest(new byte[] {10, 3, 10, 1, 'a'}), "the medium a is larger than");
    }

    @Test
    void compressed_bytes_that_are_none() throws IOException {
        PackageFile file = sound().newest(new byte[0]).entry("media", "not compressed");
        assertRefused(file, "it cannot unpack its list of media");
    }

    /** Whatever bits change, the package is read, or refused with a reason. */
    @Test
    void bits_that_change() throws IOException {
        byte[] database = sound().database();
        byte[] stored = Files.readAllBytes(sound().write(folder.resolve("whole")));
        byte[] newest = Files.readAllBytes(sound().entry("0", "x".repeat(5000))
                .newest(new byte[] {10, 3, 10, 1, 'a'})
                .write(folder.resolve("newest")));
        byte[] zstd = PackageFile.compressed(database);
        PackageFile plain = sound();
        PackageFile compressed = sound().newest(new byte[0]).databaseName("collection.anki2");
        int refused = 0;
        for (int seed = 0; seed < FLIPPED; seed++) {
            Random random = new Random(seed);
            Path file = folder.resolve("flipped");
            switch (seed % 4) {
                case 0 -> plain.write(file, flipped(database, random));
                case 1 -> Files.write(file, flipped(stored, random));
                case 2 -> Files.write(file, flipped(newest, random));
                default ->
                    compressed
                            .entry("collection.anki21b", flipped(zstd, random))
                            .write(file, database);
            }
            refused += isRefused(file, seed) ? 1 : 0;
        }
        assertThat(refused).isBetween(FLIPPED * 2 / 5, FLIPPED);
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static boolean isRefused(Path file, int seed) {
        try {
            read(file);
            return false;
        } catch (FileSystemException e) {
            return true;
        } catch (IOException | RuntimeException | Error e) {
            return fail("seed " + seed, e);
        }
    }

    @Test
    void nothing_is_left_in_the_temporary_folder() throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        String before = System.setProperty("java.io.tmpdir", temporary.toString());
        try {
            assertRefused(sound().sql("drop table cards"), "lacks the table");
            assertRefused(sound().write(folder.resolve("bomb"), new byte[100 << 20]), "larger");
            read(sound().write(folder.resolve("good")));
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).noneMatch(path -> path.getFileName().toString().startsWith("deckwright-"));
        }
    }
}
