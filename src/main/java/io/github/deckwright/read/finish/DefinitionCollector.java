package io.github.deckwright.read.finish;

import io.github.deckwright.model.Definitions;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.internal.util.Escaping;

/** Collects what passages may refer to: definitions of links and footnotes, the first of each label. */
public final class DefinitionCollector {
    private DefinitionCollector() {}

    public static Definitions collect(Outline outline) {
        Map<String, Passage> links = new LinkedHashMap<>();
        Map<String, Passage> footnotes = new LinkedHashMap<>();
        for (Block block : outline.allBlocks()) {
            if (block.is(Block.Kind.DEFINITION)) {
                Passage source = block.passage();
                String text = source.markdown().stripLeading();
                int end = labelEnd(text);
                if (end > 1) {
                    boolean footnote = text.startsWith("[^");
                    String label = Escaping.normalizeLabelContent(text.substring(footnote ? 2 : 1, end));
                    (footnote ? footnotes : links).putIfAbsent(label, source);
                }
            }
        }
        return new Definitions(links, footnotes, LineEnds.show(outline));
    }

    private static int labelEnd(String text) {
        if (!text.startsWith("[")) {
            return -1;
        }
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == ']') {
                return i;
            }
        }
        return -1;
    }
}
