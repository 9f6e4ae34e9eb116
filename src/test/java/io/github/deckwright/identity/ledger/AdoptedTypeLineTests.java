package io.github.deckwright.identity.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.deckwright.UsageException;
import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.AnkiNoteType;
import io.github.deckwright.model.FieldPart;
import io.github.deckwright.model.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class AdoptedTypeLineTests {
    private static final AdoptedType TYPE = new AdoptedType(
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

    @Test
    void a_note_type_survives_the_ledger() {
        String line = new AdoptedTypeLine(TYPE, true).line();
        assertThat(line).doesNotContain("\n");
        assertThat(AdoptedTypeLine.of(line)).isEqualTo(new AdoptedTypeLine(TYPE, true));
    }

    @Test
    void a_damaged_note_type_is_told_when_the_ledger_is_read() {
        assertThatThrownBy(() -> LedgerReader.read(
                        new SourceFile(Path.of("x"), "x"),
                        LedgerText.VERSION + "\nproject: p\nnotetype: 1 x basic 0 0 css=y\n"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("a note type needs fields and templates");
    }
}
