package io.github.deckwright.read.style.shape;

import io.github.deckwright.read.outline.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Headings whose number the author forgot: the one that stands alone between the third and the fifth is the fourth. */
final class SkippedNumbers {
    private SkippedNumbers() {}

    /** Those among the headings of one level, in order. */
    static Set<Section> in(List<Section> beside) {
        Set<Section> skipped = new HashSet<>();
        for (int i = 1; i + 1 < beside.size(); i++) {
            int before = beside.get(i - 1).title().number();
            int after = beside.get(i + 1).title().number();
            if (beside.get(i).title().number() < 0 && before >= 0 && after == before + 2) {
                skipped.add(beside.get(i));
            }
        }
        return skipped;
    }
}
