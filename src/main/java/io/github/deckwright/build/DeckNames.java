package io.github.deckwright.build;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Nfc;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the deck of each document: what the author says, else what was chosen before, else folders and title. A deck once chosen
 * stays, because Anki's import never moves a card that a learner already has.
 */
final class DeckNames {
    /** Anki refuses more than eleven levels whose ancestors are missing, and nobody studies in a tree so deep. */
    private static final int LEVELS = 8;

    private final Optional<String> root;
    private final Set<String> travelled;
    private final Map<String, String> recorded;
    private final Diagnostics diagnostics;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param root above all decks
     * @param recorded decks chosen in earlier builds, by {@link SourceFile#name}
     * @param travelled those of them that have their decks from documents that are gone
     * @param reserved decks of documents that this build does not see
     */
    DeckNames(
            Optional<String> root,
            Map<String, String> recorded,
            Set<String> travelled,
            Iterable<String> reserved,
            Diagnostics diagnostics) {
        this.root = root;
        this.travelled = travelled;
        this.recorded = recorded;
        this.diagnostics = diagnostics;
        reserved.forEach(deck -> taken.add(key(deck)));
        recorded.values().forEach(deck -> taken.add(key(deck)));
    }

    /** Decks by document, for documents in the order of their paths. */
    Map<SourceFile, String> choose(List<Titled> documents) {
        Map<SourceFile, String> decks = new HashMap<>();
        for (Titled document : documents) {
            decks.put(document.file(), deck(document));
        }
        return decks;
    }

    private String deck(Titled document) {
        Optional<String> before =
                Optional.ofNullable(recorded.get(document.file().name()));
        if (document.deck().isPresent()) {
            String wanted = clean(document.deck().get());
            before.filter(old -> !old.equals(wanted)).ifPresent(old -> moved(document.file(), old, wanted));
            return wanted;
        }
        before.filter(old -> travelled.contains(document.file().name())).ifPresent(old -> stayed(document, old));
        return before.orElseGet(() -> fresh(document));
    }

    /** Says that a deck does not follow its document into another folder. */
    private void stayed(Titled document, String old) {
        String folder = folder(document.file());
        String last = old.substring(old.lastIndexOf("::") < 0 ? 0 : old.lastIndexOf("::") + 2);
        String above = folder.isEmpty() ? "" : folder + "::";
        String usual = document.oneCard() && !folder.isEmpty() ? folder : above + last;
        if (!key(old).equals(key(usual))) {
            diagnostics.report(Diagnostic.of(
                    Rule.DECK_KEPT,
                    new Place(document.file(), 1, 1),
                    "the document is in another folder and its deck stays \"" + old
                            + "\", because Anki moves no card on import",
                    "where the new name is worth it to learners, write `deck: " + usual
                            + "`, and they do what `deckwright moved` prints"));
        }
    }

    private void moved(SourceFile file, String old, String wanted) {
        diagnostics.report(Diagnostic.of(
                Rule.DECK_CHANGED,
                new Place(file, 1, 1),
                "the deck changes from \"" + old + "\" to \"" + wanted + "\", and Anki moves no card on import",
                "learners do what `deckwright moved` prints, or keep the old deck with `deck: " + old + "`"));
    }

    /** The root and the folders of a document as levels of a deck; empty when there are none. */
    private String folder(SourceFile file) {
        List<String> levels = new ArrayList<>();
        root.map(DeckNames::component).filter(name -> !name.isEmpty()).ifPresent(levels::add);
        String[] path = file.name().split("/");
        for (int i = 0; i < path.length - 1; i++) {
            String folder = component(path[i]);
            if (!folder.isEmpty() && !folder.equals(".") && !folder.equals("..")) {
                levels.add(folder);
            }
        }
        while (levels.size() >= LEVELS) {
            String last = levels.remove(levels.size() - 1);
            levels.set(levels.size() - 1, levels.get(levels.size() - 1) + " - " + last);
        }
        return String.join("::", levels);
    }

    private String fresh(Titled document) {
        String folder = folder(document.file());
        if (document.oneCard() && !folder.isEmpty()) {
            taken.add(key(folder));
            return folder;
        }
        String path = document.file().name();
        String fileName = path.substring(path.lastIndexOf('/') + 1);
        String stem = component(stem(fileName));
        String title = document.title()
                .map(DeckNames::component)
                .filter(name -> !name.isEmpty())
                .orElse(stem);
        String above = folder.isEmpty() ? "" : folder + "::";
        for (String name : List.of(title, title + " (" + stem + ")", title + " (" + component(fileName) + ")")) {
            if (taken.add(key(above + name))) {
                return above + name;
            }
        }
        return above + title;
    }

    /** A deck name that an author wrote, each level as Anki would store it. */
    static String clean(String deck) {
        List<String> levels = new ArrayList<>();
        for (String level : deck.split("::")) {
            String name = component(level);
            levels.add(name.isEmpty() ? "blank" : name);
        }
        return String.join("::", levels);
    }

    /** One level of a deck name as Anki would store it: normal form C, no control characters, no colons or blanks at its ends. */
    private static String component(String text) {
        String flat = Nfc.of(text).replace("::", ": ");
        StringBuilder clean = new StringBuilder();
        flat.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(c -> c == ' ' || !invisible(c))
                .filter(c -> c != '"')
                .filter(c -> c != ' ' || (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' '))
                .forEach(clean::appendCodePoint);
        int start = 0;
        int end = clean.length();
        while (start < end && (clean.charAt(start) == ' ' || clean.charAt(start) == ':')) {
            start++;
        }
        while (end > start && (clean.charAt(end - 1) == ' ' || clean.charAt(end - 1) == ':')) {
            end--;
        }
        return clean.substring(start, end);
    }

    private static boolean invisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE;
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private static String key(String deck) {
        return deck.toLowerCase(Locale.ROOT);
    }

    /**
     * A document as far as its deck is concerned.
     *
     * @param oneCard as in {@link io.github.deckwright.model.Document}
     */
    record Titled(SourceFile file, Optional<String> title, Optional<String> deck, boolean oneCard) {}
}
