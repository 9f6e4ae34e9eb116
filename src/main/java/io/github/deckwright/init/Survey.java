package io.github.deckwright.init;

import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.build.Snapshot;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.model.PathOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a folder holds.
 *
 * @param name of the folder
 * @param documents with cards, by their path from the folder
 * @param address where the folder can be seen
 * @param ledger whether a ledger is there already: the project has a name then
 */
public record Survey(String name, SortedMap<String, Found> documents, Optional<String> address, boolean ledger) {

    /** The cards of a document, by style. */
    public record Found(SortedMap<String, Integer> styles) {
        int cards() {
            return styles.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Reads a folder; nothing is written.
     *
     * @param folder absolute
     */
    public static Survey of(Path folder, Instant now) throws IOException {
        Path ledger = folder.resolve(Ledger.FILE_NAME);
        BuildRequest request = BuildRequest.in(folder)
                .source(".")
                .ledger(ledger)
                .frozen(true)
                .now(now)
                .build();
        SortedMap<String, Found> documents = new TreeMap<>(PathOrder.INSTANCE);
        try (Snapshot snapshot = Snapshot.read(request, found -> {})) {
            snapshot.decide(snapshot.recorded().withoutCards())
                    .each((guid, document, deck, address, content) -> documents
                            .computeIfAbsent(document, name -> new Found(new TreeMap<>()))
                            .styles()
                            .merge(content.style(), 1, Integer::sum));
        }
        Path name = folder.getFileName();
        return new Survey(
                name == null ? "deck" : name.toString(),
                documents,
                Forge.address(folder),
                hasLedger(folder, documents));
    }

    /** Whether the folder or one that holds cards has a ledger. */
    private static boolean hasLedger(Path folder, SortedMap<String, Found> documents) {
        TreeSet<Path> folders = new TreeSet<>();
        folders.add(folder);
        documents.keySet().forEach(document -> {
            for (Path at = folder.resolve(document).getParent();
                    at != null && at.startsWith(folder);
                    at = at.getParent()) {
                folders.add(at);
            }
        });
        return folders.stream().anyMatch(at -> Files.exists(at.resolve(Ledger.FILE_NAME)));
    }

    int cards() {
        return documents.values().stream().mapToInt(Found::cards).sum();
    }

    /** The folders right below that hold cards, with a slash at their ends; {@code .} first when documents lie beside them. */
    List<String> sources() {
        List<String> sources = new ArrayList<>();
        for (String document : documents.keySet()) {
            int slash = document.indexOf('/');
            String source = slash < 0 ? "." : document.substring(0, slash + 1);
            if (!sources.contains(source)) {
                sources.add(source);
            }
        }
        return sources.contains(".") ? List.of(".") : sources;
    }

    /** Whether the folder itself is the source, or what is. */
    public String source() {
        List<String> sources = sources();
        return sources.size() == 1 && !sources.get(0).equals(".")
                ? sources.get(0).substring(0, sources.get(0).length() - 1)
                : ".";
    }

    /** Names of all styles in it. */
    List<String> styles() {
        return documents.values().stream()
                .flatMap(found -> found.styles().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    Stream<Map.Entry<String, Found>> stream() {
        return documents.entrySet().stream();
    }
}
