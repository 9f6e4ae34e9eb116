package io.github.deckwright.render.highlight;

/** A place in code that moves forward only; what it passes goes to the sink. Not safe for several threads. */
final class Scan {
    private final String text;
    private final int end;
    private final TokenSink sink;
    private int at;

    Scan(String text, int start, int end, TokenSink sink) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.sink = sink;
    }

    /** A scan of the code from here to a place; this one goes on behind it. */
    Scan part(int to) {
        Scan part = new Scan(text, at, to, sink);
        at = to;
        return part;
    }

    boolean more() {
        return at < end;
    }

    int at() {
        return at;
    }

    int end() {
        return end;
    }

    /** The character at a place, 0 outside the code. */
    char charAt(int place) {
        return place >= 0 && place < end ? text.charAt(place) : 0;
    }

    char current() {
        return charAt(at);
    }

    char peek(int ahead) {
        return charAt(at + ahead);
    }

    boolean startsWith(String what) {
        return startsWith(what, at);
    }

    boolean startsWith(String what, int place) {
        return place + what.length() <= end && text.startsWith(what, place);
    }

    String slice(int from, int to) {
        return text.substring(from, to);
    }

    /** Where something next occurs, the end of the code when it does not. */
    int find(String what, int from) {
        int found = text.indexOf(what, from);
        return found < 0 || found + what.length() > end ? end : found;
    }

    /** Where a character next occurs on the line of a place, else where that line ends. */
    int findOnLine(char what, int from) {
        int i = from;
        while (i < end && text.charAt(i) != '\n' && text.charAt(i) != what) {
            i++;
        }
        return i;
    }

    /** Where the line of a place ends. */
    int lineEnd(int place) {
        return findOnLine('\n', place);
    }

    /** The first place from here on that is no blank or TAB. */
    int pastBlanks(int place) {
        int i = place;
        while (charAt(i) == ' ' || charAt(i) == '\t') {
            i++;
        }
        return i;
    }

    /** Passes everything up to a place as one token. */
    void take(Token token, int to) {
        int stop = Math.min(to, end);
        if (stop > at) {
            sink.token(token, at, stop);
            at = stop;
        }
    }

    void plain(int characters) {
        take(Token.PLAIN, at + characters);
    }
}
