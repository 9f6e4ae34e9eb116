package io.github.deckwright.write.xlsx;

import java.util.ArrayList;
import java.util.List;

/**
 * The template of a site: its columns and its limits. Both are known from secondary sources only; {@code docs/formats/xlsx.md} says so.
 *
 * @param site as messages call it
 * @param options how many options a question may have
 * @param longestQuestion in characters; 0 when no limit is known
 * @param longestOption in characters; 0 when no limit is known
 */
record QuizTemplate(String site, List<String> header, int options, int longestQuestion, int longestOption) {
    private static final String EXPLANATION = "Answer explanation";

    static final QuizTemplate KAHOOT = new QuizTemplate(
            "Kahoot",
            List.of(
                    "Question - max 120 characters",
                    "Answer 1 - max 75 characters",
                    "Answer 2 - max 75 characters",
                    "Answer 3 - max 75 characters",
                    "Answer 4 - max 75 characters",
                    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
                    "Correct answer(s) - choose at least one"),
            4,
            120,
            75);
    static final QuizTemplate QUIZIZZ = new QuizTemplate(
            "Quizizz",
            List.of(
                    "Question Text",
                    "Question Type",
                    "Option 1",
                    "Option 2",
                    "Option 3",
                    "Option 4",
                    "Option 5",
                    "Correct Answer",
                    "Time in seconds",
                    "Image Link",
                    EXPLANATION),
            5,
            0,
            0);

    /** Whether the template has a column for explanations. */
    boolean explains() {
        return header.contains(EXPLANATION);
    }

    /**
     * A row of the template.
     *
     * @param answers texts of the options, at most as many as there is place
     * @param right numbers of the right ones, from 1
     */
    List<String> row(String question, List<String> answers, List<String> right, int seconds, String explanation) {
        List<String> cells = new ArrayList<>();
        cells.add(question);
        if (explains()) {
            cells.add(right.size() > 1 ? "Checkbox" : "Multiple Choice");
        }
        cells.addAll(answers);
        for (int i = answers.size(); i < options; i++) {
            cells.add("");
        }
        String numbers = String.join(",", right);
        String time = Integer.toString(seconds);
        cells.addAll(explains() ? List.of(numbers, time, "", explanation) : List.of(time, numbers));
        return cells;
    }
}
