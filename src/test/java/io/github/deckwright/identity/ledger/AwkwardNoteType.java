package io.github.deckwright.identity.ledger;

import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.AnkiNoteType;
import io.github.deckwright.model.FieldPart;
import java.util.List;
import java.util.OptionalLong;

/** A note type of a tool of others whose texts all hold what means something in the line of a ledger. */
public final class AwkwardNoteType {
    /** Question, answer and a field that stays. */
    public static final AdoptedType TYPE = new AdoptedType(
            new AnkiNoteType(
                    1_607_392_319L,
                    "My \"model\" = 1\n#:",
                    false,
                    1_600_000_000L,
                    1,
                    List.of(
                            new AnkiNoteType.Field("Front side", OptionalLong.of(-5)),
                            new AnkiNoteType.Field("Back=", OptionalLong.empty(), "Noto Sans", 12, true),
                            new AnkiNoteType.Field("\"Extra\"", OptionalLong.empty())),
                    List.of(
                            new AnkiNoteType.Template(
                                    "Card 1", OptionalLong.of(7), "{{Front side}}", "a\tb\\\n{{Back=}} field=x"),
                            new AnkiNoteType.Template("Card 2", OptionalLong.empty(), "{{Back=}}", "{{Front side}}")),
                    ".card {\n  color: \"red\";\n}",
                    new AnkiNoteType.Latex("\\head{}", "\\foot", true)),
            List.of(FieldPart.QUESTION, FieldPart.ANSWER, FieldPart.KEEP));

    private AwkwardNoteType() {}
}
