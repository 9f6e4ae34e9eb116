package io.github.deckwright.importing;

import io.github.deckwright.importing.DeckDocument.Form;
import io.github.deckwright.importing.markdown.Care;
import io.github.deckwright.importing.markdown.HtmlMarkdown;
import io.github.deckwright.importing.markdown.Lost;
import io.github.deckwright.importing.markdown.Manner;
import io.github.deckwright.model.CardKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes the cards of a deck as a document. */
final class DocumentWriter {
    /** The levels of headings that Markdown has. */
    private static final int DEEPEST = 6;

    private final DeckDocument document;
    private final UnaryOperator<String> media;
    private final StringBuilder out = new StringBuilder();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Lost> lost = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private int line = 1;
    private int level;

    private DocumentWriter(DeckDocument document, UnaryOperator<String> media) {
        this.document = document;
        this.media = media;
    }

    /** Writes a document, with headings where all its questions can be headings. */
    static DocumentText of(DeckDocument document, UnaryOperator<String> media) {
        DocumentWriter writer = new DocumentWriter(document, media);
        if (document.form() == Form.HEADINGS && !writer.takesHeadings()) {
            document.form(Form.LABELS);
            writer = new DocumentWriter(document, media);
        }
        return writer.write();
    }

    private boolean takesHeadings() {
        level();
        if (level > DEEPEST) {
            return false;
        }
        for (int i = 0; i < document.cards().size(); i++) {
            OldSides card = document.cards().get(i);
            boolean plain = card.kind() == CardKind.BASIC
                    && !card.reverse()
                    && !card.typed()
                    && !card.answer().isBlank();
            if (!plain) {
                return false;
            }
            lost.add(new Lost());
            questions.add(question(card, i));
            if (!HtmlMarkdown.isLine(questions.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void level() {
        int depth = document.cards().stream()
                .mapToInt(card -> card.context().size())
                .max()
                .orElse(0);
        level = depth + 2;
    }

    private DocumentText write() {
        level();
        head();
        List<String> above = List.of();
        for (int i = 0; i < document.cards().size(); i++) {
            OldSides card = document.cards().get(i);
            context(above, card.context());
            above = card.context();
            if (document.form() == Form.LABELS) {
                lost.add(new Lost());
            }
            lines.add(line);
            if (document.form() == Form.HEADINGS) {
                heading(card, i);
            } else {
                labels(card, i);
            }
        }
        return new DocumentText(out.toString(), lines, lost);
    }

    private void head() {
        put("---");
        put("deck: " + quoted(document.deck()));
        put("deckwright:");
        if (document.form() == Form.HEADINGS) {
            put("  style: heading");
            put("  level: " + level);
        } else {
            put("  style: qa-lines");
        }
        put("---");
        put("");
        put("# "
                + HtmlMarkdown.text(document.deck()
                        .substring(
                                document.deck().lastIndexOf("::") < 0
                                        ? 0
                                        : document.deck().lastIndexOf("::") + 2)));
    }

    /** A text for YAML. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void context(List<String> above, List<String> now) {
        int same = 0;
        while (same < Math.min(above.size(), now.size()) && above.get(same).equals(now.get(same))) {
            same++;
        }
        int from = now.size() < above.size() && same == now.size() ? Math.max(0, same - 1) : same;
        for (int i = from; i < now.size(); i++) {
            put("");
            put("#".repeat(Math.min(DEEPEST, i + 2)) + " " + HtmlMarkdown.text(now.get(i)));
        }
    }

    private void heading(OldSides card, int number) {
        put("");
        if (!card.tags().isEmpty()) {
            put("<!-- deckwright: tags=" + String.join(" ", card.tags()) + " -->");
        }
        put("<!-- deckwright: id=" + card.id() + " -->");
        put("#".repeat(level) + " " + questions.get(number));
        put("");
        put(part(card.answer(), card, number, "a"));
        part("Hint", card.hint(), card, number);
        part("Explanation", card.explanation(), card, number);
    }

    private void part(String label, String html, OldSides card, int number) {
        String markdown = part(html, card, number, label.substring(0, 1));
        if (!markdown.isEmpty()) {
            put("");
            put("**" + label + ":**" + (isText(markdown) ? " " : "\n\n") + markdown);
        }
    }

    private void labels(OldSides card, int number) {
        put("");
        if (!card.tags().isEmpty()) {
            put("<!-- deckwright: tags=" + String.join(" ", card.tags()) + " -->");
        }
        put("<!-- note_key: " + card.id() + " -->");
        boolean cloze = card.kind() == CardKind.CLOZE;
        labelled(cloze ? "T" : card.reverse() ? "F" : "Q", question(card, number));
        switch (card.kind()) {
            case CLOZE -> {}
            case CHOICE -> {
                part("Hint", card.hint(), card, number);
                List<String> right = new ArrayList<>();
                for (int i = 0; i < card.options().size(); i++) {
                    labelled("C" + (i + 1), part(card.options().get(i).html(), card, number, "c" + (i + 1)));
                    if (card.options().get(i).correct()) {
                        right.add(String.valueOf(i + 1));
                    }
                }
                labelled("A", String.join(",", right));
            }
            case BASIC -> {
                labelled(card.reverse() ? "B" : card.typed() ? "I" : "A", part(card.answer(), card, number, "a"));
                part("Hint", card.hint(), card, number);
            }
        }
        labelled("E", part(card.told(), card, number, "e"));
    }

    private void labelled(String label, String markdown) {
        if (!markdown.isEmpty()) {
            put(label + ":" + (isText(markdown) ? " " : "\n") + markdown);
        }
    }

    /** Whether a text may begin behind a label. */
    private static boolean isText(String markdown) {
        int end = markdown.indexOf('\n');
        return HtmlMarkdown.isLine(end < 0 ? markdown : markdown.substring(0, end)) && !markdown.startsWith("```");
    }

    private String question(OldSides card, int number) {
        return part(card.question(), card, number, "q");
    }

    private String part(String html, OldSides card, int number, String name) {
        boolean headings = document.form() == Form.HEADINGS;
        Care care = document.care(number);
        boolean line = headings && name.equals("q");
        Manner manner = new Manner(
                care == Care.RAW && line ? Care.ESCAPED : care,
                card.own(),
                card.kind() == CardKind.CLOZE,
                headings ? level + 1 : DEEPEST + 1,
                card.id() + name,
                media);
        Lost into = lost.get(number);
        return line ? HtmlMarkdown.line(html, manner, into) : HtmlMarkdown.of(html, manner, into);
    }

    private void put(String text) {
        out.append(text).append('\n');
        line += 1 + (int) text.chars().filter(c -> c == '\n').count();
    }
}
