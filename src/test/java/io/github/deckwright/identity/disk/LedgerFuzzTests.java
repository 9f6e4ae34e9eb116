package io.github.deckwright.identity.disk;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.deckwright.UsageException;
import io.github.deckwright.identity.Cards;
import io.github.deckwright.identity.Identification;
import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerReader;
import io.github.deckwright.identity.ledger.LedgerText;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes as a ledger: it is refused naming a line, or it is read, written the same again, and a build goes on from it. */
@Tag("slow")
class LedgerFuzzTests {
    private static final SourceFile FILE = new SourceFile(Path.of("deckwright.ledger"), "deckwright.ledger");
    private static final List<Sighting> CARDS = List.of(
            Cards.basic("a.md", 1, "What is a list?", "A sequence."),
            Cards.withId("a.md", 5, "What is a set?", "Nothing twice.", "set"),
            Cards.cloze("a.md", 9, "A " + Cloze.deletion(1, "map") + " has keys."));
    private static final long NOW = 1_750_000_000_000L;

    @DictionaryEntries({
        "deckwright-ledger 1\\x0a",
        "project: ",
        "root: ",
        "document: ",
        "\\\"",
        "\\\\",
        "\\\\u00",
        "basic ",
        "cloze ",
        " retired",
        " id=",
        " a=",
        " q=",
        "c1=",
        "#",
        "<<<<<<< a\\x0a",
        "=======\\x0a",
        ">>>>>>> b\\x0a",
        "||||||| c\\x0a"
    })
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "")
    void ledger(byte[] bytes) {
        try {
            String text = LedgerFile.decode(FILE, bytes);
            LedgerReader.salvage(text);
            taken(text);
        } catch (UsageException e) {
            assertThat(e.diagnostic().place()).as(e.getMessage()).isPresent();
        }
    }

    private static void taken(String text) {
        Ledger ledger = LedgerReader.read(FILE, text);
        String written = LedgerText.of(ledger);
        assertThat(LedgerReader.read(FILE, written)).isEqualTo(ledger);
        assertThat(LedgerText.of(LedgerReader.read(FILE, written))).isEqualTo(written);
        Ledger built = Identification.of(ledger, CARDS, Coverage.of(ledger, Set.of("a.md")), NOW)
                .ledger();
        String after = LedgerText.of(built);
        assertThat(LedgerReader.read(FILE, after)).isEqualTo(built);
    }

    static Stream<byte[]> seeds() {
        Ledger empty = Ledger.empty("Fuzz", Optional.of("Root"));
        Ledger ledger = Identification.of(empty, CARDS, Coverage.of(empty, Set.of("a.md")), NOW)
                .ledger();
        return Stream.of(LedgerText.of(ledger).getBytes(StandardCharsets.UTF_8));
    }
}
