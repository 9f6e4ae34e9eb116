package io.github.deckwright.read.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Words that mean the same thing in every language. They live in one resource file a language, {@code words/LANGUAGE.words}: a line
 * a meaning, phrases separated by commas. Languages of which few words are known share {@code latin.words} and {@code scripts.words}.
 */
public enum Words {
    /** Before an answer. */
    ANSWER,
    /** Before a question. */
    QUESTION,
    /** Between a word for a question and its number. */
    NUMBER,
    /** Before an explanation of an answer. */
    EXPLANATION,
    /** Before a hint. */
    HINT,
    /** Before the options of a multiple-choice question. */
    OPTIONS,
    /** Titles of parts that belong to an answer: references, notes, examples. */
    ADDITION,
    /** What a summary says that hides an answer. */
    SHOW,
    /** Titles of tables of contents. */
    CONTENTS,
    /** Links to the top. */
    BACK,
    /** Links to the document before or behind. */
    TURN,
    /** How a document takes leave of its readers. */
    FAREWELL,
    /** What a document asks its readers to do for it, or tells of itself. */
    APPEAL,
    /** Titles of parts about the document itself: licence, contributing, thanks. */
    TAIL,
    /** Titles of parts that say once more what stands above. */
    SUMMARY,
    /** Words in titles and paths that promise questions. */
    PROMISE,
    /** What a document or a part calls itself that answers what is often asked: each heading in it is a question. */
    FREQUENT,
    /** First words of a question. */
    ASKS,
    /** What a question contains somewhere, in languages without spaces between words. */
    ASKS_INSIDE,
    /** How a question ends, in languages without spaces between words. */
    ASKS_AT_END,
    /** First words of a task. */
    TASK,
    /** How a request ends, in languages whose verbs stand at the end. */
    TASK_AT_END,
    /** Tasks that ask for words: nobody titles the steps of a guide so. */
    TELL,
    /** The same at the end. */
    TELL_AT_END,
    /** What marks the right one of several options. */
    CORRECT,
    /** What a true statement is called. */
    TRUTH,
    /** What turns the words behind it into their opposite. */
    NOT,
    /** Titles of answer keys. */
    KEY,
    /** What stands in the place of an answer that is still missing. */
    MISSING,
    /** The same where brackets or emphasis set it apart: the words alone may be an answer. */
    PLACEHOLDER,
    /** Before a remark that goes with an answer. */
    NOTE,
    /** Before what is told about a question and not asked: how hard it is, how many points it gives. */
    STATUS,
    /** Before what a program is told about a question with options: its type, the time it may take. */
    SETTING,
    /** Before what is said below options to whoever has chosen. */
    FEEDBACK,
    /** Types of questions, in titles of parts of an exam and in brackets in front of a question. */
    TYPE,
    /** What a question gives, behind the number: {@code 4 points}. */
    POINTS,
    /** What brackets say of a question beside its type: that it is optional, how hard it is. */
    EXTRA,
    /** What a list of words to learn calls itself, in titles and paths. */
    GLOSSARY,
    /** What notes about one day call themselves, in tags and names of folders. */
    JOURNAL,
    /** What asks its readers for their opinions calls itself, in titles and names. */
    SURVEY,
    /** What a file of cards calls itself, in titles and paths. */
    FLASHCARDS,
    /** Heads of columns of terms; in titles they hint at a glossary. */
    TERM,
    /** Heads of columns that say what a term means. */
    MEANING,
    /** The name of the side of a card that asks. */
    FRONT,
    /** The name of the other side. */
    REVERSE,
    /** What one card is called, as in a title that counts it. */
    CARD,
    /** Names of languages: two of them head a table of vocabulary. */
    LANGUAGE;

    private static final List<String> LANGUAGES = List.of(
            "en", "es", "pt", "de", "fr", "it", "vi", "tr", "pl", "id", "nl", "ro", "hu", "cs", "sv", "da", "no", "fi",
            "ca", "sk", "sl", "hr", "et", "lv", "ms", "latin", "ru", "zh", "ja", "ko", "ar", "hi", "uk", "el", "fa",
            "he", "th", "bg", "sr", "bn", "ur", "scripts");

    /** A phrase is at least so long that it names something inside other words. */
    private static final int NAME = 3;

    /** No phrase is longer. */
    private static final int LONGEST = 60;

    /** No phrase that is not ASCII has more characters of ASCII in front. */
    private static final int LONGEST_START = 24;

    /** A label with the words beside it. */
    private static final int LONGEST_LABEL = 32;

    private static final int MOST_LABEL_WORDS = 4;

    /**
     * The phrases that texts of ASCII can match: most documents need no others, and making them of all languages takes longer than reading
     * one. They are kept in one file, in their normal form.
     */
    private static final class Ascii {
        static final Map<Words, Phrases> PHRASES = load(List.of("ascii"), UnaryOperator.identity());
    }

    private static final class All {
        static final Map<Words, Phrases> PHRASES =
                load(LANGUAGES.stream().map(language -> "words/" + language).toList(), Words::normal);
    }

