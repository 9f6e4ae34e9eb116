package io.github.deckwright.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a finding can be about. Each rule has its section in {@code docs/rules.md}, with an example and the remedy; a test holds the two
 * together. The name of a rule is the name of its constant in kebab case and never changes once it was published.
 */
public enum Rule {
    // documents
    CONFLICT(Severity.ERROR, "a document holds a merge that git could not finish"),
    FORBIDDEN_CHARACTER(Severity.WARNING, "a character that stands for nothing in text was replaced"),
    FRONT_MATTER(Severity.ERROR, "a setting in a document's front matter cannot be used"),
    FRONT_MATTER_UNREAD(Severity.NOTE, "the block at the head of a document is no YAML"),
    LINE_JOINS_LIST(Severity.WARNING, "a line that follows a list belongs to its last item"),
    LINK_NOT_FOLLOWED(Severity.WARNING, "a symbolic link among the sources was left out"),
    NO_DOCUMENTS(Severity.NOTE, "there is no Markdown among the sources"),
    NO_QUESTIONS(Severity.NOTE, "a document gave no cards"),
    NOT_UTF_8(Severity.ERROR, "a document is not written in UTF-8"),
    TOO_DEEP(Severity.ERROR, "a document is nested too deeply to be read"),
    UNANSWERED_QUESTION(Severity.NOTE, "a question has no answer"),
    UNUSED_SETTING(Severity.WARNING, "a setting holds for nothing"),

    // parts of cards
    EMPTY_OPTION(Severity.NOTE, "an option of a choice holds nothing to see"),
    EMPTY_QUESTION(Severity.WARNING, "a question holds nothing to see"),
    NO_CHOICE(Severity.NOTE, "a question with options is a card without them"),
    NO_GAP(Severity.WARNING, "a text whose gaps cannot be filled"),
    UNEVEN_OPTIONS(Severity.NOTE, "a line among options is not marked as the others are"),
    DROPPED_HTML(Severity.WARNING, "an element of HTML has no place on a card"),
    MISSING_MEDIA(Severity.WARNING, "there is no such image, sound or video"),
    REFUSED_MEDIA(Severity.WARNING, "a file must not be packed"),
    REMOTE_MEDIA(Severity.WARNING, "a file on the network is not fetched"),
    TOO_LARGE(Severity.ERROR, "a part of a card is too large"),
    UNCLOSED_CARD(Severity.NOTE, "a block that begins a card has no end"),
    TWO_LANGUAGES(Severity.NOTE, "words of two languages are asked one way only"),

    // names in notes
    AMBIGUOUS_NAME(Severity.WARNING, "several files have the name that a note shows"),
    EMBED(Severity.WARNING, "a note that another one shows cannot be shown"),

    // decks and histories
    AMBIGUOUS_EDIT(Severity.WARNING, "it cannot be told which card a question was before"),
    CARDS_MOVED(Severity.NOTE, "cards stand in another document and go to its deck, and Anki moves no card"),
    CONTEXT_ONLY_CHANGE(Severity.WARNING, "many cards change in nothing but context or tags"),
    DECK_CHANGED(Severity.WARNING, "a document goes to another deck, and Anki moves no card"),
    DECK_KEPT(Severity.NOTE, "a deck keeps its name although a folder or the project has another one"),
    DUPLICATE_ID(Severity.ERROR, "two cards have the same id"),
    KIND_CHANGED(Severity.WARNING, "a card changed its kind, which Anki cannot follow"),
    LEDGER(Severity.ERROR, "a line of the ledger is damaged"),
    MASS_REMOVAL(Severity.WARNING, "many cards are gone from the source at once"),
    MERGED(Severity.NOTE, "a question became a part of another one"),
    NO_LEDGER(Severity.WARNING, "a build in CI has no ledger"),
    REWORDED(Severity.NOTE, "a reworded question keeps its history"),
    REWRITTEN(Severity.NOTE, "a card is gone and one that may be its successor is new"),
    SPLIT(Severity.NOTE, "a question became several"),
    SUGGESTIONS(Severity.NOTE, "new cards may be cards that are gone"),
    SWAPPED(Severity.NOTE, "the answers of two questions changed places"),
    UNTRACKED_LEDGER(Severity.WARNING, "the ledger is not under version control"),
    WOULD_CHANGE(Severity.NOTE, "what --frozen keeps from changing"),

