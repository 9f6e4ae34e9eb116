package io.github.deckwright.build;

import io.github.deckwright.model.DataText;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.Severity;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;

/** Findings as bytes, for the same version of the program; whoever keeps them knows how places are told. */
final class FindingCodec {
    private FindingCodec() {}

    static void write(Diagnostic finding, DataOutput out, ContentCodec.Write<Place> place) throws IOException {
        DataText.write(finding.rule().name(), out);
        DataText.write(finding.severity().name(), out);
        DataText.write(finding.message(), out);
        DataText.write(finding.remedy(), out);
        ContentCodec.optional(finding.place(), out, place);
    }

    static Diagnostic read(DataInput in, ContentCodec.Read<Place> place) throws IOException {
        Rule rule = Rule.valueOf(DataText.read(in));
        Severity severity = Severity.valueOf(DataText.read(in));
        String message = DataText.read(in);
        String remedy = DataText.read(in);
        Optional<Place> where = ContentCodec.optional(in, place);
        return new Diagnostic(rule, severity, message, remedy, where);
    }
}
