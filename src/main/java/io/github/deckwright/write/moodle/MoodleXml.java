package io.github.deckwright.write.moodle;

import io.github.deckwright.media.MediaFile;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Base64;

/** XML in the making, straight into a stream: a media file may be larger than the memory. */
final class MoodleXml implements Closeable {
    private final OutputStream out;

    MoodleXml(OutputStream out) throws IOException {
        this.out = out;
        raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
    }

    /** Markup of our own. */
    MoodleXml raw(String markup) throws IOException {
        out.write(markup.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** An element that holds a short text. */
    MoodleXml element(String name, String text) throws IOException {
        return raw("<" + name + ">").raw(escaped(text)).raw("</" + name + ">\n");
    }

    /** Long text in an element {@code text}, as it is. */
    MoodleXml text(String text) throws IOException {
        return raw("<text><![CDATA[")
                .raw(legal(text).replace("]]>", "]]]]><![CDATA[>"))
                .raw("]]></text>");
    }

    /** A file beside a text. */
    MoodleXml file(MediaFile file) throws IOException {
        raw("<file name=\"" + escaped(file.name()) + "\" path=\"/\" encoding=\"base64\">");
        try (InputStream in = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS);
                OutputStream encoded = Base64.getEncoder().wrap(new Open(out))) {
            in.transferTo(encoded);
        }
        return raw("</file>");
    }

    void end() throws IOException {
        raw("</quiz>\n");
        out.flush();
    }

    /** A stream that stays open when the encoder around it is closed. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    static String escaped(String text) {
        return legal(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The text without what XML cannot hold. */
    private static String legal(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || (c >= ' ' && c < 0xd800)
                        || (c >= 0xe000 && c != 0xfffe && c != 0xffff))
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
