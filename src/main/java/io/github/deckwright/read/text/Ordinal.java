package io.github.deckwright.read.text;

import java.util.Optional;

/**
 * What numbers or labels a title at its start: {@code 3.}, {@code 3)}, {@code Q3:}, {@code Question 7 -}, with emoji before it.
 *
 * @param end where the text goes on; 0 when nothing was found
 * @param number -1 when there is none
 * @param closed whether a sign ends it
 */
record Ordinal(int end, int number, Title.Label label, boolean closed) {
    private static final Ordinal NONE = new Ordinal(0, -1, Title.Label.NONE, false);
    private static final int MOST_DIGITS = 4;
    private static final int LONGEST_WORD = 24;
    private static final String CLOSERS = Signs.CLOSERS + Signs.DASHES + "·|/।";
    private static final String BEHIND_SPACE = Signs.DASHES + ":：|";
    private static final int LONGEST_ENDING = 2;

    /** The word between a number and the number of all: {@code of}, {@code von}, {@code de}, {@code из}. */
    private static final int LONGEST_OF = 3;

    /** Behind a number alone they say that it counts something. */
    private static final String COUNTERS = "번题題问問号號番ªº";

    private static final String OPENERS = "#№([（【";

    /** What may surround a label, and what closes it. */
    private static final String BRACKETS = "([（【";

    private static final String CLOSING = ")]）】";

    /** No label in brackets is longer. */
    private static final int LONGEST_IN_BRACKETS = 24;

    static Ordinal in(String text) {
        Optional<CalloutMark> callout = CalloutMark.in(text).filter(CalloutMark::asks);
        if (callout.isPresent()) {
            Ordinal inside = scan(text, callout.get().end());
            return new Ordinal(Math.max(callout.get().end(), inside.end), inside.number, Title.Label.QUESTION, true);
        }
        int start = LeadingSigns.end(text, 0);
        Ordinal found = scan(text, start);
        if (found.end == 0 && start > 0) {
            found = scan(text, 0);
        }
        return found;
    }

    private static Ordinal scan(String text, int start) {
        int at = QuestionRemark.typeEnd(text, skipMarks(text, start)); // 【单选题】3.
        int word = word(text, at);
        if (word > at) {
            return labelled(text, word);
        }
        Ordinal bracketed = inBrackets(text, at);
        if (bracketed.end > 0) {
            return bracketed;
        }
        Ordinal counted = counted(text, at);
        if (counted.end > 0) {
            return counted;
        }
        int sign = EnclosedSign.end(text, at);
        if (sign > at) {
            return enclosed(text, at, sign);
        }
        int open = at < text.length() && OPENERS.indexOf(text.charAt(at)) >= 0 ? opened(text, at) : at;
        int digits = Run.digits(text, open);
        if (digits == open) {
            return numeral(text, at);
        }
        if (digits - open > MOST_DIGITS) {
            return NONE;
        }
        int number = Integer.parseInt(text, open, digits, 10);
        int nested = nested(text, digits);
        if (digits < text.length() && COUNTERS.indexOf(text.charAt(digits)) >= 0) {
            int behind = closers(text, digits + 1);
            boolean ends = behind > digits + 1 ? isSeparated(text, behind) : behind == text.length();
            return ends ? new Ordinal(Run.space(text, behind), number, Title.Label.NUMBER, true) : NONE;
        }
        int end = closers(text, nested);
        boolean closed = end > nested || (open > at && BRACKETS.indexOf(text.charAt(at)) < 0 && nested < text.length());
        if (text.startsWith("\uFE0F\u20E3", digits) || text.startsWith("\u20E3", digits)) {
            return new Ordinal(
                    Run.space(text, skipMarks(text, text.indexOf('\u20E3', digits) + 1)),
                    number,
                    Title.Label.NUMBER,
                    true);
        }
        if (!closed && !(nested > digits && startsSentence(text, nested))) {
            return NONE;
        }
        return closed && !isSeparated(text, end)
                ? NONE
                : new Ordinal(Run.space(text, end), number, Title.Label.NUMBER, closed);
    }

