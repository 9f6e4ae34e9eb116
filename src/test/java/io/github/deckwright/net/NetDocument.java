package io.github.deckwright.net;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Document;
import io.github.deckwright.model.Passage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A document in lines of text: one about itself, then one a card, in order. The fields of a line are parted by tabs; of those that
 * may be absent or repeat, each starts with its mark:
 *
 * <pre>
 * guide.md     document  title Guide  [rfc] [rfc]: https://example.org
 * guide.md:12:4  heading  choice  Q Which?  [x] this  [ ] that  A …  E …  H …  T …  in Chapter  in Section  #tag  deck D  id I  reverse
 * broken.md    error     not-text
 * </pre>
 *
 * @param name of the document
 * @param cards how many, or {@code error} when the document was left out
 * @param lines without line ends
 */
record NetDocument(String name, String cards, List<String> lines) {
    /** Hexadecimal digits of a digest: few enough to read, enough that no two versions of a document share one by chance. */
    private static final int DIGITS = 12;

    /**
     * Characters that nobody sees or that look like the blank of the space bar, those of {@link io.github.deckwright.model.Cloze},
     * and halves of surrogate pairs. Not by category: that would let a digest depend on the Unicode of the machine's Java.
     */
    private static final int[][] UNSEEN = {
        {0, 0x1f},
        {0x7f, 0xa0},
        {0xad, 0xad},
        {0x2000, 0x200f},
        {0x2028, 0x202f},
        {0x205f, 0x206f},
        {0x3000, 0x3000},
        {0xd800, 0xdfff},
        {0xfdd0, 0xfdef},
        {0xfeff, 0xfeff}
    };

    NetDocument {
        lines = List.copyOf(lines);
    }

    /** A document that was read. */
    static NetDocument of(String name, Document document) {
        List<String> lines = new ArrayList<>();
        List<String> itself = new ArrayList<>(List.of(name, "document"));
        document.title().ifPresent(title -> itself.add("title " + title));
        document.deck().ifPresent(deck -> itself.add("deck " + deck));
        define("[", document.definitions().links(), itself);
        define("[^", document.definitions().footnotes(), itself);
        lines.add(line(itself));
        for (Card card : document.cards()) {
            lines.add(line(fields(name, card)));
        }
        return new NetDocument(name, Integer.toString(document.cards().size()), lines);
    }

    /** A document, or a whole build, that was left out. */
    static NetDocument leftOut(String name, Collection<String> reasons) {
        List<String> fields = new ArrayList<>(List.of(name, "error"));
        fields.addAll(reasons);
        return new NetDocument(name, "error", List.of(line(fields)));
    }

    /** One line that changes when any line of the document does. */
    String digest() {
        try {
            byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(hash).substring(0, DIGITS) + " " + cards + " " + escaped(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void define(String mark, Map<String, Passage> definitions, List<String> fields) {
        new TreeMap<>(definitions).forEach((label, passage) -> fields.add(mark + label + "] " + passage.markdown()));
    }

    private static List<String> fields(String name, Card card) {
        List<String> fields = new ArrayList<>();
        fields.add(name + ":" + card.place().line() + ":" + card.place().column());
        fields.add(card.style());
        fields.add(card.kind().word());
        fields.add("Q " + card.question().markdown());
        for (Choice choice : card.choices()) {
            fields.add((choice.correct() ? "[x] " : "[ ] ") + choice.content().markdown());
        }
        card.answer().ifPresent(answer -> fields.add("A " + answer.markdown()));
        card.explanation().ifPresent(explanation -> fields.add("E " + explanation.markdown()));
        card.hint().ifPresent(hint -> fields.add("H " + hint.markdown()));
        card.typed().ifPresent(typed -> fields.add("T " + typed));
        card.context().forEach(heading -> fields.add("in " + heading));
        card.tags().forEach(tag -> fields.add("#" + tag));
        card.deck().ifPresent(deck -> fields.add("deck " + deck));
        card.id().ifPresent(id -> fields.add("id " + id));
        if (card.reverse()) {
            fields.add("reverse");
        }
        return fields;
    }

    private static String line(List<String> fields) {
        return String.join("\t", fields.stream().map(NetDocument::escaped).toList());
    }

    /** A text without what would end a line or a field, or be seen by nobody; two texts never become the same. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append("\\t");
                default -> {
                    if (isUnseen(c)) {
                        escaped.append("\\u").append(HexFormat.of().toHexDigits((char) c));
                    } else {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isUnseen(int c) {
        for (int[] range : UNSEEN) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
