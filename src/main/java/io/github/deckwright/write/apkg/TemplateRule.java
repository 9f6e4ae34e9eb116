package io.github.deckwright.write.apkg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** When Anki makes a card of a template: when its front would show at least one field that is not empty. */
final class TemplateRule {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    /** Begins a template that writes {@code <%Field%>}. */
    private static final String OTHER_BRACES = "{{=<% %>=}}";

    private final List<Step> steps = new ArrayList<>();
    private final int fields;

    private enum Kind {
        SHOW,
        WHEN_FILLED,
        WHEN_EMPTY,
        END
    }

    private record Step(Kind kind, int field) {}

    /**
     * @param front of the template, which may be somebody else's: what is no tag of Anki's is passed over
     * @param names of the fields in order
     */
    TemplateRule(String front, List<String> names) {
        fields = names.size();
        String bare = front.stripLeading();
        String text = withoutComments(
                bare.startsWith(OTHER_BRACES)
                        ? bare.substring(OTHER_BRACES.length())
                                .replace("<%", OPEN)
                                .replace("%>", CLOSE)
                        : front);
        int depth = 0;
        for (int tagStart = text.indexOf(OPEN);
                tagStart >= 0;
                tagStart = text.indexOf(OPEN, tagStart + OPEN.length())) {
            int end = text.indexOf(CLOSE, tagStart);
            String tag =
                    end < 0 ? "" : text.substring(tagStart + OPEN.length(), end).strip();
            char sign = tag.isEmpty() ? ' ' : tag.charAt(0);
            String rest = tag.isEmpty() ? "" : tag.substring(1).strip();
            switch (sign) {
                case '#' -> steps.add(new Step(Kind.WHEN_FILLED, names.indexOf(rest)));
                case '^' -> steps.add(new Step(Kind.WHEN_EMPTY, names.indexOf(rest)));
                case '/' -> {
                    if (depth > 0) {
                        steps.add(new Step(Kind.END, -1));
                    }
                }
                default -> {
                    int field = names.indexOf(
                            tag.substring(tag.lastIndexOf(':') + 1).strip());
                    if (field >= 0) {
                        steps.add(new Step(Kind.SHOW, field));
                    }
                }
            }
            depth += sign == '#' || sign == '^' ? 1 : sign == '/' && depth > 0 ? -1 : 0;
        }
    }

    /** A comment that does not end is none, as in Anki. */
    private static String withoutComments(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        int at = 0;
        int open = text.indexOf("<!--");
        int close = open < 0 ? -1 : text.indexOf("-->", open);
        while (close >= 0) {
            shown.append(text, at, open);
            at = close + "-->".length();
            open = text.indexOf("<!--", at);
            close = open < 0 ? -1 : text.indexOf("-->", open);
        }
        return shown.append(text, at, text.length()).toString();
    }

    /** Whether there is a card when those fields are filled. */
    boolean makesCard(IntPredicate filled) {
        Deque<Boolean> open = new ArrayDeque<>();
        for (Step step : steps) {
            switch (step.kind()) {
                case WHEN_FILLED -> open.push(step.field() >= 0 && filled.test(step.field()));
                case WHEN_EMPTY -> open.push(step.field() < 0 || !filled.test(step.field()));
                case END -> open.pop();
                case SHOW -> {
                    if (!open.contains(false) && filled.test(step.field())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** What Anki of 2020 and earlier wants to know: which fields it takes. */
    Requirement requirement() {
        Set<Integer> any = new TreeSet<>();
        Set<Integer> all = new TreeSet<>();
        for (int field = 0; field < fields; field++) {
            int one = field;
            if (makesCard(f -> f == one)) {
                any.add(field);
            }
            if (!makesCard(f -> f != one)) {
                all.add(field);
            }
        }
        if (!any.isEmpty()) {
            return new Requirement("any", any);
        }
        return !all.isEmpty() && makesCard(f -> true) ? new Requirement("all", all) : new Requirement("none", Set.of());
    }

    /** The fields of which one or all must be filled. */
    record Requirement(String kind, Set<Integer> fields) {}
}
