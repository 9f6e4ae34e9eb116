package io.github.deckwright.build;

import io.github.deckwright.build.BuildReport.Output;
import io.github.deckwright.model.DataText;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A build whose cards were all known when it ended, as bytes.
 *
 * @param documents in the order in which they were read
 * @param ledger the digest of its text
 * @param files that were written
 * @param absent files that there must be none of
 * @param findings in documents and of writers, as they were told
 * @param advice of the writers
 */
record KeptBuild(
        List<ReadDocument> documents,
        String ledger,
        List<MadeFile> files,
        List<String> absent,
        int cards,
        List<Diagnostic> findings,
        List<String> advice) {

    /** A document as it was read: see {@link ReadingCache.Asked}. */
    record ReadDocument(String path, long size, String digest, boolean cut) {
        private void write(DataOutput out) throws IOException {
            DataText.write(path, out);
            out.writeLong(size);
            DataText.write(digest, out);
            out.writeBoolean(cut);
        }

        private static ReadDocument read(DataInput in) throws IOException {
            return new ReadDocument(DataText.read(in), in.readLong(), DataText.read(in), in.readBoolean());
        }
    }

    /** A file as it was written, and the CRC-32 of its bytes. */
    record MadeFile(Output output, long sum) {
        private void write(DataOutput out) throws IOException {
            DataText.write(output.format(), out);
            DataText.write(output.path().toString(), out);
            out.writeLong(output.bytes());
            out.writeLong(output.cards());
            out.writeLong(sum);
        }

        private static MadeFile read(DataInput in) throws IOException {
            String format = DataText.read(in);
            Path path = Path.of(DataText.read(in));
            return new MadeFile(new Output(format, path, in.readLong(), in.readLong(), false), in.readLong());
        }
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        ContentCodec.list(documents, out, ReadDocument::write);
        DataText.write(ledger, out);
        ContentCodec.list(files, out, MadeFile::write);
        ContentCodec.list(absent, out, DataText::write);
        out.writeInt(cards);
        ContentCodec.list(findings, out, (finding, to) -> FindingCodec.write(finding, to, KeptBuild::place));
        ContentCodec.list(advice, out, DataText::write);
        return bytes.toByteArray();
    }

    /** Reads them; whatever goes wrong means that they are no such bytes. */
    static KeptBuild of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        return new KeptBuild(
                ContentCodec.list(in, ReadDocument::read),
                DataText.read(in),
                ContentCodec.list(in, MadeFile::read),
                ContentCodec.list(in, DataText::read),
                in.readInt(),
                ContentCodec.list(in, from -> FindingCodec.read(from, KeptBuild::place)),
                ContentCodec.list(in, DataText::read));
    }

    private static void place(Place place, DataOutput out) throws IOException {
        DataText.write(place.file().path().toString(), out);
        DataText.write(place.file().name(), out);
        out.writeInt(place.line());
        out.writeInt(place.column());
    }

    private static Place place(DataInput in) throws IOException {
        SourceFile file = new SourceFile(Path.of(DataText.read(in)), DataText.read(in));
        return new Place(file, in.readInt(), in.readInt());
    }
}
