package io.github.deckwright.identity;

import io.github.deckwright.model.Place;
import io.github.deckwright.model.SourceFile;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sightings of one document as bytes, for the same version of the program.
 *
 * @param file that they are in
 * @param document as the ledger names it
 * @param above how many lines of the document stand above the first one that lines are counted from
 */
public record SightingCodec(SourceFile file, String document, int above) {

    public void write(Sighting sighting, DataOutput out) throws IOException {
        out.writeInt(sighting.place().line() - above);
        out.writeInt(sighting.place().column());
        out.writeBoolean(sighting.cloze());
        text(sighting.question(), out);
        Likeness likeness = sighting.likeness();
        text(likeness.text(), out);
        fingerprint(likeness.question(), out);
        likeness.questionSketch().write(out);
        fingerprint(likeness.answer(), out);
        likeness.answerSketch().write(out);
        text(likeness.brief().answer(), out);
        out.writeLong(likeness.brief().names());
        fingerprint(sighting.content(), out);
        fingerprint(sighting.core(), out);
        out.writeBoolean(sighting.codeQuestion());
        out.writeBoolean(sighting.codeAnswer());
        out.writeInt(sighting.deletions().size());
        for (Deletion deletion : sighting.deletions()) {
            out.writeInt(deletion.number());
            text(deletion.text(), out);
        }
        out.writeBoolean(sighting.id().isPresent());
        if (sighting.id().isPresent()) {
            text(sighting.id().get(), out);
        }
    }

    public Sighting read(DataInput in) throws IOException {
        return new Sighting(
                new Place(file, in.readInt() + above, in.readInt()),
                document,
                in.readBoolean(),
                text(in),
                new Likeness(
                        text(in),
                        fingerprint(in),
                        Sketch.read(in),
                        fingerprint(in),
                        Sketch.read(in),
                        new Brief(text(in), in.readLong())),
                fingerprint(in),
                fingerprint(in),
                in.readBoolean(),
                in.readBoolean(),
                deletions(in),
                in.readBoolean() ? Optional.of(text(in)) : Optional.empty());
    }

    private static List<Deletion> deletions(DataInput in) throws IOException {
        List<Deletion> deletions = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            deletions.add(new Deletion(in.readInt(), text(in)));
        }
        return deletions;
    }

    private static void fingerprint(Fingerprint fingerprint, DataOutput out) throws IOException {
        out.writeLong(fingerprint.high());
        out.writeLong(fingerprint.low());
    }

    private static Fingerprint fingerprint(DataInput in) throws IOException {
        return new Fingerprint(in.readLong(), in.readLong());
    }

    private static void text(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
