package io.github.deckwright.render.highlight;

import java.util.List;

/**
 * Reads code as its language's table says. Every step moves forward, and a string that was looked for in vain is not looked for again
 * on its line: the time is linear in the length of the code, whatever it holds.
 */
final class CodeLexer {
    private static final int DEEPEST = 8;

    private final Language language;
    private final Scan scan;
    private final int depth;
    private final StringScanner strings;
    private boolean afterOperand;
    private boolean lineIsFresh = true;
    private boolean nameFollows;
    private String heredoc = "";

    CodeLexer(Language language, Scan scan) {
        this(language, scan, new StringScanner(language, scan), 0);
    }

    private CodeLexer(Language language, Scan scan, StringScanner strings, int depth) {
        this.language = language;
        this.scan = scan;
        this.strings = strings;
        this.depth = depth;
    }

    /** Reads to the end. */
    void run() {
        while (scan.more()) {
            step();
        }
    }

    /** Reads code inside another text up to the brace that closes it, which stays; deep inside, braces hold plain text. */
    void runToBrace() {
        int open = 0;
        while (scan.more()) {
            char c = scan.current();
            if (c == '}' && open-- == 0) {
                return;
            }
            if (c == '{') {
                open++;
            }
            step();
        }
    }

    /** Reads what stands in braces inside a string or an element; the scan stands at the opening brace. */
    void braces() {
        scan.plain(1);
        if (depth < DEEPEST) {
            new CodeLexer(language, scan, strings, depth + 1).runToBrace();
        } else {
            scan.take(Token.PLAIN, scan.find("}", scan.at()));
        }
        scan.plain(1);
    }

    private void step() {
        int before = scan.at();
        token();
        if (scan.at() == before) {
            // no table may hold up a build
            scan.plain(1);
        }
    }

    private void token() {
        char c = scan.current();
        if (c == '\n') {
            scan.plain(1);
            endOfLine();
        } else if (c <= ' ') {
            scan.plain(1);
        } else {
            boolean fresh = lineIsFresh;
            lineIsFresh = false;
            if (!(fresh && lineStart(c))
                    && !delimited(fresh)
                    && !word(c, fresh)
                    && !number(c)
                    && !sigil(c)
                    && !slash(c, fresh)) {
                other(c);
            }
        }
    }

    private void endOfLine() {
        lineIsFresh = true;
        if (heredoc.isEmpty()) {
            return;
        }
        int line = scan.at();
        while (line < scan.end()
                && !scan.slice(line, scan.lineEnd(line)).strip().equals(heredoc)) {
            line = Math.min(scan.end(), scan.lineEnd(line) + 1);
        }
        scan.take(Token.STRING, scan.lineEnd(line));
        heredoc = "";
    }

    /** What only stands at the start of a line: directives, sections, prompts. */
    private boolean lineStart(char c) {
        if (c == '#' && language.has("directives")) {
            int name = scan.pastBlanks(scan.at() + 1);
            scan.take(Token.META, wordEnd(name));
            return true;
        }
        if (c == '[' && language.has("sections")) {
            int close = scan.findOnLine(']', scan.at());
            if (scan.charAt(close) == ']') {
                scan.take(Token.TAG, close + 1);
                return true;
            }
        }
        if ((c == '$' || c == '>') && scan.peek(1) == ' ' && language.has("prompts")) {
            scan.take(Token.META, scan.at() + 1);
            return true;
        }
        return false;
    }

    private boolean delimited(boolean fresh) {
        List<Delimiter> delimiters = language.delimiters();
        for (int i = 0; i < delimiters.size(); i++) {
            Delimiter delimiter = delimiters.get(i);
            if (scan.startsWith(delimiter.open()) && mayOpen(delimiter, fresh) && strings.pass(i, this)) {
                afterOperand = afterOperand || delimiter.token() == Token.STRING;
                return true;
            }
        }
        return false;
    }

    private boolean mayOpen(Delimiter delimiter, boolean fresh) {
        if (delimiter.is('l')) {
            return fresh;
        }
        return !delimiter.is('w') || scan.at() == 0 || " \t\n;(".indexOf(scan.charAt(scan.at() - 1)) >= 0;
    }

    private boolean word(char c, boolean fresh) {
        if (!language.isWord(c) || (c >= '0' && c <= '9')) {
            return false;
        }
        int start = scan.at();
        int stop = wordEnd(start);
        String word = scan.slice(start, stop);
        char next = scan.charAt(stop);
        if ((next == '"' || next == '\'' || next == '#')
                && language.isPrefix(word)
                && strings.passPrefixed(word, stop, this)) {
            afterOperand = true;
            return true;
        }
        boolean member = scan.charAt(start - 1) == '.' && !language.has("dots");
        Token token = member ? Token.PLAIN : language.word(word);
        afterOperand = token != Token.KEYWORD;
        if (isKey(stop, fresh)) {
            token = Token.NAME;
        } else if (nameFollows && token == Token.PLAIN) {
            token = Token.TITLE;
        }
        nameFollows = token == Token.KEYWORD && language.defines(word);
        scan.take(token, stop);
        return true;
    }

    private boolean isKey(int stop, boolean fresh) {
        if (language.has("keys") && fresh) {
            char next = scan.charAt(scan.pastBlanks(stop));
            return next == '=' || next == ':';
        }
        return language.has("attributes")
                && scan.charAt(stop) == ':'
                && scan.charAt(stop + 1) != ':'
                && !language.word(scan.slice(scan.at(), stop)).equals(Token.KEYWORD);
    }

    private int wordEnd(int start) {
        int i = start;
        while (i < scan.end() && language.isWord(scan.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean number(char c) {
        boolean digit = (c >= '0' && c <= '9') || (c == '.' && isDigit(scan.peek(1)));
        if (!digit || language.has("nonumbers")) {
            if (digit) {
                scan.take(Token.PLAIN, Math.max(scan.at() + 1, wordEnd(scan.at())));
                afterOperand = true;
            }
            return digit;
        }
        // the point of a range such as 0..5 starts no number
        scan.take(Token.NUMBER, Math.max(scan.at() + 1, NumberScanner.end(scan, scan.at())));
        afterOperand = true;
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean sigil(char c) {
        Token token = language.sigil(c);
        if (token == Token.PLAIN) {
            return false;
        }
        int stop = strings.sigilEnd(c);
        if (stop == 0
                || (token == Token.NAME
                        && ((afterOperand && scan.charAt(scan.at() - 1) > ' ') || scan.charAt(scan.at() - 1) == ':'))) {
            return false;
        }
        scan.take(token, stop);
        afterOperand = true;
        return true;
    }

    /** A regular expression or an element, where an operand may begin. */
    private boolean slash(char c, boolean fresh) {
        if (c == '/' && !afterOperand && language.has("regex") && strings.passRegex()) {
            afterOperand = true;
            return true;
        }
        if (c == '<'
                && (fresh || !afterOperand)
                && language.has("elements")
                && (Character.isLetter(scan.peek(1)) || scan.peek(1) == '>')) {
            new ElementLexer(this, scan).run();
            afterOperand = true;
            return true;
        }
        return false;
    }

    private void other(char c) {
        if (c == '<' && scan.peek(1) == '<' && language.has("heredoc") && heredoc.isEmpty()) {
            heredoc = strings.heredocName();
        }
        afterOperand = c == ')' || c == ']';
        nameFollows = false;
        scan.plain(Character.isHighSurrogate(c) ? 2 : 1);
    }
}
