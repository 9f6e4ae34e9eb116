package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.OptionSymbols;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;

/**
 * Options in one line: {@code (a) 1 (b) 2 (c) 3}, perhaps behind their question: {@code Which is it? a) 1 b) 2 c) 3}. Three labels in order
 * are no accident.
 */
public final class OptionRow {
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_LABEL = 8;

    /** What may part an option from the next one. */
    private static final String SEPARATORS = ",;|/";

    /** What may stand behind the end of a question. */
    private static final String CLOSERS = "*_)\"”».";

    private OptionRow() {}

    /** Whether a line holds options. */
    public static boolean isIn(String line) {
        List<Passage.Line> pieces = new ArrayList<>();
        cut(new Passage.Line(1, 1, line), pieces);
        return pieces.size() > 1;
    }

    /** Cuts a line up in front of each of the labels, so that a question in front is a piece, too; other lines stay whole. */
    static void cut(Passage.Line line, List<Passage.Line> pieces) {
        String text = spaced(line.text());
        List<Integer> starts = text.length() < LONGEST_LINE ? starts(text, Run.space(text, 0)) : List.of();
        int lead = 0;
        for (int at = 0; starts.isEmpty() && at < text.length() && text.length() < LONGEST_LINE; at++) {
            if (Signs.mayEndQuestion(text, at)) {
                lead = Run.space(text, Run.of(CLOSERS, text, at + 1));
                boolean apart = lead > 0 && lead < text.length() && startsApart(text, lead);
                starts = apart && Character.isLetter(letter(text, lead)) ? starts(text, lead) : List.of();
            }
        }
        if (starts.isEmpty()) {
            pieces.add(line);
            return;
        }
        if (lead > 0) {
            pieces.add(line.part(0, Run.spaceBefore(text, starts.get(0))));
        }
        cut(line, text, starts, pieces);
    }

    /**
     * Cuts a line in front of each place.
     *
     * @param text the line with spaces for what HTML has for them
     */
    static void cut(Passage.Line line, String text, List<Integer> starts, List<Passage.Line> pieces) {
        boolean parted = areParted(text, starts);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? Run.spaceBefore(text, starts.get(i + 1)) : text.length();
            pieces.add(line.part(starts.get(i), parted && i + 1 < starts.size() ? end - 1 : end));
        }
    }

    /** A line with as many spaces for each entity that shows one. */
    static String spaced(String line) {
        String text = line;
        boolean may = line.indexOf('&') >= 0 || line.indexOf('\u00A0') >= 0;
        for (String entity : may ? Signs.SPACE_ENTITIES : List.<String>of()) {
            text = text.contains(entity) ? text.replace(entity, " ".repeat(entity.length())) : text;
        }
        return text;
    }

    private static char letter(String text, int label) {
        int at = Run.of("([（【*_", text, label);
        return at < text.length() ? text.charAt(at) : ' ';
    }

    /** Where labels in order begin, the first one at a place; none when they are too few. */
    private static List<Integer> starts(String text, int from) {
        List<Integer> starts = starts(text, from, "", 0);
        return Gates.OPTIONS_IN_LINE.isEnough(starts.size()) ? starts : List.of();
    }

    /**
     * Where the labels begin that go on after others, the first one at a place.
     *
     * @param before how many there are elsewhere, of which the first has the symbol {@code first}
     */
    static List<Integer> starts(String text, int from, String first, int before) {
        List<Integer> starts = new ArrayList<>();
        String opened = first;
        for (int at = from; at < text.length(); at++) {
            boolean apart = startsApart(text, at);
            String symbol = apart ? symbol(text, at) : "";
            if (!symbol.isEmpty() && OptionSymbols.canFollow(opened, symbol, before + starts.size())) {
                opened = opened.isEmpty() ? symbol : opened;
                starts.add(at);
            } else if (apart && starts.isEmpty()) {
                break;
            }
        }
        return starts;
    }

    private static boolean startsApart(String text, int at) {
        return !Character.isWhitespace(text.charAt(at)) && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
    }

    /** The symbol of the label at a place with a text behind it; empty when there is none. */
    private static String symbol(String text, int at) {
        return OptionLabel.of(text.substring(at, Math.min(text.length(), at + LONGEST_LABEL)))
                .filter(label -> at + label.end() < text.length())
                .map(OptionLabel::symbol)
                .orElse("");
    }

    /** Whether the same sign ends all options but the last one. */
    private static boolean areParted(String text, List<Integer> starts) {
        char sign = text.charAt(Run.spaceBefore(text, starts.get(1)) - 1);
        for (int i = 1; i < starts.size(); i++) {
            if (text.charAt(Run.spaceBefore(text, starts.get(i)) - 1) != sign) {
                return false;
            }
        }
        return SEPARATORS.indexOf(sign) >= 0;
    }
}
