package io.github.deckwright.cli;

import io.github.deckwright.ShellWord;
import io.github.deckwright.UsageException;
import io.github.deckwright.build.Repository;
import io.github.deckwright.config.ProjectConfig;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.init.CiFiles;
import io.github.deckwright.init.ConfigDraft;
import io.github.deckwright.init.FirstFile;
import io.github.deckwright.init.Survey;
import io.github.deckwright.report.SafeText;
import io.github.deckwright.report.ShownPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code deckwright init}. */
final class InitCommand implements Command {
    private final Terminal terminal;

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Arguments arguments() {
        return new Arguments("init")
                .positional("FOLDER", "0..1")
                .value("github|gitlab", "--ci")
                .flag("-h", "--help");
    }

    @Override
    public int run(Given given) throws IOException {
        String named = given.positional().isEmpty() ? "." : given.positional().get(0);
        Path folder = terminal.directory()
                .resolve(PathOption.of("FOLDER", named))
                .toAbsolutePath()
                .normalize();
        if (!Files.isDirectory(folder)) {
            throw new UsageException("init takes a folder, and " + named + " is none; make it first");
        }
        String ci = given.value("--ci").isPresent() ? given.choice("--ci", List.of("github", "gitlab")) : "";
        Survey survey = Survey.of(folder, terminal.clock().instant());
        Path config = folder.resolve(ProjectConfig.FILE_NAME);
        tell(config, FirstFile.write(config, ConfigDraft.of(survey)));
        Path root = Repository.root(folder).orElse(folder);
        if (!root.equals(folder) || Files.exists(root.resolve(".git"))) {
            Path attributes = root.resolve(".gitattributes");
            String line = Ledger.FILE_NAME + " merge=union";
            tell(attributes, FirstFile.line(attributes, Ledger.FILE_NAME, line));
        }
        String source = folder.equals(root) ? survey.source() : source(root, folder, survey.source());
        for (Map.Entry<String, String> file : CiFiles.of(ci, source).entrySet()) {
            Path path = root.resolve(file.getKey());
            tell(path, FirstFile.write(path, file.getValue()));
        }
        String shown = ShownPath.of(terminal.directory(), folder.resolve(survey.source()));
        line("Next: deckwright build " + ShellWord.of(shown));
        return ExitCode.DONE;
    }

    private static String source(Path root, Path folder, String source) {
        return root.relativize(folder.resolve(source).normalize()).toString().replace('\\', '/');
    }

    private void tell(Path file, FirstFile.Outcome outcome) {
        String shown = ShownPath.of(terminal.directory(), file);
        line(
                switch (outcome) {
                    case WRITTEN -> "Wrote " + shown;
                    case EXTENDED -> "Added a line to " + shown;
                    case KEPT -> "Left " + shown + " as it is";
                });
    }

    private void line(String text) {
        terminal.out().print(SafeText.whole(text) + "\n");
    }
}