    /** {@code ③}: nothing else must close it. */
    private static Ordinal enclosed(String text, int at, int sign) {
        String content = EnclosedSign.content(text.substring(at, sign));
        boolean number = !content.isEmpty() && Run.digits(content, 0) == content.length();
        return number
                ? new Ordinal(
                        Run.space(text, skipMarks(text, closers(text, sign))),
                        Integer.parseInt(content),
                        Title.Label.NUMBER,
                        true)
                : NONE;
    }

    /** {@code [Q3]}, {@code 【题3】}, {@code (Frage 3)}: a label that fills a pair of brackets. */
    private static Ordinal inBrackets(String text, int at) {
        int bracket = at < text.length() ? BRACKETS.indexOf(text.charAt(at)) : -1;
        int close = bracket < 0 ? -1 : text.indexOf(CLOSING.charAt(bracket), at);
        if (close < 0 || close - at > LONGEST_IN_BRACKETS || text.startsWith("(", close + 1)) {
            return NONE; // [Question 3](url) is a link
        }
        Ordinal inside = scan(text.substring(at + 1, close), 0);
        boolean label = inside.label == Title.Label.QUESTION && inside.number >= 0 && inside.end == close - at - 1;
        return label
                ? new Ordinal(Run.space(text, closers(text, close + 1)), inside.number, Title.Label.QUESTION, true)
                : NONE;
    }

    /** A word for a question behind its number or around it, with what closes it. */
    private static Ordinal counted(String text, int at) {
        Optional<CountedWord> counted = CountedWord.in(text, at);
        if (counted.isEmpty()) {
            return NONE;
        }
        int word = counted.get().end();
        int end = closers(text, word);
        boolean closed = end > word && isSeparated(text, end);
        boolean apart =
                word == text.length() || (counted.get().isAround() && Character.isWhitespace(text.charAt(word)));
        return closed || apart
                ? new Ordinal(Run.space(text, end), counted.get().number(), Title.Label.QUESTION, closed)
                : NONE;
    }

    /** Behind a sign that opens a number; one for the word itself stands apart from it. */
    private static int opened(String text, int at) {
        return text.charAt(at) == '№' ? Run.space(text, at + 1) : at + 1;
    }

    /** {@code 三、}: what counts in Chinese; {@code IV.}: what does in Roman letters, of which one alone may begin a name. */
    private static Ordinal numeral(String text, int at) {
        int roman = NamedNumber.romanEnd(text, at);
        if (roman > at && roman < text.length() && ".)".indexOf(text.charAt(roman)) >= 0) {
            int number = NamedNumber.roman(text.substring(at, roman));
            boolean counts = roman > at + 1 || Signs.endAsking(text.stripTrailing());
            int behind = closers(text, roman);
            return number > 0 && counts && behind < text.length() && Character.isWhitespace(text.charAt(behind))
                    ? new Ordinal(Run.space(text, behind), number, Title.Label.NUMBER, true)
                    : NONE;
        }
        int end = Numerals.end(text, at);
        int number = text.startsWith("、", end) ? Numerals.value(text, at, end) : -1;
        return number < 0 ? NONE : new Ordinal(Run.space(text, end + 1), number, Title.Label.NUMBER, true);
    }

