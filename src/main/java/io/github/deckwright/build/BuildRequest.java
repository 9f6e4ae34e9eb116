package io.github.deckwright.build;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a build is asked for: {@code BuildRequest.in(directory).source("notes").formats("apkg").build()}. What is not said has the default of
 * the command line. Paths are relative to the working directory unless absolute. Immutable.
 */
public final class BuildRequest {
    /** The source of a build that names none. */
    public static final String DEFAULT_SOURCE = "input";

    /** The source that stands for a document that is no file. */
    public static final String STANDARD_INPUT = "-";

    /** The formats of a build that names none. */
    public static final List<String> DEFAULT_FORMATS = List.of("apkg", "csv", "quizlet");

    /** Where the outputs of a build go that does not say. */
    public static final Path DEFAULT_TARGET = Path.of("output");

    /** Where the outputs of a build go. */
    public sealed interface Target {}

    /** A folder, made when it is missing. */
    public record Folder(Path path) implements Target {}

    /** A file that takes the one output of a build; its folder is made when it is missing. */
    public record OneFile(Path path) implements Target {}

    /** Nowhere: the sources are read and judged, and nothing is written. */
    public record Nowhere() implements Target {}

    /** A stream that takes the one output of a build, such as standard output. The build does not close it. */
    public record Stream(OutputStream stream) implements Target {}

    /** A document that is no file. */
    public static final class Input {
        private final String name;
        private final byte[] bytes;

        /** @param name that it would have as a file, from the working directory */
        public Input(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes.clone();
        }

        String name() {
            return name;
        }

        byte[] bytes() {
            return bytes.clone();
        }
    }

    /**
     * Where it is kept what reading makes of documents.
     *
     * @param folder of which nobody but the user can change the contents: whoever can, decides what is in decks
     * @param program what tells this version of the program from all others
     */
    public record Cache(Path folder, String program) {}

    private final Builder asked;

    private BuildRequest(Builder asked) {
        this.asked = asked;
    }

    /**
     * Starts a request.
     *
     * @param directory the working directory
     */
    public static Builder in(Path directory) {
        return new Builder(directory);
    }

    /** The working directory. */
    public Path directory() {
        return asked.directory;
    }

    /** Files and folders as the user gave them; empty means {@link #DEFAULT_SOURCE}. */
    public List<String> sources() {
        return asked.sources;
    }

    /** Where the outputs go. */
    public Target target() {
        return asked.target;
    }

    /** Names of formats in the order given, none twice. */
    public List<String> formats() {
        return asked.formats;
    }

    /** Options of formats: {@code FORMAT.NAME} to value. */
    public Map<String, String> options() {
        return asked.options;
    }

    /** The name of the outputs and of the root deck; empty means that it follows from the sources. */
    public Optional<String> name() {
        return asked.name;
    }

    /** The ledger that the user chose; empty means the one that belongs to the sources. */
    public Optional<Path> ledger() {
        return asked.ledger;
    }

    /** Whether no ledger is read or written. */
    public boolean withoutLedger() {
        return asked.withoutLedger;
    }

    /** Whether a change of the ledger is refused. */
    public boolean frozen() {
        return asked.frozen;
    }

    /** Whether warnings keep anything from being written. */
    public boolean strict() {
        return asked.strict;
    }

    /** Whether raw HTML is shown as text instead of being sanitised. */
    public boolean escapeRawHtml() {
        return asked.escapeRawHtml;
    }

    /** Jars or folders of jars with further formats. */
    public List<Path> pluginPath() {
        return asked.pluginPath;
    }

    /** The value of the environment variable {@code CI}; empty when it is not set. */
    public String ci() {
        return asked.ci;
    }

    /** The moment of the build. */
    public Instant now() {
        return asked.now;
    }

    /** Where it is kept what reading makes of documents; empty when every build reads all of them. */
    public Optional<Cache> cache() {
        return asked.cache;
    }

    /** What the source {@code -} stands for. */
    public Optional<Input> input() {
        return asked.input;
    }

    /** All that decides what a build reads and makes, but for {@link #input}, {@link #pluginPath} and {@link #now}. */
    List<String> described() {
        return List.of(
                directory().toAbsolutePath().toString(),
                sources().toString(),
                target().toString(),
                formats().toString(),
                new TreeMap<>(options()).toString(),
                name().toString(),
                ledger().toString(),
                withoutLedger() + " " + frozen() + " " + strict() + " " + escapeRawHtml(),
                ci());
    }

