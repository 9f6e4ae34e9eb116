package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * GIFT of Moodle, as a document or in a fence: {@code ::title:: question {=right ~wrong #feedback}}; {@code {TRUE}}; words or numbers to
 * type; a gap where text follows the braces. A question ends at a blank line outside of its braces. Beside one that has a title others
 * need none.
 */
final class Gift {
    static final List<String> MARKS = List.of("::", "```gift", "~~~gift");

    private static final List<String> TRUTHS = List.of("TRUE", "T", "FALSE", "F");

    private static final int LONGEST = 200;

    /** {@code [markdown]} is the longest. */
    private static final int LONGEST_FORMAT = 11;

    private final SourceLines lines;
    private final List<Item> items = new ArrayList<>();

    private Gift(SourceLines lines) {
        this.lines = lines;
    }

    static List<Item> find(Outline outline) {
        List<Item> titled = find(outline, false);
        return titled.isEmpty() ? titled : find(outline, true);
    }

    /** @param shown whether the document is known to be GIFT, so that questions need no title */
    private static List<Item> find(Outline outline, boolean shown) {
        Gift reading = new Gift(outline.sourceLines());
        boolean fence = false;
        int number = outline.firstLine();
        while (number <= outline.lineCount()) {
            String text = outline.line(number).strip();
            boolean mark = Fences.isOne(text);
            if (mark) {
                fence = !fence && text.substring(3).strip().equalsIgnoreCase("gift");
                number++;
            } else if (text.isEmpty() || text.startsWith("//") || text.startsWith("$CATEGORY")) {
                number++;
            } else if (fence || isTitled(outline, number, text)) {
                number = reading.question(number, false);
            } else if (shown && !outline.isCode(number)) {
                number = reading.question(number, true);
            } else {
                number++;
            }
        }
        return reading.items;
    }

    private static boolean isTitled(Outline outline, int number, String text) {
        return text.startsWith("::") && !outline.isCode(number) && text.indexOf("::", 2) > 2;
    }

    /** @param bare whether nothing but the signs of its answers shows that it is a question */
    private int question(int first, boolean bare) {
        int open = -1;
        int depth = 0;
        int end = first;
        List<Passage.Line> asked = new ArrayList<>();
        List<Passage.Line> answers = new ArrayList<>();
        List<Passage.Line> rest = new ArrayList<>();
        while (end <= lines.count() && end < first + LONGEST) {
            Passage.Line line = lines.line(end);
            String text = line.text();
            boolean blank = text.isBlank() || text.stripLeading().startsWith("```");
            if (blank && depth == 0) {
                break;
            }
            int at = end == first ? titleEnd(text) : 0;
            for (int i = at; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\\') {
                    i++;
                } else if (c == '{' && open < 0) {
                    asked.add(line.part(at, i));
                    at = i + 1;
                    depth = 1;
                    open = end;
                } else if (c == '}' && depth == 1) {
                    answers.add(line.part(at, i));
                    at = i + 1;
                    depth = 0;
                }
            }
            (depth == 1 ? answers : open >= 0 ? rest : asked).add(line.from(Math.min(at, text.length())));
            end++;
        }
        if (open >= 0 && depth == 0 && (!bare || isSigned(answers))) {
            add(new Item(first, end - 1), new Passage(asked), new Passage(answers), new Passage(rest));
        }
        return Math.max(end, first + 1);
    }

    private static boolean isSigned(List<Passage.Line> answers) {
        String text = Item.words(new Passage(answers)).markdown();
        return !text.isEmpty()
                && ("=~#".indexOf(text.charAt(0)) >= 0 || TRUTHS.contains(text.toUpperCase(Locale.ROOT)));
    }

    /** Behind the title and the format. */
    private static int titleEnd(String text) {
        int at = Run.space(text, 0);
        if (text.startsWith("::", at)) {
            int close = text.indexOf("::", at + 2);
            at = close < 0 ? at : close + 2;
        }
        int format = text.startsWith("[", at) ? text.indexOf(']', at) : -1;
        return format > 0 && format - at <= LONGEST_FORMAT ? format + 1 : at;
    }

    private void add(Item item, Passage asked, Passage answers, Passage rest) {
        List<Answer> found = answers(answers);
        String all = answers.markdown().strip().toUpperCase(Locale.ROOT);
        String truth = all.indexOf('#') > 0 ? all.substring(0, all.indexOf('#')).strip() : all;
        List<Answer> right = found.stream().filter(Answer::right).toList();
        if (TRUTHS.contains(truth)) {
            item.question(Item.words(asked));
            item.truth(answers.trimmed().lines().get(0), truth.startsWith("T"));
        } else if (right.isEmpty() || found.stream().anyMatch(Answer::pairs)) {
            return; // an essay, or pairs to match
        } else if (right.size() == found.size() && !rest.isBlank()) {
            String gap = Cloze.deletion(1, right.get(0).text().markdown().replace('\n', ' '));
            item.question(joined(asked, gap, rest)).gaps();
        } else {
            item.question(rest.isBlank() ? Item.words(asked) : joined(asked, Item.BLANK, rest));
            boolean typed = right.size() == found.size();
            for (Answer answer : found) {
                if (typed) {
                    item.answer(answer.text());
                } else {
                    item.option(answer.text(), answer.right());
                }
            }
        }
        items.add(item);
    }

    private record Answer(boolean right, Passage text) {
        boolean pairs() {
            return text.markdown().contains("->");
        }
    }

    private static List<Answer> answers(Passage source) {
        List<Answer> answers = new ArrayList<>();
        List<Passage.Line> text = new ArrayList<>();
        int sign = 0;
        for (Passage.Line line : source.lines()) {
            int at = 0;
            String all = line.text();
            int numeric = Run.space(all, 0);
            boolean number = sign == 0 && all.startsWith("#", numeric) && answers.isEmpty();
            if (number) { // a number with its tolerance
                sign = '=';
                at = numeric + 1;
                if (all.startsWith("=", at)) {
                    at++;
                }
            }
            for (int i = at; i < all.length(); i++) {
                char c = all.charAt(i);
                if (c == '\\') {
                    i++;
                } else if (c == '=' || c == '~' || c == '#') {
                    if (sign == '=' || sign == '~') {
                        text.add(line.part(at, i));
                    }
                    if (c != '#' || sign != '#') {
                        end(answers, text, sign);
                    }
                    sign = c;
                    at = i + 1;
                    if (all.startsWith("%", at) && all.indexOf('%', at + 1) > 0) {
                        boolean some = all.charAt(at + 1) >= '1' && all.charAt(at + 1) <= '9';
                        sign = some ? '=' : sign;
                        at = all.indexOf('%', at + 1) + 1;
                        i = at - 1;
                    }
                }
            }
            if (sign == '=' || sign == '~') {
                int end = number && all.endsWith(":0") ? all.length() - 2 : all.length();
                text.add(line.part(Math.min(at, end), end));
            }
        }
        end(answers, text, sign);
        return answers;
    }

    private static void end(List<Answer> answers, List<Passage.Line> text, int sign) {
        Passage passage = Item.words(new Passage(text));
        if (!passage.isBlank()) {
            answers.add(new Answer(sign == '=', passage));
        }
        text.clear();
    }

    private static Passage joined(Passage asked, String middle, Passage rest) {
        List<Passage.Line> all = new ArrayList<>(asked.lines());
        List<Passage.Line> below = rest.lines();
        Passage.Line last = all.remove(all.size() - 1);
        all.add(last.with(last.text() + middle + below.get(0).text()));
        all.addAll(below.subList(1, below.size()));
        return Item.words(new Passage(all));
    }
}
