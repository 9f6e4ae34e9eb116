package io.github.deckwright.read.outline;

/**
 * An HTML tag in a document that shapes its outline.
 *
 * @param name in lower case, with {@code /} in front when it closes
 * @param from column of its start, from 0
 * @param to column behind its end
 */
record Tag(String name, int line, int from, int to) {

    boolean closes() {
        return name.charAt(0) == '/';
    }
}
