package io.github.deckwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.support.AnkiEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vault of 300 notes of all kinds: nothing of what only programs for notes understand shows on a card. */
@Tag("slow")
class VaultTests {
    private static final int NOTES = 300;

    /** One note a kind; {@code N} is its number. */
    private static final List<String> KINDS = List.of(
            "## What is the [[Plain N|plain N]]? ^abc9N\n\nFlat, see [[Hills]] %%ask%%.\n\n![[pic N.svg|200]]\n",
            "---\ncards-deck: Vault::Tags\n---\n## River N #card #geo/water\n\nLong.\n\n![[pic N.svg]]\n^block-N\n",
            "#flashcards\n\nWhat is sea N?::Salt water ^id12N\n\nThe ==shore== of N is ==dry==\n<!--SR:!2024-10-28,4,270-->\n",
            "#flashcards\n\n- Lakes\n\t- Depth of N\n\t  ?\n\t  N m, ![[Plain 0#^abc90]]\n\t- Name of N\n\t  ??\n\t  Lake N\n",
            "TARGET DECK: Vault::Blocks\nFILE TAGS: geo\n\nSTART\nBasic\nCape N\nBack: Rocks [[Hills]]\n<!--ID: 17000000000N-->\nEND\n\n"
                    + "%%ANKI\nCloze\nThe {isle} of N\nEND%%\n",
            "> [!anki]- Bay N\n> Wide, %%quite%% calm\n\n> [!question]- Is gulf N warm?\n> It is. ^gulf-N\n",
            "%%\n## What is hidden N?\nNothing.\n%%\n\n## What is pass N?\n\nA way up. ![[Plain 0]]\n",
            "- Which peak is N?#card\n  id:: 66c2b37c-0000-47dc-a816-68305247N\n  collapsed:: true\n\t- Peak [[Plain 0]]\n"
                    + "- The {{cloze summit}} of N #card\n  card-last-score:: 5\n",
            "- Where ends N?\n  tags:: flashcard, geo\n  deck:: Vault/Ends\n\t- Here ![](../Files/pic%20N.svg){:height 9, :width 9}\n",
            "---\ntags: [flashcards/geo]\naliases: [n N]\n---\n\nDune N\n?\nSand %%of course%%\nand wind ^dune1\n");

    @TempDir
    Path folder;

    private void vault() throws IOException {
        Files.createDirectories(folder.resolve("vault/.obsidian"));
        Files.createDirectories(folder.resolve("vault/Files"));
        for (int i = 0; i < NOTES; i++) {
            int kind = i % KINDS.size();
            String number = Integer.toString(i);
            Path note = folder.resolve("vault/Kind" + kind + "/" + (kind == 0 ? "Plain " : "Note ") + i + ".md");
            Files.createDirectories(note.getParent());
            String text = KINDS.get(kind)
                    .replace("%20N", "%20" + i)
                    .replace("68305247N", "68305247" + (1000 + i))
                    .replace("17000000000N", Long.toString(1_700_000_000_000L + i))
                    .replaceAll("\\bN\\b|(?<=abc9|id12|-)N\\b", number);
            Files.writeString(note, text);
            String space = " ".repeat(i);
            Files.writeString(
                    folder.resolve("vault/Files/pic " + i + ".svg"),
                    "<svg xmlns=\"http://www.w3.org/2000/svg\">" + space + "</svg>");
        }
    }

    @Test
    void no_mark_of_a_program_for_notes_is_left() throws IOException {
        vault();
        List<String> said = new CommandShell(folder).run("deckwright build vault -t jsonl,apkg --no-ledger");
        assertThat(said).contains("=> 0").noneMatch(line -> line.contains("warning") || line.contains("error"));
        List<String> cards = Files.readAllLines(folder.resolve("output/vault.jsonl"));
        assertThat(cards).hasSize(NOTES / KINDS.size() * 15);
        Pattern mark = Pattern.compile(
                "\\[\\[|]]|%%|\\^[a-z]|#card|#flashcard|id::|collapsed::|card-last|tags::|deck::|<!--|\\{:|==|hidden|TARGET");
        for (String card : cards) {
            assertThat(mark.matcher(card).find()).as(card).isFalse();
        }
        assertThat(cards)
                .filteredOn(card -> card.contains("\"kind\":\"cloze\""))
                .hasSize(NOTES / KINDS.size() * 3);
        try (ZipFile pkg = new ZipFile(folder.resolve("output/vault.apkg").toFile());
                Stream<Path> pictures = Files.list(folder.resolve("vault/Files"))) {
            long shown = pictures.filter(VaultTests::isShown).count();
            assertThat(pkg.stream().filter(entry -> entry.getName().matches("\\d+")))
                    .hasSize((int) shown);
        }
    }

    /** Whether a note shows a picture; the first is shown by several. */
    private static boolean isShown(Path picture) {
        String name = picture.getFileName().toString();
        int kind = Integer.parseInt(name.substring(4, name.length() - 4)) % KINDS.size();
        return kind == 0 || kind == 1 || kind == 8;
    }

    @Test
    void the_package_is_accepted_by_anki() throws IOException {
        AnkiEngine anki = AnkiEngine.find();
        vault();
        new CommandShell(folder).run("deckwright build vault -t apkg --no-ledger");
        assertThat(anki.importing(folder.resolve("output/vault.apkg")))
                .contains("vault.apkg: " + NOTES / KINDS.size() * 15 + " new, 0 updated, 0 duplicate, 0 conflicting")
                .noneMatch(line -> line.startsWith("problem"));
    }
}
