package io.github.deckwright.write.apkg;

import java.util.List;

/** The note types, for ever: ids, fields and templates never change once a deck is published. */
@SuppressWarnings("ImmutableEnumChecker") // the lists come from List.of
enum NoteType {
    BASIC(
            1_763_936_127_401L,
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
            List.of(
                    new Template(
                            "Forward",
                            7_301_946_206_001L,
                            "{{Question}}{{Choices}}",
                            "{{FrontSide}}<hr id=answer>{{Answer}}{{Explanation}}"),
                    new Template(
                            "Reverse",
                            7_301_946_206_002L,
                            "{{#Reverse}}{{Answer}}{{/Reverse}}",
                            "{{FrontSide}}<hr id=answer>{{Question}}"))),
    CLOZE(
            1_763_936_127_402L,
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
            List.of(new Template("Cloze", 7_301_946_208_001L, "{{cloze:Text}}", "{{cloze:Text}}<br>{{Explanation}}")));

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

    record Field(String name, long id) {}

    record Template(String name, long id, String question, String answer) {}

    long id() {
        return id;
    }

    String title() {
        return title;
    }

    boolean cloze() {
        return cloze;
    }

    List<Field> fields() {
        return fields;
    }

    List<Template> templates() {
        return templates;
    }

    String css() {
        return ".card { font-family: sans-serif; font-size: 20px; }";
    }

    /** When templates or CSS last changed, in seconds since 1970. */
    long modified() {
        return 1_763_936_127L;
    }
}
