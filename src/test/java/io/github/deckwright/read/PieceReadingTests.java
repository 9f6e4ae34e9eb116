package io.github.deckwright.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.Neighbours;
import io.github.deckwright.read.source.Piece;
import io.github.deckwright.read.source.Pieces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PieceReadingTests {
    private static final SourceFile FILE = new SourceFile(Path.of("large.md"), "large.md");
    private static final int SIZE = 8 << 10;
    private static final int SECTIONS = 260;
    private static final int SEEDS = 1;

    /** Ways to write sections; all but the last two are what pieces are for. */
    private enum Form {
        HEADINGS {
            @Override
            String section(int number, Random random) {
                return "## " + number + ". What is " + word(random) + "?\n\n" + text(random);
            }
        },
        LABELLED {
            @Override
            String section(int number, Random random) {
                return "## What is " + word(random) + " " + number + "?\n\n**Answer:** " + text(random)
                        + "\n**Level:** easy\n\n";
            }
        },
        TOPICS {
            @Override
            String section(int number, Random random) {
                return "## " + word(random) + " " + number + "\n\n### What is " + word(random) + "?\n\n" + text(random)
                        + "### Why " + word(random) + "?\n\n" + text(random);
            }
        },
        CHOICES {
            @Override
            String section(int number, Random random) {
                return "## Question " + number + "\n\nWhich is " + word(random) + "?\n\n- [ ] one\n- [x] "
                        + word(random) + "\n- [ ] three\n\n";
            }
        },
        QA_LINES {
            @Override
            String section(int number, Random random) {
                return "## Part " + number + "\n\nQ: What is " + word(random) + "?\nA: " + word(random) + " " + number
                        + ".\n\n";
            }
        },
        TABLES {
            @Override
            String section(int number, Random random) {
                return "## Table " + number + "\n\n| Question | Answer |\n|---|---|\n| What is " + word(random) + "? | "
                        + word(random) + " " + number + " |\n| Why? | "
                        + text(random).strip() + " |\n\n";
            }
        },
        KEYS_BELOW {
            @Override
            String section(int number, Random random) {
                String options = "A) one\nB) two\nC) three\n\n";
                return number <= SECTIONS / 2
                        ? "## " + number + ". Which is " + word(random) + "?\n\n" + options
                        : number == SECTIONS / 2 + 1 ? "## Answers\n\n" : (number - SECTIONS / 2 - 1) + ". B\n";
            }
        },
        CHANGING {
            @Override
            String section(int number, Random random) {
                return (number < SECTIONS / 2 ? HEADINGS : QA_LINES).section(number, random);
            }
        };

        abstract String section(int number, Random random);
    }

    private static String word(Random random) {
        return "w" + Integer.toString(random.nextInt(40_000), 36);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20) + 4; i > 0; i--) {
            text.append(word(random)).append(' ');
        }
        return switch (random.nextInt(5)) {
            case 0 -> text + "\n\n```sh\n# no heading\nls\n```\n\n";
            case 1 -> text + "\n\n- " + word(random) + "\n- " + word(random) + "\n\n";
            case 2 -> text + "\n\n---\n\n";
            default -> text + "\n\n";
        };
    }

    private static String document(Form form, Random random) {
        StringBuilder text = new StringBuilder("# Large\n\n");
        for (int number = 1; number <= SECTIONS; number++) {
            text.append(form.section(number, random));
        }
        return text.toString();
    }

    private static List<Card> whole(String text) {
        return DocumentReader.read(FILE, text.getBytes(StandardCharsets.UTF_8), DocumentSettings.NONE, found -> {})
                .map(Document::cards)
                .orElse(List.of());
    }

    /** The cards of all pieces, when all of them stand for themselves and are of one kind. */
    private static Optional<List<Card>> pieces(String text) throws IOException {
        List<Card> cards = new ArrayList<>();
        Set<Set<String>> styles = new HashSet<>();
        try (Pieces pieces = new Pieces(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), SIZE)) {
            for (Optional<Piece> piece = pieces.next(); piece.isPresent(); piece = pieces.next()) {
                Optional<Document> read =
                        DocumentReader.read(FILE, piece.get(), DocumentSettings.NONE, Neighbours.NONE);
                if (read.isEmpty()) {
                    return Optional.empty();
                }
                cards.addAll(read.get().cards());
                styles.add(read.get().cards().stream().map(Card::style).collect(Collectors.toSet()));
            }
            return pieces.mustStayWhole() || styles.size() > 1 ? Optional.empty() : Optional.of(cards);
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Form.class)
    void pieces_give_the_cards_of_the_whole_or_are_refused(Form form) throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            String text = document(form, new Random(seed));
            Optional<List<Card>> pieces = pieces(text);
            assertThat(pieces.isPresent()).isEqualTo(form.ordinal() < Form.KEYS_BELOW.ordinal());
            if (pieces.isPresent()) {
                assertThat(pieces.get()).isEqualTo(whole(text));
            }
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[far]: https://example.org\n",
                "[^1]: a note\n",
                "See [there](#part-9).\n",
                "# Another title\n",
                "Another title\n===\n",
                "<details>\n",
                "<!-- deckwright: ignore-start -->\n",
                "<<<<<<< HEAD\n",
                "%% hidden\n",
                "one line\rand another\n",
                "  ```\n# lost\n",
                "```\ncode\n```\ntext with {{a mark}}\n",
                "text with\r``` and more\n",
                "\ufeff```\n"
            })
    void what_reaches_far_keeps_a_document_whole(String line) throws IOException {
        String text = document(Form.HEADINGS, new Random(1));
        int middle = text.indexOf("\n## 99.") + 1;
        assertThat(pieces(text)).isPresent();
        assertThat(pieces(text.substring(0, middle) + line + "\n" + text.substring(middle)))
                .isEmpty();
    }

    @Test
    void windows_line_ends_are_cut_as_others() throws IOException {
        String text = document(Form.HEADINGS, new Random(3)).replace("\n", "\r\n");
        assertThat(pieces(text)).contains(whole(text));
    }

    @Test
    void a_document_without_sections_stays_whole() throws IOException {
        assertThat(pieces("# Large\n\n" + "What is it?\n\n".repeat(4000))).isEmpty();
        assertThat(pieces("")).isEmpty();
    }

    @Test
    void the_last_piece_is_no_scrap() throws IOException {
        String text = document(Form.HEADINGS, new Random(4));
        try (Pieces pieces = new Pieces(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), SIZE)) {
            int end = 2;
            for (Optional<Piece> piece = pieces.next(); piece.isPresent(); piece = pieces.next()) {
                assertThat(piece.get().bytes().length).isBetween(SIZE, 2 * SIZE + 1000);
                assertThat(piece.get().lineInDocument(3)).isEqualTo(end + 1);
                String lines = new String(piece.get().bytes(), StandardCharsets.UTF_8);
                end += (int) lines.lines().count() - 2;
            }
            assertThat(end).isEqualTo((int) text.lines().count());
        }
    }
}
