package io.github.deckwright.read.source;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names of documents that lie together. They are counted once for all of these documents. Safe for use by several threads. */
public final class FileNames {
    /** Nothing is known about other documents. */
    public static final FileNames NONE = new FileNames(List.of());

    /** {@code zh-Hant}. */
    private static final int LONGEST_LANGUAGE = 7;

    private final List<String> names;
    private @Nullable Count count;

    /**
     * How many documents are called like questions.
     *
     * @param all without those that introduce or license the others
     */
    public record Count(int asking, int all) {}

    /** Takes names with folders and suffix. */
    public FileNames(List<String> names) {
        this.names = List.copyOf(names);
    }

    List<String> all() {
        return names;
    }

    /** How many of them ask something. */
    public Count count() {
        Count known = count; // two threads may both count, with the same result
        if (known == null) {
            known = counted();
            count = known;
        }
        return known;
    }

    private Count counted() {
        int asking = 0;
        int all = 0;
        for (String name : names) {
            if (!introduces(name) && !Words.TAIL.is(stem(name))) {
                Title title = title(name);
                asking += title.asks() || (title.setsTask() && hasWords(title.plain())) ? 1 : 0;
                all++;
            }
        }
        return new Count(asking, all);
    }

    /** Whether there is more than one word, or the script sets none apart: "build" and "test" only name what they are about. */
    public static boolean hasWords(String plain) {
        return plain.indexOf(' ') > 0 || (!plain.isEmpty() && plain.charAt(0) >= 0x2E80);
    }

    /** Whether a document is about those beside it. */
    public static boolean introduces(String name) {
        String stem = Words.normal(stem(name));
        return stem.equals("readme") || stem.equals("index") || stem.equals("summary") || stem.startsWith("readme ");
    }

    /** Whether a name is the code of a language, or of one as a country writes it: {@code pt}, {@code zh-CN}, {@code es_419}. */
    static boolean isLanguage(String stem) {
        boolean language = stem.length() == 2 || (stem.length() > 4 && "-_".indexOf(stem.charAt(2)) >= 0);
        return language
                && stem.length() <= LONGEST_LANGUAGE
                && stem.chars().skip(3).allMatch(Character::isLetterOrDigit)
                && List.of(Locale.getISOLanguages()).contains(stem.substring(0, 2));
    }

    /** The name without folders and suffix. */
    public static String stem(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** What a document is called, as a title, without the number or the date that only keeps it in its place: {@code 01-what-is-rust}. */
    public static Title title(String name) {
        String stem = stem(name);
        String words = stem.indexOf(' ') < 0 ? stem.replace('-', ' ').replace('_', ' ') : stem;
        return Title.of(Passage.of(new Passage.Line(1, 1, words.substring(placeEnd(words)))));
    }

    /** Where numbers with blanks or points behind each end, when a letter follows; 0 for none. */
    private static int placeEnd(String words) {
        int end = 0;
        int at = Run.digits(words, 0);
        while (at > end && at < words.length() && " .-_".indexOf(words.charAt(at)) >= 0) {
            end = Run.of(" .-_", words, at);
            at = Run.digits(words, end);
        }
        return at == end && end < words.length() && Character.isLetter(words.charAt(end)) ? end : 0;
    }
}
