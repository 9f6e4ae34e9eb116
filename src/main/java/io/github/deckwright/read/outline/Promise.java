package io.github.deckwright.read.outline;

import io.github.deckwright.config.FrontMatter;
import io.github.deckwright.read.text.Words;
import java.util.List;

/** Looks for words in title and file name that promise questions. */
final class Promise {
    private Promise() {}

    static boolean isIn(String name, FrontMatter frontMatter, List<Section> sections) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        if (Words.PROMISE.occursIn(dot > 0 ? file.substring(0, dot) : file)
                || frontMatter.title().filter(Words.PROMISE::occursIn).isPresent()) {
            return true;
        }
        int top = 6;
        for (Section section : sections) {
            top = Math.min(top, section.level());
        }
        for (Section section : sections) {
            if (section.level() == top && section.parent().isEmpty()) {
                return Words.PROMISE.occursIn(section.heading().plain());
            }
        }
        return false;
    }
}
