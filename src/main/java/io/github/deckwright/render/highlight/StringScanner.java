package io.github.deckwright.render.highlight;

import java.util.Locale;

/**
 * Passes strings, comments, regular expressions and variables. What was looked for in vain on a line is not looked for again there:
 * one scanner serves code and the code inside its strings, so that this holds for a line as a whole.
 */
final class StringScanner {
    private final Language language;
    private final Scan scan;
    private final int[] inVainUntil;
    private int prefixedInVainUntil;
    private int regexInVainUntil;

    StringScanner(Language language, Scan scan) {
        this.language = language;
        this.scan = scan;
        this.inVainUntil = new int[language.delimiters().size()];
    }

    /** Passes what a delimiter of the language opens here; false when nothing closes it on its line as it must. */
    boolean pass(int index, CodeLexer lexer) {
        if (inVainUntil[index] > scan.at()) {
            return false;
        }
        Delimiter delimiter = language.delimiters().get(index);
        if (delimiter.token() == Token.COMMENT) {
            comment(delimiter);
            return true;
        }
        inVainUntil[index] = string(delimiter, scan.at() + delimiter.open().length(), lexer);
        return inVainUntil[index] == 0;
    }

    /** A comment that is never closed goes to the end. */
    private void comment(Delimiter delimiter) {
        int i = scan.at() + delimiter.open().length();
        int open = 1;
        while (i < scan.end()) {
            if (scan.startsWith(delimiter.close(), i)) {
                if (--open == 0) {
                    break;
                }
            } else if (delimiter.is('n') && scan.startsWith(delimiter.open(), i)) {
                open++;
            }
            i++;
        }
        scan.take(
                Token.COMMENT,
                delimiter.close().equals("\n") ? i : i + delimiter.close().length());
    }

    /** Passes a string whose content starts at a place; when its line does not close it, passes nothing and returns the line's end. */
    private int string(Delimiter delimiter, int content, CodeLexer lexer) {
        int start = scan.at();
        int i = content;
        while (i < scan.end() && (scan.charAt(i) != '\n' || delimiter.is('m'))) {
            char c = scan.charAt(i);
            if (c == '\\' && delimiter.escapes()) {
                i += 2;
            } else if (scan.startsWith(delimiter.close(), i)) {
                int after = i + delimiter.close().length();
                if (!delimiter.is('d') || !scan.startsWith(delimiter.close(), after)) {
                    return close(delimiter, i, after);
                }
                i = after + 1;
            } else if (isCode(delimiter, c, i)) {
                code(delimiter, i, lexer);
                i = scan.at();
            } else {
                i++;
            }
        }
        if (delimiter.is('m') || scan.at() > start) {
            scan.take(Token.STRING, i);
            return 0;
        }
        return Math.max(i, start + 1);
    }

    private int close(Delimiter delimiter, int end, int after) {
        int length = end - scan.at() - 1;
        boolean escape = scan.peek(1) == '\\';
        if (delimiter.is('c') && (escape ? length > 10 : length > 2 || length == 0)) {
            return scan.at() + 1;
        }
        boolean key = language.has("stringkeys") && scan.charAt(scan.pastBlanks(after)) == ':';
        scan.take(key ? Token.NAME : Token.STRING, after);
        return 0;
    }

    private boolean isCode(Delimiter delimiter, char c, int place) {
        char next = scan.charAt(place + 1);
        if (c == '$') {
            return (delimiter.is('$') && next == '{') || (delimiter.is('v') && (language.isWord(next) || next == '{'));
        }
        return (c == '#' && delimiter.is('#') && next == '{') || (c == '{' && delimiter.is('{') && next != '{');
    }

    private void code(Delimiter delimiter, int place, CodeLexer lexer) {
        scan.take(Token.STRING, place);
        char next = scan.charAt(place + 1);
        if (scan.current() == '{') {
            lexer.braces();
        } else if (next == '{' && (delimiter.is('$') || delimiter.is('#'))) {
            scan.plain(1);
            lexer.braces();
        } else {
            scan.take(Token.VARIABLE, sigilEnd('$'));
        }
    }

