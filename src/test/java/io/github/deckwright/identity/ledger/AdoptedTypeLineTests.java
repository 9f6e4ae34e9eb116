package io.github.deckwright.identity.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.deckwright.UsageException;
import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.SourceFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AdoptedTypeLineTests {
    private static final AdoptedType TYPE = AwkwardNoteType.TYPE;

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
