package io.github.deckwright.write;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedChoice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The deletions of a cloze card in the forms that writers need; see {@link Cloze} for the marks. */
public final class Deletions {
    private Deletions() {}

    /** A card for programs: every part with its deletions written out, as jsonl has them. */
    public static CardContent written(CardContent card) {
        return with(card, Deletions::written);
    }

    private static CardContent with(CardContent card, UnaryOperator<Rendered> part) {
        return new CardContent(
                card.kind(),
                card.place(),
                card.style(),
                part.apply(card.question()),
                card.answer().map(part),
                card.choices().stream()
                        .map(choice -> new RenderedChoice(part.apply(choice.content()), choice.correct()))
                        .toList(),
                card.explanation().map(part),
                card.hint().map(part),
                card.context(),
                card.tags(),
                card.reverse(),
                card.typed(),
                card.sourceUrl(),
                card.media());
    }

    /** A part with its deletions written out in all three forms. */
    public static Rendered written(Rendered part) {
        return new Rendered(braces(part.markdown()), htmlBraces(part.html()), textBraces(part.text()), part.losses());
    }

    /** The text with {@code {{cN::text::hint}}} for every deletion. */
    public static String braces(String marked) {
        if (marked.indexOf(Cloze.OPEN) < 0) {
            return marked;
        }
        StringBuilder out = new StringBuilder(marked.length() + 32);
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case Cloze.OPEN -> out.append("{{c");
                case Cloze.SEPARATOR, Cloze.HINT -> out.append("::");
                case Cloze.CLOSE -> out.append("}}");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** The same for plain text: inside a deletion two braces or colons are set apart, so that a program finds its hint and its end. */
    public static String textBraces(String marked) {
        if (marked.indexOf(Cloze.OPEN) < 0) {
            return marked;
        }
        StringBuilder spaced = new StringBuilder(marked.length() + 8);
        int depth = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            depth += c == Cloze.OPEN ? 1 : c == Cloze.CLOSE ? -1 : 0;
            spaced.append(c);
            boolean structural = (c == '}' || c == ':') && depth > 0;
            if (structural && i + 1 < marked.length() && follows(c, marked.charAt(i + 1))) {
                spaced.append(' ');
            }
        }
        return braces(spaced.toString());
    }

    /** The same for HTML that a cloze note or another program gets. */
    public static String htmlBraces(String marked) {
        return marked.indexOf(Cloze.OPEN) < 0 ? marked : inClozeNote(marked);
    }

    /**
     * HTML for any field of a cloze note, in all of which Anki looks for deletions: what would end a deletion or start its hint too
     * early is broken by an empty comment, inside a tag by character references, so that it looks the same.
     */
    static String inClozeNote(String marked) {
        StringBuilder out = new StringBuilder(marked.length() + 32);
        int depth = 0;
        boolean tag = false;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case Cloze.OPEN -> {
                    depth++;
                    out.append("{{c");
                }
                case Cloze.SEPARATOR, Cloze.HINT -> out.append("::");
                case Cloze.CLOSE -> {
                    depth--;
                    out.append("}}");
                }
                case '<' -> {
                    tag = true;
                    out.append(c);
                }
                case '>' -> {
                    tag = false;
                    out.append(c);
                }
                case ':', '}' -> guarded(out, marked, i, c == '}' || depth > 0, tag);
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static void guarded(StringBuilder out, String marked, int i, boolean matters, boolean tag) {
        char c = marked.charAt(i);
        boolean structural = matters && i + 1 < marked.length() && follows(c, marked.charAt(i + 1));
        if (!structural) {
            out.append(c);
        } else if (tag) {
            out.append(c == ':' ? "&#58;" : "&#125;");
        } else {
            out.append(c).append("<!-- -->");
        }
    }

    /** Whether two characters together, after the marks are written out, mean something to Anki. */
    private static boolean follows(char c, char next) {
        return c == next || (c == '}' && next == Cloze.CLOSE) || (c == ':' && next == Cloze.HINT);
    }

    /** The numbers of the deletions, in order. */
    public static List<Integer> numbers(String marked) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int i = marked.indexOf(Cloze.OPEN); i >= 0; i = marked.indexOf(Cloze.OPEN, i + 1)) {
            int end = marked.indexOf(Cloze.SEPARATOR, i);
            numbers.add(Integer.parseInt(marked.substring(i + 1, end)));
        }
        return List.copyOf(numbers);
    }

    /** The text with {@code _____} for every outermost deletion. */
    public static String blanked(String marked) {
        return in(DeletionForm.BLANK, marked);
    }

    /** The text with every deletion written in a form. */
    public static String in(DeletionForm form, String marked) {
        if (marked.indexOf(Cloze.OPEN) < 0) {
            return marked;
        }
        Deque<Open> open = new ArrayDeque<>();
        Open whole = new Open();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            Open current = open.isEmpty() ? whole : open.peek();
            switch (c) {
                case Cloze.OPEN -> open.push(new Open());
                case Cloze.SEPARATOR, Cloze.HINT -> current.next();
                case Cloze.CLOSE -> {
                    String written = current.written(form);
                    open.poll();
                    (open.isEmpty() ? whole : open.peek()).append(written);
                }
                default -> current.append(c);
            }
        }
        return whole.text();
    }

    /** A deletion while it is read: its number, what it hides, its hint. */
    private static final class Open {
        private static final int NUMBER = 0;
        private static final int TEXT = 1;
        private static final int HINT = 2;

        private final List<StringBuilder> parts = new ArrayList<>(List.of(new StringBuilder()));

        void append(char c) {
            parts.get(parts.size() - 1).append(c);
        }

        void append(String text) {
            parts.get(parts.size() - 1).append(text);
        }

        void next() {
            parts.add(new StringBuilder());
        }

        String text() {
            return parts.get(NUMBER).toString();
        }

        String written(DeletionForm form) {
            Optional<String> hint =
                    parts.size() > HINT ? Optional.of(parts.get(HINT).toString()) : Optional.empty();
            return form.write(Integer.parseInt(text()), parts.get(TEXT).toString(), hint);
        }
    }

    /** A card with every deletion in all its parts written in a form. */
    public static CardContent in(DeletionForm form, CardContent card) {
        return with(
                card,
                part -> new Rendered(
                        in(form, part.markdown()), in(form, part.html()), in(form, part.text()), part.losses()));
    }

    /** What the outermost deletions hide, without hints. */
    public static List<String> hidden(String marked) {
        List<String> hidden = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        int depth = 0;
        boolean shown = false;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case Cloze.OPEN -> {
                    depth++;
                    shown = false;
                }
                case Cloze.SEPARATOR -> shown = true;
                case Cloze.HINT -> shown = false;
                case Cloze.CLOSE -> {
                    depth--;
                    shown = depth > 0;
                    if (depth == 0) {
                        hidden.add(current.toString());
                        current.setLength(0);
                    }
                }
                default -> {
                    if (shown) {
                        current.append(c);
                    }
                }
            }
        }
        return hidden;
    }
}
