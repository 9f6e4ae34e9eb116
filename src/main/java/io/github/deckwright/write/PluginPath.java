package io.github.deckwright.write;

import io.github.deckwright.UsageException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The jars that the command line names for plug-ins, looked at without running anything in them. */
final class PluginPath {
    private static final String SERVICE = "META-INF/services/" + DeckWriter.class.getName();

    private final List<Path> jars;
    private final Map<String, Path> writers;

    private PluginPath(List<Path> jars, Map<String, Path> writers) {
        this.jars = jars;
        this.writers = writers;
    }

    /**
     * Looks into jars. One without a writer may be a library of another.
     *
     * @param entries jars, or folders of jars
     * @throws UsageException when an entry is not there or is no jar, or when none of all holds a writer
     */
    static PluginPath of(List<Path> entries) throws IOException {
        List<Path> jars = new ArrayList<>();
        Map<String, Path> writers = new TreeMap<>();
        for (Path entry : entries) {
            for (Path jar : jars(entry)) {
                jars.add(jar);
                writers(jar).forEach(name -> writers.put(name, jar));
            }
        }
        if (writers.isEmpty() && !entries.isEmpty()) {
            String names =
                    String.join(", ", entries.stream().map(Path::toString).toList());
            throw new UsageException(names + ": no jar there holds a writer; one that does names it in " + SERVICE
                    + ", so check the path");
        }
        return new PluginPath(List.copyOf(jars), writers);
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

    /** The names of the classes that a jar offers as writers. */
    private static List<String> writers(Path jar) throws IOException {
        // a pipe would be waited for
        if (!Files.isRegularFile(jar)) {
            throw noJar(jar);
        }
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry services = zip.getEntry(SERVICE);
            if (services == null) {
                return names;
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(zip.getInputStream(services), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String name = line.replaceFirst("#.*", "").strip();
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
            return names;
        } catch (ZipException e) {
            throw noJar(jar);
        }
    }

    private static UsageException noJar(Path path) {
        return new UsageException(path + ": this is no jar; --plugin-path takes jars and folders of jars");
    }

    URL[] urls() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        return urls.toArray(new URL[0]);
    }

    /** The jar that offers a class as a writer; empty for one of the class path. */
    Optional<Path> jar(String className) {
        return Optional.ofNullable(writers.get(className));
    }

    /** The jar that a message speaks of, since it names a class of it. */
    Optional<Path> jarNamedIn(String message) {
        return writers.entrySet().stream()
                .filter(writer -> message.contains(writer.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
