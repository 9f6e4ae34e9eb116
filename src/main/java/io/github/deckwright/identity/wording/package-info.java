/** What two short questions say: their words, which of them changed, and whether both may still ask for the same fact. */
@NullMarked
package io.github.deckwright.identity.wording;

import org.jspecify.annotations.NullMarked;
