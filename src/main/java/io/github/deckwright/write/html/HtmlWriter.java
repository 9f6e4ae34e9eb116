package io.github.deckwright.write.html;

import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Format;
import io.github.deckwright.write.Option;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.util.List;

/** Writes one page that holds all it needs: to look at the cards, search, study and print them. */
public final class HtmlWriter implements DeckWriter {
    static final Option<Long> INSIDE = new Option<>(
            "max-media",
            "how many MiB of media stand in the page itself; what is beyond lies beside it",
            List.of(),
            "20",
            HtmlWriter::mebibytes);
    private static final Format FORMAT = new Format(
            "html",
            ".html",
            "a page to look at, search, study and print the cards, in any browser",
            true,
            List.of(INSIDE));

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Session open(WriteContext context) throws IOException {
        return new PageSession(context, context.name() + FORMAT.suffix());
    }

    private static long mebibytes(String text) {
        boolean number = !text.isEmpty() && text.length() < 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            throw new IllegalArgumentException("a number of MiB");
        }
        return Long.parseLong(text);
    }
}
