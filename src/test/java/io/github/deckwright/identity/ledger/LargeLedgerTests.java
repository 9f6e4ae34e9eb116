package io.github.deckwright.identity.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.SourceFile;
import io.github.deckwright.support.ProcessorTime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A ledger is read before anything else is done, so all that a deck ever held must cost seconds. */
@Tag("slow")
@Tag("alone")
class LargeLedgerTests {
    private static final int CARDS = 200_000;

    /** It once took 16 seconds. */
    private static final Duration LIMIT = Duration.ofSeconds(6);

    private static final SourceFile FILE = new SourceFile(Path.of("deckwright.ledger"), "deckwright.ledger");

    @Test
    void two_hundred_thousand_cards_are_read_in_seconds() throws Exception {
        String text = ledger(1);
        assertThat(ProcessorTime.of(
                        () -> assertThat(LedgerReader.read(FILE, text).cards()).hasSize(CARDS)))
                .isLessThan(LIMIT);
    }

    @Test
    void what_a_merge_doubled_costs_as_little() throws Exception {
        String text = ledger(2);
        assertThat(ProcessorTime.of(
                        () -> assertThat(LedgerReader.read(FILE, text).cards()).hasSize(CARDS / 2)))
                .isLessThan(LIMIT);
    }

    /** @param copies lines of each card, each of another build */
    private static String ledger(int copies) {
        StringBuilder text = new StringBuilder(LedgerText.VERSION).append("\nproject: p\n");
        text.append("document: abcdef \"a.md\" \"A\"\n");
        for (int i = 0; i < CARDS; i++) {
            text.append(line(i / copies, i % copies));
        }
        return text.toString();
    }

    /** As a build writes it; guid, core and answer differ from card to card. */
    private static String line(int card, int build) {
        String own = String.format(Locale.ROOT, "%06d", card);
        return "guid" + own + "rB basic " + (1_795_796_000_000L + card) + " " + (1_795_796_819L + build)
                + " abcdef VLR5y9_734eU"
                + own + "LRgg K" + own.substring(1) + " a=" + own
                + "MmCuI55fW.g.8.H.VO.rgV.z.4Dysy6.r.2fN4nc.P.ET q=\"what is " + own
                + "\"\n";
    }
}