    /** Loads the phrases that most documents need. */
    public static void load() {
        ANSWER.is("");
    }

    private Phrases phrases(NormalText normal) {
        return of(normal.isAscii() ? Ascii.PHRASES : All.PHRASES, this);
    }

    /** A text whose normal form begins with more characters of ASCII is none of the phrases. */
    private int longest() {
        return Math.max(LONGEST_START, of(Ascii.PHRASES, this).longest());
    }

    /** Whether a text is one of the phrases, apart from case, punctuation, signs and markup. */
    public boolean is(String text) {
        NormalText normal = NormalText.start(text, longest());
        return phrases(normal).contain(normal.text());
    }

    /** Whether a text is a phrase with one of several meanings. */
    public static boolean isAny(String text, Set<Words> meanings) {
        int longest = 0;
        for (Words meaning : meanings) {
            longest = Math.max(longest, meaning.longest());
        }
        NormalText normal = NormalText.start(text, longest);
        for (Words meaning : meanings) {
            if (meaning.phrases(normal).contain(normal.text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text begins with one of the phrases, as whole words. */
    public boolean begins(String text) {
        return begins(NormalText.start(text, LONGEST));
    }

    boolean begins(NormalText normal) {
        return !normal.text().isEmpty() && phrases(normal).standAt(normal.text(), 0, 0);
    }

    /** Whether one of the phrases occurs in a text, as whole words where the language separates words. */
    public boolean occursIn(String text) {
        return occursIn(NormalText.of(text));
    }

    boolean occursIn(NormalText normal) {
        return phrases(normal).occurIn(normal.text(), 0);
    }

    /** Whether a text is one of the phrases or names one: those of a letter or two mean nothing among other words. */
    public boolean isNamedIn(String text) {
        NormalText normal = NormalText.of(text);
        return phrases(normal).contain(normal.text()) || phrases(normal).occurIn(normal.text(), NAME);
    }

    /** Whether a text begins or ends with one of the phrases, as titles do: what stands around says of what, or which. */
    public boolean frames(String text) {
        NormalText normal = NormalText.of(text);
        return !normal.text().isEmpty() && phrases(normal).frame(normal.text(), 0);
    }

    /**
     * Whether a label says one of the phrases, alone or with a word or two beside it that say which: {@code Expected answer},
     * {@code Réponse attendue}, {@code Sample Solution (Java)}.
     */
    public boolean labels(String text) {
        NormalText whole = NormalText.start(text, LONGEST);
        if (phrases(whole).contain(whole.text())) {
            return true;
        }
        int bracket = text.indexOf('(');
        NormalText normal = NormalText.start(bracket > 0 ? text.substring(0, bracket) : text, LONGEST);
        return normal.text().length() <= LONGEST_LABEL
                && normal.text().chars().filter(c -> c == ' ').count() < MOST_LABEL_WORDS
                && phrases(normal).frame(normal.text(), NAME)
                && !NOT.occursIn(normal.text())
                && !TASK.begins(normal.text());
    }

    /** Whether a text ends with one of the phrases. */
    public boolean ends(String text) {
        return ends(NormalText.of(text));
    }

    boolean ends(NormalText normal) {
        return phrases(normal).end(normal.text());
    }

    /** A text in lower case, letters and digits only, single spaces between words. */
    public static String normal(String text) {
        return NormalText.of(text).text();
    }

    private static Phrases of(Map<Words, Phrases> phrases, Words meaning) {
        return Objects.requireNonNull(phrases.get(meaning), "every meaning has phrases");
    }

    /** The meaning that all phrases of this one have, too. */
    private Words wider() {
        return switch (this) {
            case FREQUENT -> PROMISE;
            case TELL -> TASK;
            case TELL_AT_END -> TASK_AT_END;
            default -> this;
        };
    }

    private static Map<Words, Phrases> load(List<String> files, UnaryOperator<String> form) {
        Map<Words, Phrases> phrases = new EnumMap<>(Words.class);
        for (Words meaning : values()) {
            phrases.put(meaning, new Phrases());
        }
        for (String file : files) {
            load(file, form, phrases);
        }
        return phrases;
    }

    private static void load(String file, UnaryOperator<String> form, Map<Words, Phrases> phrases) {
        try (InputStream in = Words.class.getResourceAsStream("/io/github/deckwright/read/" + file + ".words");
                BufferedReader lines = reader(in, file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.indexOf('=');
                if (equals < 0 || line.startsWith("#")) {
                    continue;
                }
                Words meaning = named(line.substring(0, equals));
                Words wider = meaning.wider();
                for (String phrase : line.substring(equals + 1).split(",", -1)) {
                    String formed = form.apply(phrase);
                    of(phrases, meaning).add(formed);
                    if (wider != meaning) {
                        of(phrases, wider).add(formed);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The meaning that a line of a file of words names. */
    static Words named(String name) {
        return valueOf(name.strip().replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static BufferedReader reader(@Nullable InputStream in, String file) throws IOException {
        if (in == null) {
            throw new IOException("no words of " + file);
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
