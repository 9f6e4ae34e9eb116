package io.github.deckwright.write;

import io.github.deckwright.media.MediaFile;
import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.RenderedCard;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** What one writer is told in one build. */
final class BuildContext implements WriteContext {
    private final Formats.Selected selected;
    private final BuildFacts facts;
    private final Outputs outputs;

    BuildContext(Formats.Selected selected, BuildFacts facts, Outputs outputs) {
        this.selected = selected;
        this.facts = facts;
        this.outputs = outputs;
    }

    @Override
    public String name() {
        return facts.name();
    }

    @Override
    public long buildTime() {
        return facts.buildTime();
    }

    @Override
    public int documents() {
        return facts.documents();
    }

    @Override
    public long cards() {
        return facts.cards();
    }

    @Override
    public boolean oneFile() {
        return outputs.isOne();
    }

    @Override
    public <T> T option(Option<T> option) {
        return selected.options().get(option);
    }

    @Override
    public boolean given(Option<?> option) {
        return selected.options().has(option);
    }

    @Override
    public CardContent content(RenderedCard card, DeletionForm form) {
        return Deletions.in(form, card.content());
    }

    @Override
    public OutputStream file(String name) throws IOException {
        return outputs.open(selected.writer().format().name(), name);
    }

    @Override
    public String called(String name) {
        return outputs.called(name);
    }

    @Override
    public InputStream reread(String name) throws IOException {
        return outputs.reread(name);
    }

    @Override
    public void holds(String name, long cards) {
        outputs.holds(name, cards);
    }

    @Override
    public void remove(String name) {
        outputs.remove(name);
    }

    @Override
    public Path scratch() throws IOException {
        return outputs.scratch();
    }

    @Override
    public IOException problem(String name, Exception cause) {
        return outputs.problem(name, cause);
    }

    @Override
    public List<String> emptyDocuments() {
        return facts.emptyDocuments();
    }

    @Override
    public MediaFile media(String name) {
        return facts.media().apply(name);
    }

    @Override
    public List<AdoptedType> noteTypes() {
        return facts.noteTypes();
    }

    @Override
    public List<Diagnostic> findings() {
        return facts.findings();
    }

    @Override
    public void report(Diagnostic diagnostic) {
        facts.diagnostics().report(diagnostic);
    }

    @Override
    public void advise(String sentence) {
        facts.advice().accept(sentence);
    }
}
