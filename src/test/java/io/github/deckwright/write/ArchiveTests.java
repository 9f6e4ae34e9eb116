package io.github.deckwright.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTests {
    private static final int BLOCK = 1 << 18;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, 7 * BLOCK + 12345, 40 * BLOCK})
    void holds_what_it_was_given(int size) throws IOException {
        byte[] content = content(size);
        byte[] archive = archive(content);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            assertThat(in.getNextEntry()).hasFieldOrPropertyWithValue("name", "one");
            assertThat(in.readAllBytes()).isEqualTo(content);
            assertThat(in.getNextEntry()).hasFieldOrPropertyWithValue("name", "two");
            assertThat(in.readAllBytes()).isEqualTo("{}".getBytes(UTF_8));
            assertThat(in.getNextEntry()).isNull();
        }
        assertThat(archive(content)).isEqualTo(archive);
    }

    @Test
    void is_hardly_larger_for_its_blocks() throws IOException {
        byte[] content = content(20 * BLOCK);
        Deflater whole = new Deflater(5, true);
        whole.setInput(content);
        whole.finish();
        int size = whole.deflate(new byte[content.length]);
        whole.end();

        assertThat(archive(content).length).isLessThan(size + size / 500);
    }

    private static byte[] archive(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Archive archive = new Archive(bytes)) {
            archive.deflated("one", new ByteArrayInputStream(content));
            archive.deflated("two", new ByteArrayInputStream("{}".getBytes(UTF_8)));
        }
        return bytes.toByteArray();
    }

    /** Words of a few letters in an order of chance. */
    private static byte[] content(int size) {
        Random chance = new Random(1);
        StringBuilder text = new StringBuilder();
        while (text.length() < size) {
            text.append(Integer.toString(chance.nextInt(5000), 36)).append(' ');
        }
        return text.substring(0, size).getBytes(UTF_8);
    }
}