    // formats
    CSV_FORMULA(Severity.WARNING, "a cell looks like a formula that a spreadsheet would run"),
    CSV_GUARDED(Severity.NOTE, "cells were kept from being taken for formulas"),
    EMPTY_FRONT(Severity.ERROR, "a question shows nothing in Anki"),
    FORMAT_LEFT_OUT(Severity.WARNING, "a card has no place in a format"),
    FORMAT_LIMIT(Severity.WARNING, "something is more than the program that reads a format takes"),
    FORMAT_LOSS(Severity.WARNING, "something on a card cannot be carried to a format"),
    PLUG_IN_ERROR(Severity.ERROR, "a plug-in failed, or left something out"),
    PLUG_IN_NOTE(Severity.NOTE, "a plug-in says something worth knowing"),
    PLUG_IN_WARNING(Severity.WARNING, "a plug-in warns"),
    QUIZLET_EMPTY_SIDE(Severity.WARNING, "a side of a card has no text for Quizlet"),
    QUIZLET_HINT(Severity.NOTE, "Quizlet has no place for hints"),
    QUIZLET_LONG_SIDE(Severity.NOTE, "a side of a card is long for Quizlet"),
    QUIZLET_LOSS(Severity.WARNING, "something on a card cannot be carried to Quizlet"),
    QUIZLET_MANY_CARDS(Severity.NOTE, "a set has more terms than Quizlet takes"),
    QUIZLET_SAME_SIDES(Severity.NOTE, "both sides of a card have the same text in Quizlet"),
    QUIZLET_SAME_TERM(Severity.NOTE, "a term stands in a set twice"),

    // imports
    IMPORT_CHANGED(Severity.WARNING, "a card does not read back as it was in the package"),
    IMPORT_LOSS(Severity.WARNING, "something in a package cannot be said in Markdown"),

    // how well cards can be studied
    BROKEN_LINK(Severity.NOTE, "a link leads to no file of the repository", true),
    DUPLICATE_QUESTION(Severity.NOTE, "a question is asked twice", true),
    IMAGE_WITHOUT_TEXT(Severity.NOTE, "no words stand for an image", true),
    LARGE_IMAGE(Severity.NOTE, "an image has more bytes than a card needs", true),
    LONG_ANSWER(Severity.NOTE, "an answer is far longer than those around it", true),
    LONG_LIST(Severity.NOTE, "an answer is a list of many items", true),
    SEVERAL_QUESTIONS(Severity.NOTE, "a card asks several questions at once", true),
    SIMILAR_QUESTION(Severity.NOTE, "a question is asked twice in nearly the same words", true),
    UNCLEAR_QUESTION(Severity.NOTE, "a question cannot be understood without its heading", true),

    // comments for Deckwright
    UNKNOWN_RULE(Severity.WARNING, "a comment allows a rule that does not exist"),

    // the run
    BUG(Severity.ERROR, "something went wrong inside Deckwright"),
    CONFIGURATION(Severity.ERROR, "a setting cannot be used"),
    FROZEN(Severity.ERROR, "the ledger would change, and --frozen forbids it"),
    INPUT_OUTPUT(Severity.ERROR, "something cannot be read or written"),
    INTERRUPTED(Severity.ERROR, "the run was interrupted"),
    STRICT(Severity.ERROR, "there are warnings, and --strict forbids them"),
    USAGE(Severity.ERROR, "the command line asks for what cannot be");

    private final Severity severity;
    private final String sentence;
    private final boolean study;

    Rule(Severity severity, String sentence) {
        this(severity, sentence, false);
    }

    Rule(Severity severity, String sentence, boolean study) {
        this.severity = severity;
        this.sentence = sentence;
        this.study = study;
    }

    /** The name in messages and reports, such as {@code unanswered-question}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** The rule of a name. */
    public static Optional<Rule> named(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** All rules. */
    public static List<Rule> all() {
        return List.of(values());
    }

    /** The names of all rules. */
    public static List<String> names() {
        return all().stream().map(Rule::id).toList();
    }

    /** Whether a project may weigh such findings otherwise, or allow them; what ends a run always does. */
    public boolean canBeWeighed() {
        return compareTo(BUG) < 0;
    }

    /** Whether it is about how well cards can be studied: a matter of taste, so only those who ask for it hear of it. */
    public boolean isStudy() {
        return study;
    }

    /** What such a finding says, in one sentence without a full stop. */
    public String sentence() {
        return sentence;
    }

    /** Where the rule is explained, from the root of the project. */
    public String page() {
        return "docs/rules.md#" + id();
    }

    /** The same as {@link #id}. */
    @Override
    public String toString() {
        return id();
    }
}
