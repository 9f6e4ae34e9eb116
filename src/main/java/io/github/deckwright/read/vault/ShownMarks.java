package io.github.deckwright.read.vault;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.BlockId;
import io.github.deckwright.read.text.CalloutMark;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Marks of programs for notes as a reader sees them: boxes by their titles, gaps by what they hide. Code stays as it is. */
public final class ShownMarks {
    /** Boxes that renderers of Markdown know, as long as they have no title of their own. */
    private static final Set<String> ALERTS = Set.of("note", "tip", "important", "warning", "caution");

    private static final String GAP = "{{c";

    private ShownMarks() {}

    /** A text without the ids that name its blocks, however short; as it is when there is nothing else. */
    public static Passage withoutIds(Passage part) {
        if (part.lines().stream().noneMatch(line -> line.text().indexOf('^') >= 0)) {
            return part;
        }
        Literal literal = new Literal(part.lines(), 0);
        List<Passage.Line> left = new ArrayList<>();
        for (int i = 0; i < part.lines().size(); i++) {
            left.add(withoutId(part.lines().get(i), literal, i));
        }
        Passage bare = new Passage(left).trimmed();
        return bare.isBlank() ? part : bare;
    }

    private static Passage.Line withoutId(Passage.Line line, Literal literal, int index) {
        int start = BlockId.startOfShort(line.text());
        return start >= 0 && literal.isPlain(index, start) ? line.part(0, start).stripTrailing() : line;
    }

    /** {@code > [!info]- Title} as its title in bold. */
    public static Passage titled(Passage part) {
        return part.lines().stream().noneMatch(line -> line.text().contains("[!"))
                ? part
                : new Passage(titled(part.lines()));
    }

    private static List<Passage.Line> titled(List<Passage.Line> lines) {
        Literal literal = new Literal(lines, 0);
        List<Passage.Line> out = new ArrayList<>();
        int above = 0;
        for (int i = 0; i < lines.size(); i++) {
            Passage.Line line = lines.get(i);
            int start = Run.of(" \t>", line.text(), 0);
            String quote = line.text().substring(0, start);
            int depth = (int) quote.chars().filter(c -> c == '>').count();
            String text = line.text().substring(start);
            Optional<CalloutMark> mark = depth > above && !literal.isCode(i) ? CalloutMark.in(text) : Optional.empty();
            String title =
                    mark.map(found -> text.substring(found.end()).strip()).orElse("");
            if (mark.isEmpty() || isAlert(mark.get(), text)) {
                out.add(line);
            } else {
                String shown = title.isEmpty() ? named(mark.get().kind()) : title;
                out.add(line.with(quote + (shown.contains(Signs.BOLD) ? shown : Signs.BOLD + shown + Signs.BOLD)));
                out.add(line.with(quote.stripTrailing()));
            }
            above = depth;
        }
        return out;
    }

    private static boolean isAlert(CalloutMark mark, String text) {
        return ALERTS.contains(mark.kind()) && text.strip().equalsIgnoreCase("[!" + mark.kind() + "]");
    }

    private static String named(String kind) {
        String words = kind.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A note that is shown in another one: what makes cards of it is no text there. */
    static List<Passage.Line> withoutCards(List<Passage.Line> lines) {
        Literal literal = new Literal(lines, 0);
        List<Passage.Line> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Passage.Line line = lines.get(i);
            boolean code = literal.isCode(i);
            if (code || !Signs.BETWEEN_SIDES.contains(line.text().strip())) {
                Passage.Line bare = withoutId(line, literal, i);
                out.add(code || !bare.text().contains(GAP) ? bare : filled(bare, literal, i));
            }
        }
        return titled(out);
    }

    /** <code>{{c1::text::hint}}</code> as its text. */
    private static Passage.Line filled(Passage.Line line, Literal literal, int index) {
        String text = line.text();
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf(GAP); open >= 0; open = text.indexOf(GAP, open + 1)) {
            int number = open + GAP.length();
            while (number < text.length() && Character.isDigit(text.charAt(number))) {
                number++;
            }
            int close = text.indexOf("}}", number);
            boolean gap = number > open + GAP.length() && text.startsWith("::", number) && close > number + 2;
            if (gap && open >= at && literal.isPlain(index, open)) {
                int hint = text.indexOf("::", number + 2);
                out.append(text, at, open).append(text, number + 2, hint > 0 && hint < close ? hint : close);
                at = close + 2;
            }
        }
        return line.with(out.append(text, at, text.length()).toString());
    }
}
