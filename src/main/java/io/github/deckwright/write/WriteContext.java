package io.github.deckwright.write;

import io.github.deckwright.media.MediaFile;
import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.RenderedCard;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** What a writer is told, and the only way in which it touches the world. Grows by new methods. */
public interface WriteContext {

    /** NAME of the outputs, as in {@code NAME.apkg}; fit for every file system. */
    String name();

    /** Seconds since 1970 that stand for now: {@code SOURCE_DATE_EPOCH}, else the time at which the build began. */
    long buildTime();

    /** How many documents of the build gave cards. */
    int documents();

    /** How many cards come; known when the writer is opened. */
    long cards();

    /** Whether all cards go to one file, because they go to standard output or to a file that the user chose. */
    boolean oneFile();

    /** The value of an option of this writer's format. */
    <T> T option(Option<T> option);

    /** Whether the user chose the value of an option. */
    boolean given(Option<?> option);

    /**
     * The content of the card that the session is just taking, with deletions as the format writes them; {@link RenderedCard#content}
     * has {@code {{c1::text::hint}}}.
     */
    CardContent content(RenderedCard card, DeletionForm form);

    /**
     * Makes a file that becomes visible when the whole build has succeeded.
     *
     * @param name below the output folder, with {@code /}; a name that two writers of one build ask for is refused. The files of a
     *     jar's writer begin with the name and the first part of the suffix, as in {@code deck.outline}, or lie in the folder {@code
     *     name()} and end with the suffix
     */
    OutputStream file(String name) throws IOException;

    /**
     * What the user calls a file of this build: by its name, unless all cards go to a file that the user named, or to standard output.
     *
     * @param name as in {@link #file}
     */
    String called(String name);

    /** The bytes of a file made by this writer so far, for one that is proven or rewritten after it was filled and closed. */
    InputStream reread(String name) throws IOException;

    /** Tells how many cards are in a file made by this writer, when it is not all of them. */
    default void holds(String name, long cards) {}

    /** Removes an output of an earlier build when this one has succeeded; a file that is not there is no error. */
    void remove(String name);

    /** A path for a working file, which nobody sees and which goes with the build. */
    Path scratch() throws IOException;

    /** What keeps an output from being written, as an exception that names the output as the user knows it and says what to do. */
    IOException problem(String name, Exception cause);

    /** Documents that the ledger knows and that hold no card in this build, or are gone: {@code SourceFile.name} of each. */
    List<String> emptyDocuments();

    /** A media file that a card names. */
    MediaFile media(String name);

    /** The note types, not ours, that cards of this build have in Anki: {@link io.github.deckwright.model.RenderedCard#adopted}. */
    default List<AdoptedType> noteTypes() {
        return List.of();
    }

    /** What was found in the documents before anything was written, for a format that shows it; not more than {@code BuildFacts.MOST_FINDINGS}. */
    List<Diagnostic> findings();

    /** Reports a finding about what this format cannot carry or should not hold. */
    void report(Diagnostic diagnostic);

    /** Says what the user does next with the output; one sentence, printed after the build. */
    void advise(String sentence);
}
