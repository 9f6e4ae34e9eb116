package io.github.deckwright.read.vault;

import io.github.deckwright.model.Passage;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.read.source.Vault;
import java.util.List;
import java.util.Optional;

/** Addresses of Markdown in a note that is shown in a document of another folder. */
final class Moved {
    private static final String OPEN = "](";

    private Moved() {}

    static List<Passage.Line> lines(List<Passage.Line> lines, SourceFile note, SourceFile document, Vault vault) {
        return lines.stream()
                .map(line -> line.text().contains(OPEN) ? line.with(line(line.text(), note, document, vault)) : line)
                .toList();
    }

    private static String line(String text, SourceFile note, SourceFile document, Vault vault) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, at)) {
            int start = open + OPEN.length();
            int end = start;
            while (end < text.length() && " )".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            String address = text.substring(start, end);
            out.append(text, at, start).append(moved(address, note, document, vault));
            at = end;
        }
        return out.append(text, at, text.length()).toString();
    }

    private static String moved(String address, SourceFile note, SourceFile document, Vault vault) {
        boolean relative = !address.isEmpty() && "/#<~".indexOf(address.charAt(0)) < 0 && address.indexOf(':') < 0;
        Optional<String> seen = relative ? vault.seenFrom(document, note, address) : Optional.empty();
        return seen.orElse(address);
    }
}
