package io.github.deckwright.write.mochi;

import io.github.deckwright.model.GuidText;
import io.github.deckwright.model.Sha256;
import io.github.deckwright.write.Utf8;
import java.util.Locale;

/** Values of EDN, the data format of Clojure in which Mochi keeps a deck. */
final class Edn {
    private static final int ID_DIGITS = 14;

    private Edn() {}

    /** A string. */
    static String text(String text) {
        String clean = Utf8.clean(text);
        StringBuilder out = new StringBuilder(clean.length() + 16).append('"');
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> {}
                default -> out.append(c < ' ' ? ' ' : c);
            }
        }
        return out.append('"').toString();
    }

    /** The keyword by which Mochi knows a card; a keyword does not begin with a digit. */
    static String card(String guid) {
        return ":dw" + GuidText.word(guid);
    }

    /** The keyword by which Mochi knows a deck: made of its name, for a deck has nothing else that stays. */
    static String deck(String name) {
        return ":dk" + Sha256.hex(name.toLowerCase(Locale.ROOT)).substring(0, ID_DIGITS);
    }
}
