/** How cards look: made by the program, rendered by Anki's engine, shown by a real browser. */
package io.github.deckwright.look;
