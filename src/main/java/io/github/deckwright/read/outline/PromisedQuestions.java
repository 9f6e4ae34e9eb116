package io.github.deckwright.read.outline;

import io.github.deckwright.config.FrontMatter;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Share;
import java.util.List;
import java.util.function.Predicate;

/** Looks for words in title and file name that promise questions. */
final class PromisedQuestions {
    private PromisedQuestions() {}

    static boolean isIn(String name, FrontMatter frontMatter, List<Section> sections) {
        return says(Words.PROMISE::occursIn, name, frontMatter, sections);
    }

    /** Whether they are the name of a list of questions that are often asked. */
    static boolean areFrequent(String name, FrontMatter frontMatter, List<Section> sections) {
        return says(text -> Words.FREQUENT.frames(separated(text)), name, frontMatter, sections);
    }

    /** Whether they say that answers stand here. */
    static boolean ofAnswers(String name, FrontMatter frontMatter, List<Section> sections) {
        return says(
                text -> Words.ANSWER.isNamedIn(text) || Words.KEY.occursIn(text) || Words.KEY.occursIn(separated(text)),
                name,
                frontMatter,
                sections);
    }

    /** File names join words by {@code _} and {@code -}. */
    private static String separated(String text) {
        return text.replace('_', ' ').replace('-', ' ');
    }

    private static boolean says(Predicate<String> words, String name, FrontMatter frontMatter, List<Section> sections) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        if (words.test(dot > 0 ? file.substring(0, dot) : file)
                || frontMatter.title().filter(words).isPresent()) {
            return true;
        }
        int top = 6;
        for (Section section : sections) {
            top = Math.min(top, section.level());
        }
        boolean first = true;
        for (Section section : sections) {
            boolean title = first && section.level() == top && section.parent().isEmpty();
            first &= !title;
            if ((title || isWhole(section, sections))
                    && words.test(section.heading().plain())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a section holds most of the document: the first one may only welcome its readers. */
    private static boolean isWhole(Section section, List<Section> sections) {
        int lines = sections.get(sections.size() - 1).endLine();
        return Share.MOST.isPassed(section.endLine() - section.heading().firstLine(), lines);
    }
}