    /** Passes a string that starts with letters, such as {@code rb'…'} or {@code r#"…"#}; false when it is none. */
    boolean passPrefixed(String prefix, int quote, CodeLexer lexer) {
        if (prefixedInVainUntil > scan.at()) {
            return false;
        }
        String letters = prefix.toLowerCase(Locale.ROOT);
        String flags = (letters.contains("r") ? "r" : "") + (letters.contains("f") ? "{" : "");
        int hashes = quote;
        while (scan.charAt(hashes) == '#') {
            hashes++;
        }
        char mark = scan.charAt(hashes);
        if (mark != '"' && (mark != '\'' || hashes > quote)) {
            return false;
        }
        String three = String.valueOf(mark).repeat(3);
        boolean triple = hashes == quote && scan.startsWith(three, quote);
        String close = triple ? three : mark + "#".repeat(hashes - quote);
        if (letters.contains("r") && language.has("parenthesised")) {
            int open = hashes + 1;
            while (open < hashes + 17 && scan.charAt(open) > ' ' && scan.charAt(open) != '(') {
                open++;
            }
            close = ")" + scan.slice(hashes + 1, open) + "\"";
        }
        boolean lines = triple || close.length() > 1 || (language.has("rawlines") && letters.contains("r"));
        Delimiter delimiter = new Delimiter(Token.STRING, "", close, flags + (lines ? "m" : ""));
        prefixedInVainUntil = string(delimiter, hashes + (triple ? 3 : 1), lexer);
        return prefixedInVainUntil == 0;
    }

    /** Where a name after a sign such as {@code $} or {@code @} ends; 0 when there is none. */
    int sigilEnd(char sign) {
        char next = scan.peek(1);
        if (sign == '$' && next == '{') {
            int close = scan.findOnLine('}', scan.at());
            return scan.charAt(close) == '}' ? close + 1 : close;
        }
        if (sign == '$' && next != 0 && "@*#?$!-".indexOf(next) >= 0 && language.has("shell")) {
            return scan.at() + 2;
        }
        int i = scan.at() + 1;
        if (scan.charAt(i) == sign) {
            i++;
        }
        int name = i;
        while (i < scan.end() && language.isWord(scan.charAt(i))) {
            i++;
        }
        return i == name ? 0 : i;
    }

    /** Passes a regular expression with its flags; false when its line does not close it. */
    boolean passRegex() {
        if (regexInVainUntil > scan.at()) {
            return false;
        }
        int close = regexEnd();
        regexInVainUntil = close > 0 ? 0 : scan.lineEnd(scan.at());
        scan.take(Token.STRING, close);
        return close > 0;
    }

    private int regexEnd() {
        int i = scan.at() + 1;
        boolean inClass = false;
        if (scan.charAt(i) == '*' || scan.charAt(i) == '/') {
            return 0;
        }
        while (i < scan.end() && scan.charAt(i) != '\n') {
            char c = scan.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                inClass = true;
            } else if (c == ']') {
                inClass = false;
            } else if (c == '/' && !inClass) {
                i++;
                while (Character.isLetter(scan.charAt(i))) {
                    i++;
                }
                return i;
            }
            i++;
        }
        return 0;
    }

    /** The word that will end the text that starts on the next line; empty when there is none. The scan stands at {@code <<}. */
    String heredocName() {
        int i = scan.at() + 2;
        String between = language.has("shell") ? "-~'\" " : "-~'\"";
        while (scan.charAt(i) != 0 && between.indexOf(scan.charAt(i)) >= 0) {
            i++;
        }
        int start = i;
        while (Character.isLetterOrDigit(scan.charAt(i)) || scan.charAt(i) == '_') {
            i++;
        }
        String name = scan.slice(start, i);
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0)) ? name : "";
    }
}