    /** Collects what a build is asked for. Not safe for use by several threads. */
    public static final class Builder {
        private final Path directory;
        private List<String> sources = List.of();
        private Target target = new Folder(DEFAULT_TARGET);
        private List<String> formats = DEFAULT_FORMATS;
        private Map<String, String> options = Map.of();
        private Optional<String> name = Optional.empty();
        private Optional<Path> ledger = Optional.empty();
        private boolean withoutLedger;
        private boolean frozen;
        private boolean strict;
        private boolean escapeRawHtml;
        private List<Path> pluginPath = List.of();
        private String ci = "";
        private Instant now = Clock.systemUTC().instant();
        private Optional<Input> input = Optional.empty();
        private Optional<Cache> cache = Optional.empty();

        private Builder(Path directory) {
            this.directory = directory;
        }

        private Builder(Builder other) {
            this.directory = other.directory;
            this.sources = other.sources;
            this.target = other.target;
            this.formats = other.formats;
            this.options = other.options;
            this.name = other.name;
            this.ledger = other.ledger;
            this.withoutLedger = other.withoutLedger;
            this.frozen = other.frozen;
            this.strict = other.strict;
            this.escapeRawHtml = other.escapeRawHtml;
            this.pluginPath = other.pluginPath;
            this.ci = other.ci;
            this.now = other.now;
            this.input = other.input;
            this.cache = other.cache;
        }

        /** Adds a file or folder, relative to the working directory or absolute; without any it is {@link #DEFAULT_SOURCE}. */
        public Builder source(String source) {
            List<String> more = new ArrayList<>(sources);
            more.add(source);
            return sources(more);
        }

        /** Sets all files and folders. */
        public Builder sources(List<String> sources) {
            this.sources = List.copyOf(sources);
            return this;
        }

        /** Sets the folder that the outputs go to, made when it is missing; else it is {@link #DEFAULT_TARGET}. */
        public Builder target(Path folder) {
            return target(new Folder(folder));
        }

        /** Sets where the outputs go. */
        public Builder target(Target target) {
            this.target = target;
            return this;
        }

        /** Sets the names of the formats, as {@code deckwright formats} lists them; else they are {@link #DEFAULT_FORMATS}. */
        public Builder formats(String... formats) {
            return formats(List.of(formats));
        }

        /** Sets the names of the formats. */
        public Builder formats(List<String> formats) {
            this.formats = formats.stream().distinct().toList();
            return this;
        }

        /**
         * Sets an option of a format.
         *
         * @param name {@code FORMAT.NAME}, as in {@code csv.dialect}
         */
        public Builder option(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(options);
            more.put(name, value);
            this.options = Map.copyOf(more);
            return this;
        }

        /** Sets the name of the outputs and of the root deck; else it follows from the sources. */
        public Builder name(String name) {
            this.name = Optional.of(name);
            return this;
        }

        /** Sets the ledger; else it is the one that belongs to the sources. */
        public Builder ledger(Path file) {
            this.ledger = Optional.of(file);
            return this;
        }

        /** Sets whether no ledger is read or written: every card is new then. */
        public Builder withoutLedger(boolean withoutLedger) {
            this.withoutLedger = withoutLedger;
            return this;
        }

        /** Sets whether a change of the ledger is refused. */
        public Builder frozen(boolean frozen) {
            this.frozen = frozen;
            return this;
        }

        /** Sets whether warnings keep anything from being written. */
        public Builder strict(boolean strict) {
            this.strict = strict;
            return this;
        }

        /** Sets whether raw HTML is shown as text instead of being sanitised. */
        public Builder escapeRawHtml(boolean escapeRawHtml) {
            this.escapeRawHtml = escapeRawHtml;
            return this;
        }

        /** Sets jars, or folders of jars, with further formats. Their code runs with all rights of this program. */
        public Builder pluginPath(List<Path> pluginPath) {
            this.pluginPath = List.copyOf(pluginPath);
            return this;
        }

        /** Sets the value of the environment variable {@code CI}, which makes a missing ledger worth a warning. */
        public Builder ci(String ci) {
            this.ci = ci;
            return this;
        }

        /** Sets the moment of the build, which new and changed cards are stamped with; else it is the clock's when the request was begun. */
        public Builder now(Instant now) {
            this.now = now;
            return this;
        }

        /** Sets what the source {@link #STANDARD_INPUT} stands for. */
        public Builder input(Input input) {
            this.input = Optional.of(input);
            return this;
        }

        /** Sets where it is kept what reading makes of documents, so that the next build need not read what has not changed; else nowhere. */
        public Builder cache(Cache cache) {
            this.cache = Optional.of(cache);
            return this;
        }

        /** Makes the request. */
        public BuildRequest build() {
            return new BuildRequest(new Builder(this));
        }
    }
}
