package io.github.deckwright.read.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers that count questions in words or in Roman letters: {@code Question One}, {@code Question IV}, {@code First question},
 * {@code Première question}.
 */
final class NamedNumber {
    /** No word of the table is longer. */
    private static final int LONGEST = 10;

    /** From one to ten, as they count and as they give the place in a row: nobody counts many questions in words. */
    private static final List<String> NAMES = List.of(
            "one first eins erste uno una primera primero prima primo um uma primeira un une première premier één een eerste en første första",
            "two second zwei zweite dos segunda segundo due seconda secondo dois duas deux deuxième seconde twee tweede to anden två andra",
            "three third drei dritte tres tercera tercero tre terza terzo três terceira terceiro trois troisième drie derde tredje",
            "four fourth vier vierte cuatro cuarta cuarto quattro quarta quarto quatro quatre quatrième vierde fire fjerde fyra fjärde",
            "five fifth fünf fünfte cinco quinta quinto cinque cinq cinquième vijf vijfde fem femte",
            "six sixth sechs sechste seis sexta sexto sei sesta sesto sixième zes zesde seks sex sjätte sjette",
            "seven seventh sieben siebte siete séptima séptimo sette settima settimo sete sétima sétimo sept septième zeven zevende syv sju",
            "eight eighth acht achte ocho octava octavo otto ottava ottavo oito oitava oitavo huit huitième achtste åtta otte",
            "nine ninth neun neunte nueve novena noveno nove nona nono neuf neuvième negen negende nio",
            "ten tenth zehn zehnte diez décima décimo dieci decima decimo dez dix dixième tien tiende tio");

    private static final Map<String, Integer> VALUES = values();

    private static final String ROMAN = "IVX";

    /** How Roman letters count, without the tens. */
    private static final List<String> UNITS = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    private static final String TEN = "X";

    private static final int MOST_TENS = 3;

    private NamedNumber() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            for (String name : NAMES.get(i).split(" ", -1)) {
                values.putIfAbsent(name, i + 1);
            }
        }
        return values;
    }

    /** What a word counts; -1 when it counts nothing. */
    static int of(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return -1;
        }
        return ROMAN.indexOf(word.charAt(0)) >= 0 && romanEnd(word, 0) == word.length()
                ? roman(word)
                : VALUES.getOrDefault(word.toLowerCase(Locale.ROOT), -1);
    }

    /** Behind the Roman letters at a place; the place when there are none. */
    static int romanEnd(String text, int at) {
        return Run.of(ROMAN, text, at);
    }

    /** What Roman letters count, up to 39; -1 when they are none, or in no order that makes a number. */
    static int roman(String letters) {
        int tens = Run.of(TEN, letters, 0);
        int units = UNITS.indexOf(letters.substring(tens));
        boolean is = !letters.isEmpty() && units >= 0 && tens <= MOST_TENS;
        return is ? tens * 10 + units : -1;
    }
}
