package io.github.deckwright.write;

import java.util.List;

/**
 * The two note types of every package. Their ids, fields and templates' ids, names and order never change: a learner's Anki would make a
 * copy of the note type and leave all notes behind. What the templates and the style say may change; then {@link #modified} must.
 *
 * @see <a href="https://docs.ankiweb.net/templates/intro.html">Anki's manual on templates</a>
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists come from List.of
public enum NoteType {
    BASIC(
            1_764_040_289_744L,
            "Deckwright Basic",
            false,
            List.of(
                    new Field("Question", 7_301_946_205_001L),
                    new Field("Answer", 7_301_946_205_002L),
                    new Field("Choices", 7_301_946_205_003L),
                    new Field("Explanation", 7_301_946_205_004L),
                    new Field("Hint", 7_301_946_205_005L),
                    new Field("Context", 7_301_946_205_006L),
                    new Field("Source", 7_301_946_205_007L),
                    new Field("Typed", 7_301_946_205_008L),
                    new Field("Reverse", 7_301_946_205_009L),
                    new Field("Key", 7_301_946_205_010L),
                    new Field("Extra", 7_301_946_205_011L)),
            List.of(template("Forward", 7_301_946_206_001L), template("Reverse", 7_301_946_206_002L))),
    CLOZE(
            1_764_027_892_024L,
            "Deckwright Cloze",
            true,
            List.of(
                    new Field("Text", 7_301_946_207_001L),
                    new Field("Explanation", 7_301_946_207_002L),
                    new Field("Hint", 7_301_946_207_003L),
                    new Field("Context", 7_301_946_207_004L),
                    new Field("Source", 7_301_946_207_005L),
                    new Field("Key", 7_301_946_207_006L),
                    new Field("Extra", 7_301_946_207_007L)),
            List.of(template("Cloze", 7_301_946_208_001L)));

    /** What Anki puts around LaTeX of a note type; Deckwright's cards use none. */
    public static final String LATEX_HEAD = """
            \\documentclass[12pt]{article}
            \\special{papersize=3in,5in}
            \\usepackage[utf8]{inputenc}
            \\usepackage{amssymb,amsmath}
            \\pagestyle{empty}
            \\setlength{\\parindent}{0in}
            \\begin{document}
            """;

    /** What ends it. */
    public static final String LATEX_FOOT = "\\end{document}";

    /**
     * The real time, in seconds since 1970, of the release that last changed a template or the style. An import replaces a learner's own
     * styling only when this is newer, so it never follows the build.
     */
    private static final long MODIFIED = 1_795_546_179L;

    private final long id;
    private final String title;
    private final boolean cloze;
    private final List<Field> fields;
    private final List<Template> templates;

    NoteType(long id, String title, boolean cloze, List<Field> fields, List<Template> templates) {
        this.id = id;
        this.title = title;
        this.cloze = cloze;
        this.fields = fields;
        this.templates = templates;
    }

    /** A field; its id lets a rename by the learner survive an import. */
    public record Field(String name, long id) {}

    /**
     * A template: what makes one card of a note.
     *
     * @param question the front
     * @param answer the back
     */
    public record Template(String name, long id, String question, String answer) {}

    /** Constant for ever. */
    public long id() {
        return id;
    }

    /** The name that learners see. */
    public String title() {
        return title;
    }

    /** Whether its cards are made of deletions. */
    public boolean cloze() {
        return cloze;
    }

    /** The fields in their order. */
    public List<Field> fields() {
        return fields;
    }

    /** The templates in their order. */
    public List<Template> templates() {
        return templates;
    }

    /** The style of all templates. */
    public String css() {
        return AnkiLook.css();
    }

    /** When templates or style last changed, in seconds since 1970. */
    public long modified() {
        return MODIFIED;
    }

    private static Template template(String name, long id) {
        return new Template(name, id, AnkiLook.front(name), AnkiLook.back(name));
    }
}
