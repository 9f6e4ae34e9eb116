package io.github.deckwright.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes questions and answers that look like those of interview guides: shared openings, technical words, answers of some lines. */
public final class RandomCards {
    private static final String[] OPENINGS = {
        "What is",
        "What are",
        "How do you use",
        "Why should you avoid",
        "What is the difference between",
        "When would you choose",
        "Explain",
        "How does",
        "What is the purpose of",
        "Can you describe"
    };
    private static final String[] ENDINGS = {
        "", " in practice", " in production", " and how does it work", " in large projects"
    };
    private static final String SYLLABLES =
            "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu cra ple sto gri";

    private final SplittableRandom random;
    private final String[] words;

    public RandomCards(long seed) {
        random = new SplittableRandom(seed);
        String[] syllables = SYLLABLES.split(" ");
        words = new String[20_000];
        for (int i = 0; i < words.length; i++) {
            StringBuilder word = new StringBuilder();
            for (int n = 2 + random.nextInt(3); n > 0; n--) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            words[i] = word.toString();
        }
    }

    public String question() {
        return pick(OPENINGS) + " " + word() + " " + word() + " and " + word() + pick(ENDINGS) + "?";
    }

    public String answer() {
        StringBuilder answer = new StringBuilder();
        for (int n = 20 + random.nextInt(80); n > 0; n--) {
            answer.append(word()).append(n % 12 == 0 ? ".\n" : " ");
        }
        return answer.toString().strip();
    }

    /** The text with so many words replaced, dropped, doubled or mistyped. */
    public String edited(String text, int edits) {
        List<String> parts = new ArrayList<>(List.of(text.split(" ")));
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(parts.size());
            String part = parts.get(at);
            switch (random.nextInt(4)) {
                case 0 -> parts.set(at, part.length() > 2 ? part.substring(0, part.length() - 1) : part + "s");
                case 1 -> parts.add(at, pick(new String[] {"the", "a", "really", "just"}));
                case 2 -> parts.set(at, part + "s");
                default -> parts.set(at, part.length() > 3 ? part.charAt(0) + "e" + part.substring(2) : part);
            }
        }
        return String.join(" ", parts);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    private String word() {
        return words[random.nextInt(words.length)];
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
