package io.github.deckwright.render.highlight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a language looks like, as its lines in {@code languages.txt} say. Not changed after it is read. */
final class Language {
    private final List<Delimiter> delimiters = new ArrayList<>();
    private final Map<String, Token> words = new HashMap<>();
    private final Map<Character, Token> sigils = new HashMap<>();
    private final Set<String> defines = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Set<String> options = new HashSet<>();
    private String wordCharacters = "";
    private String lexer = "code";

    /** Takes over one line of the table, a key and its words. */
    void add(String key, List<String> values) {
        switch (key) {
            case "comments" -> values.forEach(value -> delimiter(Token.COMMENT, value));
            case "strings" -> values.forEach(value -> delimiter(Token.STRING, value));
            case "keywords" -> values.forEach(word -> words.put(word, Token.KEYWORD));
            case "literals" -> values.forEach(word -> words.put(word, Token.LITERAL));
            case "types" -> values.forEach(word -> words.put(word, Token.TYPE));
            case "defines" -> defines.addAll(values);
            case "prefixes" -> prefixes.addAll(values);
            case "options" -> options.addAll(values);
            case "wordchars" -> wordCharacters += values.get(0);
            case "lexer" -> lexer = values.get(0);
            case "variables" -> values.forEach(sign -> sigils.put(sign.charAt(0), Token.VARIABLE));
            case "annotations" -> values.forEach(sign -> sigils.put(sign.charAt(0), Token.META));
            case "symbols" -> values.forEach(sign -> sigils.put(sign.charAt(0), Token.NAME));
            case "commands" -> values.forEach(sign -> sigils.put(sign.charAt(0), Token.KEYWORD));
            default -> throw new IllegalStateException("languages.txt: unknown key " + key);
        }
    }

    private void delimiter(Token token, String value) {
        Delimiter delimiter = Delimiter.parse(token, value);
        delimiters.removeIf(other -> other.open().equals(delimiter.open()));
        delimiters.add(delimiter);
        delimiters.sort(Comparator.comparingInt((Delimiter d) -> -d.open().length()));
    }

    /** The longest openings first. */
    List<Delimiter> delimiters() {
        return delimiters;
    }

    /** What a word is, {@link Token#PLAIN} for one of the author's. */
    Token word(String word) {
        return words.getOrDefault(has("fold") ? word.toLowerCase(Locale.ROOT) : word, Token.PLAIN);
    }

    Token sigil(char sign) {
        return sigils.getOrDefault(sign, Token.PLAIN);
    }

    /** Whether the word after that one is the name of something new. */
    boolean defines(String word) {
        return defines.contains(word);
    }

    /** Whether the letters in front of a quotation mark belong to the string. */
    boolean isPrefix(String word) {
        return word.length() <= 3 && prefixes.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || wordCharacters.indexOf(c) >= 0;
    }

    boolean has(String option) {
        return options.contains(option);
    }

    /** Which of the lexers reads it. */
    String lexer() {
        return lexer;
    }
}
