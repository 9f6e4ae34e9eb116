package io.github.deckwright.render.highlight;

/** Finds the end of a number: decimal, hexadecimal, binary, with fraction, exponent, underscores and the suffixes that languages allow. */
final class NumberScanner {
    private NumberScanner() {}

    static int end(Scan scan, int start) {
        int i = start;
        boolean hexadecimal = scan.charAt(i) == '0' && (scan.charAt(i + 1) | 0x20) == 'x';
        while (i < scan.end()) {
            char c = scan.charAt(i);
            boolean fraction = c == '.' && isDigit(scan.charAt(i + 1)) && scan.charAt(i - 1) != '.';
            boolean sign = (c == '+' || c == '-')
                    && !hexadecimal
                    && (scan.charAt(i - 1) | 0x20) == 'e'
                    && isDigit(scan.charAt(i + 1))
                    && i > start;
            if (!fraction && !sign && !Character.isLetterOrDigit(c) && c != '_') {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
