package io.github.deckwright.identity.print;

import io.github.deckwright.model.DataText;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.SourceFile;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
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
        DataText.write(sighting.question(), out);
        Likeness likeness = sighting.likeness();
        DataText.write(likeness.text(), out);
        fingerprint(likeness.question(), out);
        likeness.questionSketch().write(out);
        fingerprint(likeness.answer(), out);
        likeness.answerSketch().write(out);
        DataText.write(likeness.brief().answer(), out);
        out.writeLong(likeness.brief().names());
        fingerprint(sighting.content(), out);
        fingerprint(sighting.core(), out);
        out.writeBoolean(sighting.codeQuestion());
        out.writeBoolean(sighting.codeAnswer());
        out.writeInt(sighting.deletions().size());
        for (Deletion deletion : sighting.deletions()) {
            out.writeInt(deletion.number());
            DataText.write(deletion.text(), out);
        }
        out.writeBoolean(sighting.id().isPresent());
        if (sighting.id().isPresent()) {
            DataText.write(sighting.id().get(), out);
        }
    }

    public Sighting read(DataInput in) throws IOException {
        return new Sighting(
                new Place(file, in.readInt() + above, in.readInt()),
                document,
                in.readBoolean(),
                DataText.read(in),
                new Likeness(
                        DataText.read(in),
                        fingerprint(in),
                        Sketch.read(in),
                        fingerprint(in),
                        Sketch.read(in),
                        new Brief(DataText.read(in), in.readLong())),
                fingerprint(in),
                fingerprint(in),
                in.readBoolean(),
                in.readBoolean(),
                deletions(in),
                in.readBoolean() ? Optional.of(DataText.read(in)) : Optional.empty());
    }

    private static List<Deletion> deletions(DataInput in) throws IOException {
        List<Deletion> deletions = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            deletions.add(new Deletion(in.readInt(), DataText.read(in)));
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
}
