package io.github.deckwright.read.outline;

import io.github.deckwright.read.source.FileNames;
import io.github.deckwright.read.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a document says of itself in its name, its folder's name, its title and its tags. */
public final class Purpose {

    /** How loudly. */
    public enum Voice {
        /** Not at all. */
        NONE,
        /** By words that documents of other kinds have in their titles, too: terms, the name of a language. */
        HINTED,
        SAID
    }

    /** How names of notes about a day begin: {@code 2024-03-01}, {@code 20240301}, {@code 2024_03_01 Friday}. */
    private static final Pattern DATE = Pattern.compile("\\A\\d{4}[-_. ]?\\d{2}[-_. ]?\\d{2}(?!\\d)");

    /** What GitHub asks a form for issues to say of itself. */
    private static final Set<String> FORM = Set.of("name", "about");

    private Purpose() {}

    /** Whether this is a list of words to learn. */
    public static Voice glossary(Outline outline) {
        List<String> titles = titles(outline);
        if (titles.stream().anyMatch(Words.GLOSSARY::frames)) {
            return Voice.SAID;
        }
        boolean hinted = titles.stream().anyMatch(title -> Words.TERM.frames(title) || Words.LANGUAGE.occursIn(title));
        return hinted ? Voice.HINTED : Voice.NONE;
    }

    /** Whether title, name or tags name a language. */
    public static boolean namesLanguage(Outline outline) {
        return titles(outline).stream().anyMatch(Words.LANGUAGE::occursIn);
    }

    /** Whether this is a file of cards. */
    public static boolean isDeck(Outline outline) {
        return titles(outline).stream().anyMatch(Words.FLASHCARDS::frames);
    }

    /** Why nobody learns the answers of a document, whose questions ask him who fills it in; empty when somebody may. */
    public static Optional<String> asksItsAuthor(Outline outline) {
        if (isJournal(outline)) {
            return Optional.of("notes about a day ask their author");
        }
        boolean form = outline.frontMatter().values().keySet().containsAll(FORM);
        return form ? Optional.of("the front matter is that of a form for reports") : Optional.empty();
    }

    /** Whether these are notes about one day: its author asks himself the same questions again and again, and learns no answer. */
    private static boolean isJournal(Outline outline) {
        boolean tagged = outline.settings().tags().stream().anyMatch(Words.JOURNAL::is);
        boolean dated = DATE.matcher(FileNames.stem(outline.file().name())).find();
        boolean among = folder(outline).filter(Words.JOURNAL::is).isPresent();
        return (tagged || (dated && among)) && !outline.promisesQuestions();
    }

    /** Whether this asks its readers for what they think: it lists what they may choose, and nothing of it is right. */
    public static boolean isSurvey(Outline outline) {
        return titles(outline).stream().anyMatch(Words.SURVEY::frames);
    }

    /** Whether a document is about those beside it, or about its project. */
    public static boolean isAboutOthers(Outline outline) {
        String name = outline.file().name();
        String stem = FileNames.stem(name);
        return FileNames.introduces(name) || Words.TAIL.is(stem) || Words.CONTENTS.is(stem);
    }

    /** Title and tags; of a document that is not about others also its name and that of its folder. */
    private static List<String> titles(Outline outline) {
        List<String> titles = new ArrayList<>();
        outline.frontMatter().title().ifPresent(titles::add);
        title(outline).ifPresent(title -> titles.add(title.heading().plain()));
        titles.addAll(outline.settings().tags());
        if (!isAboutOthers(outline)) {
            titles.add(FileNames.stem(outline.file().name()));
            folder(outline).ifPresent(titles::add);
        }
        return titles;
    }

    private static Optional<String> folder(Outline outline) {
        return Optional.ofNullable(outline.file().path().toAbsolutePath().getParent())
                .map(Path::getFileName)
                .map(Path::toString);
    }

    /** The first heading, when no other is as high. */
    private static Optional<Section> title(Outline outline) {
        List<Section> sections = outline.sections();
        if (sections.isEmpty() || sections.get(0).heading().container().isPresent()) {
            return Optional.empty();
        }
        Section first = sections.get(0);
        boolean lone = sections.stream().skip(1).noneMatch(other -> other.level() <= first.level());
        return lone ? Optional.of(first) : Optional.empty();
    }
}
