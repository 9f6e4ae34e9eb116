package io.github.deckwright.identity.ledger;

import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.AnkiNoteType;
import io.github.deckwright.model.AnkiNoteType.Field;
import io.github.deckwright.model.AnkiNoteType.Template;
import io.github.deckwright.model.FieldPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A note type of an adopted deck as a line of the ledger's head: {@code notetype: ID NAME basic|cloze MODIFIED SORT}, then
 * {@code key=value}. {@code field} and {@code template} begin one; what follows is about it. Earlier versions of Deckwright keep such
 * lines as they are.
 *
 * @param forNew whether new cards of its kind become notes of it
 */
public record AdoptedTypeLine(AdoptedType type, boolean forNew) {
    private static final String KEY = "notetype:";
    private static final String YES = "yes";

    /** Words of a line before its keys. */
    private static final int FIXED = 6;

    /** The line of the ledger's head. */
    String line() {
        AnkiNoteType noteType = type.noteType();
        StringBuilder line = new StringBuilder(KEY);
        line.append(' ').append(type.id()).append(' ').append(Tokens.quote(type.name()));
        line.append(type.cloze() ? " cloze " : " basic ").append(noteType.modified());
        line.append(' ').append(noteType.sortField());
        if (forNew) {
            add(line, "new", YES);
        }
        for (int i = 0; i < noteType.fields().size(); i++) {
            Field field = noteType.fields().get(i);
            add(line, "field", field.name());
            add(line, "part", type.parts().get(i).word());
            field.id().ifPresent(id -> add(line, "fid", Long.toString(id)));
            if (!field.font().equals(Field.FONT)) {
                add(line, "font", field.font());
            }
            if (field.size() != Field.SIZE) {
                add(line, "size", Integer.toString(field.size()));
            }
            if (field.rightToLeft()) {
                add(line, "rtl", YES);
            }
        }
        for (Template template : noteType.templates()) {
            add(line, "template", template.name());
            template.id().ifPresent(id -> add(line, "tid", Long.toString(id)));
            add(line, "q", template.question());
            add(line, "a", template.answer());
        }
        addFilled(line, "css", noteType.css());
        addFilled(line, "pre", noteType.latex().head());
        addFilled(line, "post", noteType.latex().foot());
        if (noteType.latex().svg()) {
            add(line, "svg", YES);
        }
        return line.toString();
    }

    private static void add(StringBuilder line, String key, String value) {
        line.append(' ').append(key).append('=').append(Tokens.quote(value));
    }

    private static void addFilled(StringBuilder line, String key, String value) {
        if (!value.isEmpty()) {
            add(line, key, value);
        }
    }

    static boolean is(String line) {
        return line.startsWith(KEY + " ");
    }

    /**
     * Reads a line of the head.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static AdoptedTypeLine of(String line) {
        List<String> tokens = Tokens.split(line);
        if (tokens.size() < FIXED) {
            throw new IllegalArgumentException("a note type needs id, name, kind, time and field");
        }
        Keys keys = new Keys();
        for (String token : tokens.subList(FIXED, tokens.size())) {
            keys.take(token);
        }
        keys.close();
        if (keys.fields.isEmpty() || keys.templates.isEmpty()) {
            throw new IllegalArgumentException("a note type needs fields and templates");
        }
        int sort = (int) number(tokens.get(5));
        return new AdoptedTypeLine(
                new AdoptedType(
                        new AnkiNoteType(
                                number(tokens.get(1)),
                                Tokens.unquote(tokens.get(2)),
                                tokens.get(3).equals("cloze"),
                                number(tokens.get(4)),
                                Math.min(Math.max(sort, 0), keys.fields.size() - 1),
                                keys.fields,
                                keys.templates,
                                keys.css,
                                new AnkiNoteType.Latex(keys.head, keys.foot, keys.svg)),
                        keys.parts),
                keys.forNew);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number: " + text, e);
        }
    }

    /** What stands behind the fixed words; a field or template is complete when the next one begins. */
    private static final class Keys {
        private final List<Field> fields = new ArrayList<>();
        private final List<FieldPart> parts = new ArrayList<>();
        private final List<Template> templates = new ArrayList<>();
        private boolean forNew;
        private String css = "";
        private String head = "";
        private String foot = "";
        private boolean svg;
        private Optional<String> field = Optional.empty();
        private Optional<String> template = Optional.empty();
        private OptionalLong id = OptionalLong.empty();
        private FieldPart part = FieldPart.KEEP;
        private String font = Field.FONT;
        private int size = Field.SIZE;
        private boolean rtl;
        private String front = "";
        private String back = "";

        void take(String token) {
            int equals = token.indexOf('=');
            String value = equals < 0 ? "" : Tokens.unquote(token.substring(equals + 1));
            switch (equals < 0 ? token : token.substring(0, equals)) {
                case "new" -> forNew = true;
                case "field" -> {
                    close();
                    field = Optional.of(value);
                }
                case "part" -> part = FieldPart.of(value).orElse(FieldPart.KEEP);
                case "fid", "tid" -> id = OptionalLong.of(number(value));
                case "font" -> font = value;
                case "size" -> size = (int) number(value);
                case "rtl" -> rtl = true;
                case "template" -> {
                    close();
                    template = Optional.of(value);
                }
                case "q" -> front = value;
                case "a" -> back = value;
                case "css" -> css = value;
                case "pre" -> head = value;
                case "post" -> foot = value;
                case "svg" -> svg = true;
                default -> {}
            }
        }

        void close() {
            field.ifPresent(name -> {
                fields.add(new Field(name, id, font, size, rtl));
                parts.add(part);
            });
            template.ifPresent(name -> templates.add(new Template(name, id, front, back)));
            field = Optional.empty();
            template = Optional.empty();
            id = OptionalLong.empty();
            part = FieldPart.KEEP;
            font = Field.FONT;
            size = Field.SIZE;
            rtl = false;
            front = "";
            back = "";
        }
    }
}
