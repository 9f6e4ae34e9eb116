package io.github.deckwright.identity.print;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedChoice;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/** Hashes what a learner sees of a card. Nothing that changes without the card may go in here: no deck, line, position or date. */
public final class ContentHash {
    private final MessageDigest digest = Fingerprint.sha256();

    private ContentHash() {}

    /** The card itself. The numbers of deletions are left out: they are decided later. */
    static Fingerprint core(CardContent content) {
        ContentHash hash = new ContentHash();
        hash.add(content.kind() == CardKind.CLOZE ? "cloze" : "basic");
        hash.add(Deletion.withoutNumbers(content.question().html()));
        hash.rendered(content.answer());
        hash.add(Integer.toString(content.choices().size()));
        for (RenderedChoice choice : content.choices()) {
            hash.add(choice.correct() ? "+" : "-");
            hash.add(choice.content().html());
        }
        hash.rendered(content.explanation());
        hash.rendered(content.hint());
        hash.add(content.reverse() ? "reverse" : "");
        hash.add(content.typed().map(text -> "=" + text).orElse(""));
        hash.all(content.mediaNames());
        return hash.result();
    }

    /** The card and what stands around it: context, tags, link to the source. */
    static Fingerprint whole(Fingerprint core, CardContent content) {
        ContentHash hash = new ContentHash();
        hash.add(core.text());
        hash.all(content.context());
        hash.all(content.tags());
        hash.add(content.sourceUrl().orElse(""));
        return hash.result();
    }

    /** A card whose deletions have got their numbers. */
    public static Fingerprint numbered(Fingerprint whole, List<Integer> numbers) {
        return numbers.isEmpty() ? whole : Fingerprint.of(whole.text() + numbers);
    }

    private void rendered(Optional<Rendered> part) {
        add(part.isPresent() ? "1" : "0");
        part.ifPresent(value -> add(Deletion.withoutNumbers(value.html())));
    }

    private void all(List<String> values) {
        add(Integer.toString(values.size()));
        values.forEach(this::add);
    }

    /** Adds a value behind its length, so that no two lists of values look the same. */
    private void add(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private Fingerprint result() {
        return Fingerprint.of(digest.digest());
    }
}
