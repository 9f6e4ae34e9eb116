package io.github.deckwright.write.html;

import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Utf8;
import io.github.deckwright.write.WriteContext;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;

/** One page in the making. The cards wait in a working file: what the head of the page says depends on all of them. */
final class PageSession implements DeckWriter.Session {
    private final WriteContext context;
    private final String name;
    private final Path waiting;
    private final Writer groups;
    private final CardGroups cards;
    private final TreeSet<String> media = new TreeSet<>();
    private String comma = "";

    PageSession(WriteContext context, String name) throws IOException {
        this.context = context;
        this.name = name;
        this.cards = new CardGroups(context.findings());
        this.waiting = context.scratch();
        this.groups = new BufferedWriter(Utf8.writer(Files.newOutputStream(waiting)));
    }

    @Override
    public void card(RenderedCard card) throws IOException {
        media.addAll(card.content().mediaNames());
        keep(cards.add(card));
    }

    private void keep(Optional<String> group) throws IOException {
        if (group.isPresent()) {
            groups.write(comma);
            groups.write(group.get());
            comma = ",\n";
        }
    }

    @Override
    public void finish() throws IOException {
        keep(cards.end());
        groups.close();
        MediaPlaces places = new MediaPlaces(context, media, context.name() + ".media");
        Page page = new Page(context.name(), false);
        try (Writer out = new BufferedWriter(Utf8.writer(context.file(name)))) {
            page.begin(out, places.isBeside(), cards.formulas() ? Program.mathJax() : "");
            out.write("<script type=\"application/json\" id=\"groups\">[");
            try (Reader in = new InputStreamReader(Files.newInputStream(waiting), StandardCharsets.UTF_8)) {
                in.transferTo(out);
            }
            out.write("]</script>\n");
            Page.data(out, "findings", cards.otherFindings());
            out.write("<script type=\"application/json\" id=\"media\">");
            places.write(out);
            out.write("</script>\n");
            page.end(out);
        }
        context.advise("Open " + context.called(name) + " in a browser.");
    }

    @Override
    public void close() throws IOException {
        groups.close();
    }
}
