package io.github.deckwright.write;

import io.github.deckwright.UsageException;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.SourceFile;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The writer of a plug-in. It sees no mark of Deckwright's own, reaches no file but its outputs, and whatever it throws beyond its
 * interface is told as its failure, not as one of Deckwright.
 */
public final class PluginWriter implements DeckWriter {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern SUFFIX = Pattern.compile("(\\.[A-Za-z0-9][A-Za-z0-9_-]*){1,4}");

    private final DeckWriter writer;
    private final String plugin;
    private final Format format;

    /**
     * Takes in a writer.
     *
     * @param plugin what messages call it: its jar and its class
     * @throws UsageException when it was made for another version of the contract, or names its format wrongly
     */
    public PluginWriter(DeckWriter writer, String plugin) throws IOException {
        this.writer = writer;
        this.plugin = plugin;
        judge(calling(writer::contract));
        this.format = calling(() -> guarded(writer.format()));
        judge(format);
    }

    private void judge(int contract) {
        if (contract == CONTRACT) {
            return;
        }
        throw new UsageException("the plug-in " + plugin + " was made for version " + contract
                + " of the contract of writers, and this Deckwright has version " + CONTRACT + "; take a newer "
                + (contract > CONTRACT ? "Deckwright" : "release of the plug-in"));
    }

    private void judge(Format given) {
        if (!NAME.matcher(given.name()).matches()) {
            throw wrong("its format " + Options.quoted(given.name()), "a name has lower case letters, digits and `-`");
        }
        if (!SUFFIX.matcher(given.suffix()).matches()) {
            throw wrong(
                    "the end of its files " + Options.quoted(given.suffix()),
                    "it begins with a dot and has letters, digits, `-`, `_` and dots");
        }
        if (given.suffix().lastIndexOf('.') == 0 && SourceFile.isMarkdown(given.suffix())) {
            throw wrong(
                    "its files " + given.suffix(), "documents are called so; two ends such as `.cards.md` are fine");
        }
    }

    private UsageException wrong(String what, String remedy) {
        return new UsageException("the plug-in " + plugin + " calls " + what + "; " + remedy);
    }

    private Format guarded(Format given) {
        List<Option<?>> options =
                given.options().stream().<Option<?>>map(this::guarded).toList();
        return new Format(given.name(), given.suffix(), given.description(), given.text(), given.whenEmpty(), options);
    }

    /** A value that an option refuses is the user's mistake, anything else is the plug-in's. */
    private <T> Option<T> guarded(Option<T> option) {
        return new Option<>(option.name(), option.help(), option.values(), option.standard(), text -> {
            try {
                return Objects.requireNonNull(option.parser().apply(text), "the value of an option");
            } catch (IllegalArgumentException e) {
                throw e;
            } catch (RuntimeException | LinkageError e) {
                throw new PluginException(plugin, e);
            }
        });
    }

    /** A call into the plug-in. */
    @FunctionalInterface
    private interface Call<T> {
        T run() throws IOException;
    }

    /** A call into the plug-in that gives nothing. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    @Override
    public Format format() {
        return format;
    }

    @Override
    public Session open(WriteContext context) throws IOException {
        PluginContext own = new PluginContext(context, format.suffix());
        return new Guarded(calling(() -> writer.open(own)), own);
    }

    private void doing(Step step) throws IOException {
        calling(() -> {
            step.run();
            return true;
        });
    }

    private <T> T calling(Call<T> call) throws IOException {
        try {
            T result = call.run();
            if (result == null) {
                throw new NullPointerException("it gave null");
            }
            return result;
        } catch (UsageException e) {
            throw e;
        } catch (FileSystemException | InterruptedIOException | ClosedByInterruptException e) {
            // they name a file, or say how the run ends
            throw e;
        } catch (IOException e) {
            throw new IOException("the plug-in " + plugin + ": " + OutputProblem.reason(e), e);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            throw new PluginException(plugin, e);
        }
    }

    private final class Guarded implements Session {
        private final Session session;
        private final PluginContext context;

        Guarded(Session session, PluginContext context) {
            this.session = session;
            this.context = context;
        }

        @Override
        public void card(RenderedCard card) throws IOException {
            RenderedCard shown = context.shown(card);
            doing(() -> session.card(shown));
        }

        @Override
        public void finish() throws IOException {
            doing(session::finish);
        }

        @Override
        public void close() throws IOException {
            doing(session::close);
        }
    }
}
