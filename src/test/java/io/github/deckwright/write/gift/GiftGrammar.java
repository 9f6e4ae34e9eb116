package io.github.deckwright.write.gift;

import java.util.ArrayList;
import java.util.List;

/** Reads choice questions as the documented grammar of GIFT says, knowing nothing of the writer. */
final class GiftGrammar {
    private static final String MEANING = "~={}#:\\";

    private GiftGrammar() {}

    record Question(String stem, List<String> options) {}

    static List<Question> questions(String text) {
        List<Question> questions = new ArrayList<>();
        for (String block : text.split("\n\n")) {
            StringBuilder lines = new StringBuilder();
            for (String line : block.split("\n")) {
                if (!line.startsWith("//") && !line.startsWith("$CATEGORY:")) {
                    lines.append(line).append('\n');
                }
            }
            if (!lines.toString().isBlank()) {
                questions.add(question(lines.toString()));
            }
        }
        return questions;
    }

    private static Question question(String block) {
        int open = bare(block, '{', 0);
        int close = bare(block, '}', open);
        int title = block.indexOf("::", 2);
        while (block.charAt(title - 1) == '\\') {
            title = block.indexOf("::", title + 1);
        }
        String stem = block.substring(title + 2, open).replaceFirst("^\\[html\\]", "");
        List<String> options = new ArrayList<>();
        String inside = block.substring(open + 1, close);
        int start = option(inside, 0);
        while (start < inside.length()) {
            int end = option(inside, start + 1);
            String option = inside.substring(start + 1, end);
            int feedback = bare(option, '#', 0);
            options.add(text(option.substring(0, feedback)));
            start = end;
        }
        return new Question(text(stem), options);
    }

    private static int option(String text, int from) {
        return Math.min(bare(text, '=', from), bare(text, '~', from));
    }

    private static int bare(String text, char c, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == c) {
                return i;
            }
        }
        return text.length();
    }

    private static String text(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            boolean pair = c == '\\' && i + 1 < escaped.length();
            if (pair && escaped.charAt(i + 1) == 'n') {
                text.append('\n');
                i++;
            } else if (pair && MEANING.indexOf(escaped.charAt(i + 1)) >= 0) {
                text.append(escaped.charAt(++i));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
