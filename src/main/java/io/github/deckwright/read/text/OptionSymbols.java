package io.github.deckwright.read.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The letters and numbers that authors put in front of options, in the scripts of the world. A symbol is compared by its looks: in
 * lists typed on two keyboards a Cyrillic letter often stands for the Latin one that looks the same.
 */
public final class OptionSymbols {
    private static final String LOOK_ALIKES = "АAВBСCЕEНHІIЈJКKМMОOРPЅSТTХXΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΧX" + "أاإاآا";

    /** Written in normal form KC, so that its tables are not loaded for all documents. The first wins where a symbol stands in several: Latin before Cyrillic, letters before Roman numbers. */
    private static final Map<String, List<Integer>> PLACES = places(
            "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z",
            "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20",
            "А Б В Г Д Е Ж З И К Л М",
            "А Б В Г Ґ Д Е Є Ж З",
            "Α Β Γ Δ Ε Ζ Η Θ",
            "ا ب ج د ه و ز ح ط ي",
            "أ ب ت ث ج ح خ",
            "الف ب ج د ه",
            "الف ب پ ت ث",
            "א ב ג ד ה ו ז ח",
            "가 나 다 라 마 바 사",
            "\u1100 \u1102 \u1103 \u1105 \u1106 \u1107 \u1109",
            "ア イ ウ エ オ カ キ",
            "イ ロ ハ ニ ホ ヘ ト",
            "あ い う え お か き",
            "甲 乙 丙 丁 戊 己 庚",
            "一 二 三 四 五 六 七",
            "क ख ग घ ङ च छ",
            "अ ब स द इ",
            "अ ब क ड इ",
            "अ आ इ ई उ",
            "ক খ গ ঘ ঙ চ ছ",
            "ક ખ ગ ઘ ચ છ",
            "ਕ ਖ ਗ ਘ ਙ",
            "அ ஆ இ ஈ உ",
            "ა ბ გ დ ე ვ ზ",
            "Ա Բ Գ Դ Ե Զ",
            "ก ข ค ง จ ฉ",
            "I II III IV V VI VII VIII IX X");

    private static final int LONGEST = 4;

    /** Widens an Arabic letter and means nothing. */
    private static final char STRETCH = 'ـ';

    private OptionSymbols() {}

    /** The form in which symbols that look the same are equal; empty when the text is no symbol. */
    public static String of(String text) {
        String key = key(text);
        return key.length() <= LONGEST && PLACES.containsKey(key) ? key : "";
    }

    /** The place of a symbol in the first alphabet that has it, from 0; -1 when there is none. */
    public static int place(String symbol) {
        List<Integer> places = PLACES.get(symbol);
        return places == null ? -1 : places.get(0);
    }

    /** Whether the symbol can be the one at a place. */
    public static boolean canStandAt(String symbol, int place) {
        List<Integer> places = PLACES.get(symbol);
        return places != null && places.contains(place);
    }

    /** Whether the symbol can be the one at a place in a row that begins with another: numbers do not go on with letters. */
    public static boolean canFollow(String first, String symbol, int place) {
        return canStandAt(symbol, place) && (place == 0 || first.isEmpty() || isNumber(first) == isNumber(symbol));
    }

    private static boolean isNumber(String symbol) {
        return !symbol.isEmpty() && Character.isDigit(symbol.charAt(0));
    }

    /** Whether symbols run from the first one on; in a long row one slip of the author is forgiven. */
    public static boolean run(List<String> symbols) {
        int wrong = 0;
        for (int place = 0; place < symbols.size(); place++) {
            if (!canStandAt(symbols.get(place), place)) {
                wrong++;
            }
        }
        return !symbols.isEmpty() && canStandAt(symbols.get(0), 0) && wrong <= (symbols.size() > 3 ? 1 : 0);
    }

    /** Whether a letter belongs to a script that writes none of them large. */
    public static boolean hasNoCase(char c) {
        return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
    }

    private static String key(String text) {
        if (isAscii(text)) {
            return text.toUpperCase(Locale.ROOT);
        }
        String content = EnclosedSign.content(text);
        // upper case before the look-alikes: a small Cyrillic letter looks like no other, its capital does
        return alike(Normalizer.normalize(content, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT));
    }

    private static String alike(String upper) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < upper.length(); i++) {
            char c = upper.charAt(i);
            int alike = LOOK_ALIKES.indexOf(c);
            if (Character.isDigit(c)) {
                key.append(Character.digit(c, 10)); // in whatever script
            } else if (c != STRETCH) {
                key.append(alike >= 0 && alike % 2 == 0 ? LOOK_ALIKES.charAt(alike + 1) : c);
            }
        }
        return key.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<Integer>> places(String... alphabets) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (String alphabet : alphabets) {
            int place = 0;
            for (String symbol : alphabet.split(" ", -1)) {
                places.computeIfAbsent(alike(symbol), key -> new ArrayList<>()).add(place++);
            }
        }
        return places;
    }
}
