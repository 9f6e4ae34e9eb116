package io.github.deckwright.write;

import io.github.deckwright.UsageException;
import java.io.Closeable;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

/** Writers from the class path and from jars that the command line names; nothing is ever loaded from the sources. */
final class Plugins implements Closeable {
    private final URLClassLoader loader;
    private final Map<String, DeckWriter> writers = new TreeMap<>();

    private Plugins(URLClassLoader loader) {
        this.loader = loader;
    }

    /** @param taken names that no plug-in may have */
    static Plugins load(PluginPath path, Set<String> taken) throws IOException {
        Plugins plugins = new Plugins(new URLClassLoader("plugins", path.urls(), Plugins.class.getClassLoader()));
        try {
            for (DeckWriter writer : ServiceLoader.load(DeckWriter.class, plugins.loader)) {
                String name = writer.getClass().getName();
                plugins.add(
                        writer,
                        path.jar(name).map(jar -> jar + " (" + name + ")").orElse(name),
                        taken);
            }
        } catch (ServiceConfigurationError | LinkageError e) {
            plugins.close();
            String message = String.valueOf(e.getMessage());
            String jar = path.jarNamedIn(message.replace('/', '.'))
                    .map(found -> " of " + found)
                    .orElse("");
            throw new UsageException("a plug-in" + jar + " cannot be loaded: " + message);
        }
        return plugins;
    }

    private void add(DeckWriter writer, String plugin, Set<String> taken) throws IOException {
        DeckWriter guarded = new PluginWriter(writer, plugin);
        String name = guarded.format().name();
        if (taken.contains(name) || writers.putIfAbsent(name, guarded) != null) {
            throw new UsageException("the plug-in " + plugin + " calls its format " + name + ", which exists already");
        }
    }

    Optional<DeckWriter> find(String name) {
        return Optional.ofNullable(writers.get(name));
    }

    List<DeckWriter> writers() {
        return List.copyOf(writers.values());
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
