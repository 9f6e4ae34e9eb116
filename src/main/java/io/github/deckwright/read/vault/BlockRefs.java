package io.github.deckwright.read.vault;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.source.Vault;
import io.github.deckwright.read.text.CardTags;
import io.github.deckwright.read.text.ToolId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** References to blocks of Logseq, {@code ((id))} and {@code {{embed ((id))}}}, as the text of the block. */
final class BlockRefs {
    private static final String OPEN = "((";
    private static final String CLOSE = "))";
    private static final String EMBED = "{{embed ";

    /** Characters of a UUID. */
    private static final int ID = 36;

    private BlockRefs() {}

    static boolean holds(String line) {
        return at(line, 0) >= 0;
    }

    /** Where a reference starts; -1 when there is none from an index on. */
    private static int at(String line, int from) {
        for (int open = line.indexOf(OPEN, from); open >= 0; open = line.indexOf(OPEN, open + 1)) {
            int start = open + OPEN.length();
            if (line.startsWith(CLOSE, start + ID) && ToolId.isUuid(line.substring(start, start + ID))) {
                return open;
            }
        }
        return -1;
    }

    /** The lines with the texts of blocks in place of references; one to a block that is nowhere goes. */
    static List<Passage.Line> resolved(List<Passage.Line> lines, int first, Vault vault) {
        if (lines.stream().noneMatch(line -> holds(line.text()))) {
            return lines;
        }
        Literal literal = new Literal(lines, first);
        List<Passage.Line> resolved = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Passage.Line line = lines.get(i);
            boolean plain = holds(line.text()) && literal.isPlain(i, at(line.text(), 0));
            resolved.add(plain ? line.with(text(line.text(), vault)) : line);
        }
        return resolved;
    }

    private static String text(String line, Vault vault) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = at(line, 0); open >= 0; open = at(line, from)) {
            int start = open + OPEN.length();
            int end = start + ID + CLOSE.length();
            boolean embedded = line.startsWith(EMBED, open - EMBED.length()) && line.startsWith("}}", end);
            out.append(line, from, embedded ? open - EMBED.length() : open);
            Optional<String> block = vault.block(line.substring(start, start + ID));
            block.ifPresent(text -> out.append(bare(text)));
            from = embedded ? end + 2 : end;
        }
        return out.append(line, from, line.length()).toString();
    }

    /** What a block refers to itself is not followed. */
    private static String bare(String block) {
        String text = Macros.written(block.substring(0, CardTags.endWithoutMarks(block)));
        return holds(text) ? text.substring(0, at(text, 0)).strip() : text.strip();
    }
}
