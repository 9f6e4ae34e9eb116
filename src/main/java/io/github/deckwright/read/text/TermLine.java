package io.github.deckwright.read.text;

import io.github.deckwright.model.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line that says what a term means: {@code **Keel**: the lowest timber}, {@code chien - dog}, {@code der Hund = dog}.
 *
 * @param sign between the two, as in {@link #SIGNS}
 * @param bold whether the term is marked by emphasis, so that its meaning may be a whole sentence
 */
public record TermLine(String sign, boolean bold, Passage.Line term, Passage.Line meaning) {

    /** What stands between a term and its meaning, the rarest in prose first: a line may hold several of them. */
    public static final List<String> SIGNS = Stream.concat(
                    Stream.of("→", "⇒", "->", "=>", " = ", "\t", " – ", " — ", " - ", "：", ": ", ";"),
                    Signs.TIGHT_BETWEEN_TERMS.stream())
            .toList();

    /** So many words has a term at most; what is longer is a sentence. */
    private static final int WORDS = 7;

    /** So many characters has an abbreviation at most, with its full stop. */
    private static final int ABBREVIATION = 4;

    /** So many characters has a term at most, for scripts without spaces. */
    private static final int LENGTH = 60;

    /** Whether a line may be one with a term in emphasis, judged by how it begins. */
    public static boolean mayBeBold(String text) {
        for (String mark : Signs.BOLD_MARKS) {
            if (text.startsWith(mark)) {
                return true;
            }
        }
        return false;
    }

    /** A line with a term in emphasis. */
    public static Optional<TermLine> bold(Passage.Line line) {
        String text = line.text();
        String mark =
                Signs.BOLD_MARKS.stream().filter(text::startsWith).findFirst().orElse("");
        int close = mark.isEmpty() ? -1 : text.indexOf(mark, 2);
        if (close <= 2) {
            return Optional.empty();
        }
        String inside = text.substring(2, close).strip();
        boolean closed = Signs.endsWithColon(inside);
        if (closed) {
            int end = 2 + text.substring(2, close).stripTrailing().length() - 1;
            return of(":", true, line.part(2, end), line.from(close + 2));
        }
        int sign = remarkEnd(text, close + 2);
        int length = sign < text.length() ? signLength(text, sign) : 0;
        boolean remark = sign > close + 2 && text.charAt(sign - 1) == ')';
        return length == 0
                ? Optional.empty()
                : of(":", true, remark ? line.part(0, sign) : line.part(2, close), line.from(sign + length));
    }

    /** A line that one sign parts; several semicolons part a list. */
    public static Optional<TermLine> plain(Passage.Line line, String sign) {
        int at = line.text().indexOf(sign);
        boolean lists = sign.equals(";") && line.text().indexOf(sign, at + 1) > at;
        return at <= 0 || lists ? Optional.empty() : of(sign, false, line.part(0, at), line.from(at + sign.length()));
    }

    private static Optional<TermLine> of(String sign, boolean bold, Passage.Line term, Passage.Line meaning) {
        Passage.Line asked = trimmed(term);
        Passage.Line answered = trimmed(meaning);
        String plain = PlainText.of(asked.text());
        boolean fits = Words.normal(plain).length() > 0
                && plain.length() <= LENGTH
                && plain.split("\\s+").length <= WORDS
                && (Signs.endAsking(plain) || !endsSentence(plain) || endsSentence(PlainText.of(answered.text())))
                && (!Words.normal(answered.text()).isEmpty() || (bold && answered.isBlank()));
        return fits ? Optional.of(new TermLine(sign, bold, asked, answered)) : Optional.empty();
    }

    /** A sentence is a term where another one says the same; {@code sich freuen auf + Akk.} is none. */
    private static boolean endsSentence(String plain) {
        String text = plain.stripTrailing();
        boolean ends = !text.isEmpty() && Signs.SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean abbreviation = ends && text.endsWith(".") && text.length() - text.lastIndexOf(' ') - 1 <= ABBREVIATION;
        return ends && !abbreviation;
    }

    /** Whether the term is nothing but code or a link, as options and contents are. */
    public boolean isReference() {
        String text = term.text();
        return text.startsWith("`")
                || text.startsWith("--")
                || LinkList.is(Passage.of(term))
                || LinkList.is(Passage.of(meaning));
    }

    /** Behind a remark in brackets such as a gender or a word class. */
    private static int remarkEnd(String text, int from) {
        int at = Run.space(text, from);
        int close = at < text.length() && text.charAt(at) == '(' ? text.indexOf(')', at) : -1;
        return close < 0 ? from : close + 1;
    }

    private static int signLength(String text, int from) {
        int at = Run.space(text, from);
        for (String sign : List.of("->", "=>", "→", "⇒", "=", "–", "—", "-", ":", "：")) {
            if (text.startsWith(sign, at)) {
                int end = at + sign.length();
                boolean dash = "-".equals(sign);
                boolean parted = at > from && (end == text.length() || text.charAt(end) == ' ');
                return dash && !parted ? 0 : end - from;
            }
        }
        return 0;
    }

    private static Passage.Line trimmed(Passage.Line line) {
        String text = line.text();
        int start = Run.space(text, 0);
        int end = text.stripTrailing().length();
        if (end > start && text.charAt(end - 1) == '\\') {
            end--;
        }
        return line.part(start, Math.max(start, end));
    }
}
