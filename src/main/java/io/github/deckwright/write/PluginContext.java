package io.github.deckwright.write;

import io.github.deckwright.media.MediaFile;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the writer of a plug-in is told: of cards what is written out, of files its own. */
final class PluginContext implements WriteContext {
    private final WriteContext context;
    private final String suffix;
    private Optional<RenderedCard> shown = Optional.empty();
    private Optional<RenderedCard> marked = Optional.empty();

    /** @param suffix of the plug-in's files */
    PluginContext(WriteContext context, String suffix) {
        this.context = context;
        this.suffix = suffix;
    }

    /** The next card as the plug-in sees it. */
    RenderedCard shown(RenderedCard card) {
        RenderedCard written = new RenderedCard(
                card.guid(), card.created(), card.modified(), card.deck(), Deletions.written(card.content()));
        marked = Optional.of(card);
        shown = Optional.of(written);
        return written;
    }

    @Override
    public CardContent content(RenderedCard card, DeletionForm form) {
        if (shown.filter(card::equals).isEmpty()) {
            throw new IllegalArgumentException("of cards only the one that is being taken can be written otherwise");
        }
        return context.content(marked.orElseThrow(), form);
    }

    @Override
    public OutputStream file(String name) throws IOException {
        return context.file(own(name));
    }

    @Override
    public void remove(String name) {
        context.remove(own(name));
    }

    /** Refuses a name by which a document, the ledger or the output of another writer could be meant. */
    private String own(String name) {
        int second = suffix.indexOf('.', 1);
        String end = second < 0 ? suffix : suffix.substring(0, second);
        boolean own = name.endsWith(suffix)
                ? name.startsWith(name() + end) || name.startsWith(name() + "/")
                : name.startsWith(name() + end) && !SourceFile.isMarkdown(name);
        if (!own) {
            throw new IllegalArgumentException("a writer makes files that begin with NAME" + end
                    + ", or lie in NAME/ and end with " + suffix + ", and this is " + name);
        }
        return name;
    }

    @Override
    public String name() {
        return context.name();
    }

    @Override
    public long buildTime() {
        return context.buildTime();
    }

    @Override
    public int documents() {
        return context.documents();
    }

    @Override
    public long cards() {
        return context.cards();
    }

    @Override
    public boolean oneFile() {
        return context.oneFile();
    }

    @Override
    public <T> T option(Option<T> option) {
        return context.option(option);
    }

    @Override
    public boolean given(Option<?> option) {
        return context.given(option);
    }

    @Override
    public String called(String name) {
        return context.called(name);
    }

    @Override
    public InputStream reread(String name) throws IOException {
        return context.reread(name);
    }

    @Override
    public void holds(String name, long cards) {
        context.holds(name, cards);
    }

    @Override
    public Path scratch() throws IOException {
        return context.scratch();
    }

    @Override
    public IOException problem(String name, Exception cause) {
        return context.problem(name, cause);
    }

    @Override
    public List<String> emptyDocuments() {
        return context.emptyDocuments();
    }

    @Override
    public MediaFile media(String name) {
        return context.media(name);
    }

    @Override
    public List<Diagnostic> findings() {
        return context.findings();
    }

    @Override
    public void report(Diagnostic diagnostic) {
        context.report(diagnostic);
    }

    @Override
    public void advise(String sentence) {
        context.advise(sentence);
    }
}
