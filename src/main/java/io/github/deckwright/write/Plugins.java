package io.github.deckwright.write;

import io.github.deckwright.UsageException;
import java.io.Closeable;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /**
     * @param path jars, or folders of jars
     * @param taken names that no plug-in may have
     */
    static Plugins load(List<Path> path, Set<String> taken) throws IOException {
        List<URL> jars = new ArrayList<>();
        for (Path entry : path) {
            for (Path jar : jars(entry)) {
                jars.add(jar.toUri().toURL());
            }
        }
        Plugins plugins =
                new Plugins(new URLClassLoader("plugins", jars.toArray(new URL[0]), Plugins.class.getClassLoader()));
        try {
            for (DeckWriter writer : ServiceLoader.load(DeckWriter.class, plugins.loader)) {
                plugins.add(writer, taken);
            }
        } catch (ServiceConfigurationError e) {
            plugins.close();
            throw new UsageException("a plug-in cannot be loaded: " + e.getMessage());
        }
        return plugins;
    }

    private void add(DeckWriter writer, Set<String> taken) {
        String name = writer.format().name();
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw new UsageException("the plug-in " + writer.getClass().getName() + " calls its format "
                    + Options.quoted(name) + "; a name has lower case letters, digits and `-`");
        }
        if (taken.contains(name) || writers.putIfAbsent(name, writer) != null) {
            throw new UsageException("the plug-in " + writer.getClass().getName() + " calls its format " + name
                    + ", which exists already");
        }
    }

    private static List<Path> jars(Path entry) throws IOException {
        if (!Files.exists(entry)) {
            throw new UsageException(entry + ": there is nothing; --plugin-path takes jars and folders of jars");
        }
        if (!Files.isDirectory(entry)) {
            return List.of(entry);
        }
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(entry, "*.jar")) {
            files.forEach(jars::add);
        }
        jars.sort(null);
        return jars;
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
