package io.github.deckwright.write;

import io.github.deckwright.UsageException;
import io.github.deckwright.model.RenderedCard;
import java.io.IOException;

/** The writer of a plug-in: whatever it throws beyond its interface is told as its failure, not as one of Deckwright. */
final class PluginWriter implements DeckWriter {
    private final DeckWriter writer;
    private final String plugin;
    private final Format format;

    PluginWriter(DeckWriter writer, String plugin) throws IOException {
        this.writer = writer;
        this.plugin = plugin;
        this.format = guarded(calling(writer::format));
    }

    private Format guarded(Format given) {
        return new Format(
                given.name(),
                given.suffix(),
                given.description(),
                given.text(),
                given.whenEmpty(),
                given.options().stream().<Option<?>>map(this::guarded).toList());
    }

    /** A value that an option refuses is the user's mistake, anything else is the plug-in's. */
    private <T> Option<T> guarded(Option<T> option) {
        return new Option<>(option.name(), option.help(), option.values(), option.standard(), text -> {
            try {
                return option.parser().apply(text);
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

    @Override
    public Format format() {
        return format;
    }

    @Override
    public Session open(WriteContext context) throws IOException {
        return new Guarded(calling(() -> writer.open(context)));
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
        } catch (IOException e) {
            // of the other classes each says something that the end of the run depends on
            throw e.getClass() == IOException.class ? named(e) : e;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            throw new PluginException(plugin, e);
        }
    }

    private IOException named(IOException problem) {
        return new IOException("the plug-in " + plugin + ": " + problem.getMessage(), problem);
    }

    private final class Guarded implements Session {
        private final Session session;

        Guarded(Session session) {
            this.session = session;
        }

        @Override
        public void card(RenderedCard card) throws IOException {
            calling(() -> {
                session.card(card);
                return true;
            });
        }

        @Override
        public void finish() throws IOException {
            calling(() -> {
                session.finish();
                return true;
            });
        }

        @Override
        public void close() throws IOException {
            calling(() -> {
                session.close();
                return true;
            });
        }
    }
}
