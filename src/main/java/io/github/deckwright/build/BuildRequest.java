package io.github.deckwright.build;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a build is asked for. Paths are relative to {@code directory} unless absolute.
 *
 * @param directory the working directory
 * @param sources files and folders as the user gave them; empty means the default folder
 * @param target where the outputs go
 * @param formats names of formats in the order given, none twice
 * @param options of formats: {@code FORMAT.NAME} to value
 * @param name of the outputs and of the root deck
 * @param ledger file chosen by the user; empty means the one that belongs to the sources
 * @param withoutLedger whether no ledger is read or written
 * @param frozen whether a change of the ledger is refused
 * @param strict whether warnings keep anything from being written
 * @param escapeRawHtml whether raw HTML is shown as text instead of being sanitised
 * @param pluginPath jars or folders of jars with further formats
 * @param ci value of the environment variable {@code CI}; empty when it is not set
 * @param now the moment of the build: {@code SOURCE_DATE_EPOCH} or the clock
 * @param input what the source {@code -} stands for
 */
public record BuildRequest(
        Path directory,
        List<String> sources,
        Target target,
        List<String> formats,
        Map<String, String> options,
        Optional<String> name,
        Optional<Path> ledger,
        boolean withoutLedger,
        boolean frozen,
        boolean strict,
        boolean escapeRawHtml,
        List<Path> pluginPath,
        String ci,
        Instant now,
        Optional<Input> input) {

    /** The source of a build that names none. */
    public static final String DEFAULT_SOURCE = "input";

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

    /** The source that stands for {@link #input}. */
    public static final String STANDARD_INPUT = "-";

    /** A request whose sources are all files and folders. */
    public BuildRequest(
            Path directory,
            List<String> sources,
            Target target,
            List<String> formats,
            Map<String, String> options,
            Optional<String> name,
            Optional<Path> ledger,
            boolean withoutLedger,
            boolean frozen,
            boolean strict,
            boolean escapeRawHtml,
            List<Path> pluginPath,
            String ci,
            Instant now) {
        this(
                directory,
                sources,
                target,
                formats,
                options,
                name,
                ledger,
                withoutLedger,
                frozen,
                strict,
                escapeRawHtml,
                pluginPath,
                ci,
                now,
                Optional.empty());
    }

    public BuildRequest {
        sources = List.copyOf(sources);
        formats = List.copyOf(formats);
        options = Map.copyOf(options);
        pluginPath = List.copyOf(pluginPath);
    }
}
