package io.github.deckwright.build;

import io.github.deckwright.identity.print.SightingCodec;
import io.github.deckwright.model.DataText;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.Piece;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/** What reading made of a document or a piece of one as bytes; lines of a piece are counted from its first, so that it may move. Used once. */
final class ReadingCodec {
    private final SourceFile file;
    private final String ledgerName;
    private final ContentCodec contents;
    private final SightingCodec sightings;

    ReadingCodec(Portion part, String ledgerName) {
        this.file = part.file();
        this.ledgerName = ledgerName;
        int above = part.piece().map(Piece::linesAbove).orElse(0);
        this.contents = new ContentCodec(file, above);
        this.sightings = new SightingCodec(file, ledgerName, above);
    }

    /** The bytes; empty when something in it is about another document, or only this document as it stands can say it. */
    Optional<byte[]> write(DocumentResult reading) throws IOException {
        if (!reading.readable() || !reading.allowances().isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBoolean(reading.whole());
        out.writeBoolean(reading.oneCard());
        ContentCodec.optional(reading.title(), out, DataText::write);
        ContentCodec.optional(reading.deck(), out, DataText::write);
        ContentCodec.list(reading.diagnostics(), out, (found, to) -> FindingCodec.write(found, to, contents::place));
        ContentCodec.list(reading.cards(), out, this::card);
        out.flush();
        return contents.isOfOneDocument() ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }

    /** Reads them; whatever goes wrong means that they are no such bytes. */
    DocumentResult read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        boolean whole = in.readBoolean();
        boolean oneCard = in.readBoolean();
        Optional<String> title = ContentCodec.optional(in, DataText::read);
        Optional<String> deck = ContentCodec.optional(in, DataText::read);
        var diagnostics = ContentCodec.list(in, from -> FindingCodec.read(from, contents::place));
        var cards = ContentCodec.list(in, this::card);
        return new DocumentResult(
                file, true, whole, ledgerName, Allowances.NONE, title, deck, oneCard, cards, diagnostics);
    }

    private void card(DocumentResult.ReadCard card, DataOutput out) throws IOException {
        contents.write(card.content(), out);
        sightings.write(card.sighting(), out);
        ContentCodec.optional(card.deck(), out, DataText::write);
    }

    private DocumentResult.ReadCard card(DataInput in) throws IOException {
        return new DocumentResult.ReadCard(
                contents.read(in), sightings.read(in), ContentCodec.optional(in, DataText::read));
    }
}