    /** {@code Question 12:}, {@code Q.}, {@code Q12 }: a word for a question, then a number or a closing sign or both. */
    private static Ordinal labelled(String text, int word) {
        int at = word;
        while (at < text.length()
                && (text.charAt(at) == ' '
                        || text.charAt(at) == '#'
                        || text.charAt(at) == '.'
                        || text.charAt(at) == '-')) {
            at++;
        }
        at = skipNumberWord(text, at);
        int digits = Run.digits(text, at);
        boolean ofWord = at > word && joinsWord(text, digits);
        if (digits > at && digits - at <= MOST_DIGITS && !ofWord) {
            int nested = nested(text, digits);
            int code = codeEnd(text, nested);
            int counted = code > digits ? code : totalEnd(text, at, ordinalEnd(text, digits));
            int end = closers(text, counted);
            boolean whole = end > counted || digits == text.length() || !Character.isLetterOrDigit(text.charAt(digits));
            // Exercise 4.2, or 4-2, is the second one of its sheet
            int last = nested > digits ? text.lastIndexOf('.', nested - 1) + 1 : code > digits ? digits + 1 : at;
            int number = Integer.parseInt(text, last, Math.min(Run.digits(text, last), last + MOST_DIGITS), 10);
            return whole ? new Ordinal(Run.space(text, end), number, Title.Label.QUESTION, end > counted) : NONE;
        }
        int numeral = Numerals.end(text, word);
        int chinese = Numerals.value(text, word, numeral);
        if (chinese > 0) {
            int end = closers(text, numeral);
            boolean whole = end > numeral || numeral == text.length() || text.charAt(numeral) == ' ';
            return whole ? new Ordinal(Run.space(text, end), chinese, Title.Label.QUESTION, end > numeral) : NONE;
        }
        int named = at > word ? letters(text, at) : at;
        int number = named > at ? NamedNumber.of(text.substring(at, named)) : -1;
        if (number > 0) { // Question One
            int end = closers(text, named);
            boolean whole = named == text.length() || (end > named && isSeparated(text, end));
            return whole ? new Ordinal(Run.space(text, end), number, Title.Label.QUESTION, end > named) : NONE;
        }
        int end = closers(text, Run.space(text, word));
        boolean letter = word > 0
                && "qQ".indexOf(text.charAt(word - 1)) >= 0
                && (word == 1 || !Character.isLetter(text.charAt(word - 2)))
                && Run.space(text, word) > word
                && Run.space(text, end) > end;
        boolean closed = end > word && (letter || hasColonOrDot(text, word, end));
        return closed ? new Ordinal(Run.space(text, end), -1, Title.Label.QUESTION, true) : NONE;
    }

    /** {@code Q. 3-way handshake}: the number belongs to the word behind its hyphen, unless that is the ending of the number. */
    private static boolean joinsWord(String text, int digits) {
        return text.startsWith("-", digits)
                && digits + 1 < text.length()
                && Character.isLetter(text.charAt(digits + 1))
                && ordinalEnd(text, digits) == digits;
    }

    /** {@code 1.2.09-012}, {@code 2-3}: behind the hyphen of a number as catalogues and books have it, or the place. */
    private static int codeEnd(String text, int nested) {
        int end = text.startsWith("-", nested) ? Run.digits(text, nested + 1) : nested;
        return end > nested + 1 && (end == text.length() || closers(text, end) > end) ? end : nested;
    }

