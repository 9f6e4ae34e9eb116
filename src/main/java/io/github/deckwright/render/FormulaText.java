package io.github.deckwright.render;

import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Loss;
import io.github.deckwright.model.Place;
import java.util.List;
import java.util.Optional;

/** A formula in plain text: characters of Unicode where they say the same, otherwise the TeX between dollar signs, which is a loss. */
final class FormulaText {
    private FormulaText() {}

    static String of(String tex, Place place, List<Loss> losses) {
        Optional<String> text = tex.indexOf(Cloze.OPEN) >= 0 ? Optional.empty() : TexText.of(tex);
        return text.orElseGet(() -> {
            losses.add(new Loss("formula", place));
            return "$" + tex + "$";
        });
    }
}
