package io.github.deckwright.write.apkg;

import io.github.deckwright.media.MediaFile;
import io.github.deckwright.write.JsonText;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.SortedSet;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The package as a ZIP file whose bytes depend on the contents alone. */
final class Zip implements Closeable {
    /** Any earlier, and the entry would get a second time stamp in an extra field. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    /** The next one takes twice as long for two hundredths of the size. */
    private static final int LEVEL = 5;

    private final ZipOutputStream zip;

    Zip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(LEVEL);
    }

    /** Adds a file, compressed. */
    void deflated(String name, Path file) throws IOException {
        zip.putNextEntry(entry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    /** Adds the map from the numbers of the entries to the names of the files. */
    void mediaMap(SortedSet<String> names) throws IOException {
        StringBuilder map = new StringBuilder();
        JsonText json = new JsonText(map).object();
        int number = 0;
        for (String name : names) {
            json.key(Integer.toString(number++)).value(name);
        }
        json.end();
        zip.putNextEntry(entry("media"));
        zip.write(map.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Adds a media file as it is; nearly all of them are compressed in themselves. */
    void media(String name, MediaFile file) throws IOException {
        CRC32 checksum = new CRC32();
        long size;
        try (InputStream in = new CheckedInputStream(read(file), checksum)) {
            size = in.transferTo(OutputStream.nullOutputStream());
        }
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(size);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        try (InputStream in = read(file)) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }

    private static InputStream read(MediaFile file) throws IOException {
        return Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS);
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
