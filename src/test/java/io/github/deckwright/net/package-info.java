/** The net under all changes of reading: every card as a line of text, to be compared from commit to commit. */
@org.jspecify.annotations.NullMarked
package io.github.deckwright.net;
