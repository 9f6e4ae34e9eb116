package io.github.deckwright.render;

import io.github.deckwright.media.MediaStore;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Definitions;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Rendered;
import java.util.List;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

public final class CardRenderer {
    public CardRenderer(MediaStore m, boolean escape, Optional<String> url) {}

    private static final Parser P = Parser.builder().build();

    public CardContent render(Card c, Definitions d, Diagnostics x) {
        return new CardContent(
                c.kind(),
                c.place(),
                c.style(),
                r(c.question()),
                c.answer().map(CardRenderer::r),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                c.context(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Rendered r(Passage p) {
        var n = P.parse(p.markdown());
        return new Rendered(
                p.markdown(),
                HtmlRenderer.builder().escapeHtml(true).build().render(n).strip(),
                TextContentRenderer.builder().build().render(n),
                List.of());
    }
}
