package io.github.deckwright.write;

import io.github.deckwright.model.AnkiNoteType;
import io.github.deckwright.model.AnkiNoteType.Field;
import io.github.deckwright.model.AnkiNoteType.Template;
import io.github.deckwright.model.CardKind;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * The two note types of every package. Their ids, fields and templates' ids, names and order never change: a learner's Anki would make a
 * copy of the note type and leave all notes behind. What the templates and the style say may change; then {@link AnkiNoteType#modified} must.
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
                    field("Question", 7_301_946_205_001L),
                    field("Answer", 7_301_946_205_002L),
                    field("Choices", 7_301_946_205_003L),
                    field("Explanation", 7_301_946_205_004L),
                    field("Hint", 7_301_946_205_005L),
                    field("Context", 7_301_946_205_006L),
                    field("Source", 7_301_946_205_007L),
                    field("Typed", 7_301_946_205_008L),
                    field("Reverse", 7_301_946_205_009L),
                    field("Key", 7_301_946_205_010L),
                    field("Extra", 7_301_946_205_011L)),
            List.of(template("Forward", 7_301_946_206_001L), template("Reverse", 7_301_946_206_002L))),
    CLOZE(
            1_764_027_892_024L,
            "Deckwright Cloze",
            true,
            List.of(
                    field("Text", 7_301_946_207_001L),
                    field("Explanation", 7_301_946_207_002L),
                    field("Hint", 7_301_946_207_003L),
                    field("Context", 7_301_946_207_004L),
                    field("Source", 7_301_946_207_005L),
                    field("Key", 7_301_946_207_006L),
                    field("Extra", 7_301_946_207_007L)),
            List.of(template("Cloze", 7_301_946_208_001L)));

    /** What Anki puts around LaTeX of a note type; Deckwright's cards use none. */
    private static final String LATEX_HEAD = """
            \\documentclass[12pt]{article}
            \\special{papersize=3in,5in}
            \\usepackage[utf8]{inputenc}
            \\usepackage{amssymb,amsmath}
            \\pagestyle{empty}
            \\setlength{\\parindent}{0in}
            \\begin{document}
            """;

    /** What ends it. */
    private static final String LATEX_FOOT = "\\end{document}";

    /**
     * The real time, in seconds since 1970, of the release that last changed a template or the style. An import replaces a learner's own
     * styling only when this is newer, so it never follows the build.
     */
    private static final long MODIFIED = 1_795_546_179L;

    private final AnkiNoteType type;

    NoteType(long id, String name, boolean cloze, List<Field> fields, List<Template> templates) {
        type = new AnkiNoteType(
                id,
                name,
                cloze,
                MODIFIED,
                0,
                fields,
                templates,
                AnkiLook.css(),
                new AnkiNoteType.Latex(LATEX_HEAD, LATEX_FOOT, false));
    }

    /** That of a card which is no note of another type. */
    public static NoteType of(CardKind kind) {
        return kind == CardKind.CLOZE ? CLOZE : BASIC;
    }

    /** Whether a note type is one of ours, by what Anki knows it by. */
    public static boolean isOwn(long id) {
        return Arrays.stream(values()).anyMatch(own -> own.type.id() == id);
    }

    /** The note type as Anki has it. */
    public AnkiNoteType type() {
        return type;
    }

    private static Field field(String name, long id) {
        return new Field(name, OptionalLong.of(id));
    }

    private static Template template(String name, long id) {
        return new Template(name, OptionalLong.of(id), AnkiLook.front(name), AnkiLook.back(name));
    }
}