    /** {@code 1st}, {@code 1η}, {@code 2ª}, {@code 3-я}: where letters end that belong to the number; its end without them. */
    private static int ordinalEnd(String text, int digits) {
        int start = text.startsWith("-", digits) ? digits + 1 : digits;
        int end = start;
        while (end < text.length() && end - start < LONGEST_ENDING && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > start && closers(text, end) > end ? end : digits;
    }

    /** {@code 1 of 65}, {@code 1/65}, {@code 1 von 65}: where the number of all ends when nothing but a sign follows; else the place. */
    private static int totalEnd(String text, int number, int at) {
        int apart = Run.space(text, at);
        int word = text.startsWith("/", apart) ? apart + 1 : apart > at ? letters(text, apart) : apart;
        int total = Run.space(text, word);
        int end = Run.digits(text, total);
        boolean counts = word > apart && word - apart <= LONGEST_OF && end > total && end - total <= MOST_DIGITS;
        if (!counts || (end < text.length() && closers(text, end) == end)) {
            return at;
        }
        int own = Integer.parseInt(text, number, Run.digits(text, number), 10);
        return own <= Integer.parseInt(text, total, end, 10) ? end : at;
    }

    /** {@code Question No. 3}, {@code Frage Nr. 3}: the end of the word for a number when digits follow it, or the place. */
    private static int skipNumberWord(String text, int at) {
        int word = text.startsWith("№", at) ? at + 1 : letters(text, at);
        if (word == at || (text.charAt(at) != '№' && !Words.NUMBER.is(text.substring(at, word)))) {
            return at;
        }
        int end = Run.of(" .:#°º-", text, word);
        return end < text.length() && Character.isDigit(text.charAt(end)) ? end : at;
    }

    private static boolean hasColonOrDot(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (".:)：．）、।".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The end of a word for a question at a place, or the place. */
    private static int word(String text, int at) {
        int end = letters(text, at);
        String word = text.substring(at, end);
        boolean letter = end - at == 1 && word.charAt(0) < 0x80;
        // other letters count options and parts far more often than questions
        boolean custom = word.equalsIgnoreCase("q") || (word.equals("P") && isNumbered(text, end));
        if (end == at || letter) {
            return custom ? end : at;
        }
        int second = end < text.length() && text.charAt(end) == ' ' ? letters(text, end + 1) : end;
        boolean both = second > end + 1 && Words.QUESTION.is(text.substring(at, second)); // câu hỏi
        if (both || Words.QUESTION.is(word)) {
            return both ? second : end;
        }
        int numeral = Numerals.start(text, at, end); // 題一
        return numeral > at && numeral < end && Words.QUESTION.is(text.substring(at, numeral)) ? numeral : at;
    }

    private static boolean isNumbered(String text, int at) {
        int digits = text.startsWith(".", at) ? at + 1 : at;
        return Run.digits(text, digits) > digits;
    }

    /** Behind the letters of a word at a place, as far as one that counts may go; the place when there are none. */
    static int letters(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_WORD && isPartOfWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Letters, and the marks that belong to them in scripts such as Devanagari. */
    private static boolean isPartOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || (type == Character.NON_SPACING_MARK && c != 0xFE0F)
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** The end of further levels such as {@code .2.1}. */
    private static int nested(String text, int at) {
        int end = at;
        while (end + 1 < text.length() && text.charAt(end) == '.' && Character.isDigit(text.charAt(end + 1))) {
            end = Run.digits(text, end + 1);
        }
        return end;
    }

    private static boolean startsSentence(String text, int at) {
        if (at >= text.length() || text.charAt(at) != ' ') {
            return false;
        }
        int next = Run.space(text, at);
        return next < text.length()
                && (Character.isUpperCase(text.codePointAt(next))
                        || !Character.isLetter(text.codePointAt(next))
                        || text.codePointAt(next) > 0x2FF);
    }

    /** Closing signs, with spaces before a dash, or before a full stop that is no part of a word such as {@code .NET}. */
    private static int closers(String text, int at) {
        int end = at;
        int spaces = Run.space(text, at);
        if (spaces > at && spaces + 1 < text.length()) {
            boolean apart = Character.isWhitespace(text.charAt(spaces + 1));
            if ((apart ? BEHIND_SPACE + ".)" : BEHIND_SPACE).indexOf(text.charAt(spaces)) >= 0) {
                end = spaces;
            }
        }
        // in "4\\. Which" the backslash only keeps Markdown from making a list of it
        end += text.startsWith("\\.", end) || text.startsWith("\\)", end) ? 1 : 0;
        while (end < text.length() && (CLOSERS.indexOf(text.charAt(end)) >= 0 || isMark(text.charAt(end)))) {
            if (isMark(text.charAt(end)) && end == at) {
                int after = end;
                while (after < text.length() && isMark(text.charAt(after))) {
                    after++;
                }
                if (after >= text.length() || CLOSERS.indexOf(text.charAt(after)) < 0) {
                    return at;
                }
            }
            end++;
        }
        return end;
    }

    /** A number glued to more digits is not an ordinal: {@code 3.14}, {@code 24/7}. */
    private static boolean isSeparated(String text, int end) {
        if (end >= text.length() || Character.isWhitespace(text.charAt(end))) {
            return true;
        }
        char sign = text.charAt(end - 1);
        boolean weak = sign == '-' || sign == '/' || sign == '|';
        return !weak && !Character.isDigit(text.charAt(end));
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '_' || c == '`';
    }

    private static int skipMarks(String text, int at) {
        int next = at;
        while (next < text.length() && (text.charAt(next) == '*' || text.charAt(next) == '_')) {
            next++;
        }
        return next;
    }
}
