package io.github.deckwright.write;

import io.github.deckwright.media.MediaFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file whose bytes depend on the contents alone. */
public final class Archive implements Closeable {
    /** Any earlier, and the entry would get a second time stamp in an extra field. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    /** The next one takes twice as long for two hundredths of the size. */
    private static final int LEVEL = 5;

    private final ZipOutputStream zip;

    /** Begins an archive in a stream, which is closed with it. */
    public Archive(OutputStream out) {
        zip = new InBlocks(out);
    }

    /** Deflates on all cores: the database of ten thousand cards takes one of them a quarter of a second. */
    private static final class InBlocks extends ZipOutputStream {
        InBlocks(OutputStream out) {
            super(out, StandardCharsets.UTF_8);
            def.end();
            def = new BlockDeflater(LEVEL);
        }
    }

    /** Adds a file, compressed. */
    public void deflated(String name, Path file) throws IOException {
        zip.putNextEntry(entry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    /** Adds what a stream holds, compressed. */
    public void deflated(String name, InputStream content) throws IOException {
        zip.putNextEntry(entry(name));
        content.transferTo(zip);
        zip.closeEntry();
    }

    /** Adds a media file as it is; nearly all of them are compressed in themselves. */
    public void media(String name, MediaFile file) throws IOException {
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
