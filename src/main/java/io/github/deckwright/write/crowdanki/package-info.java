/** The folder of CrowdAnki, an add-on for Anki: a deck that git can compare line by line. */
@NullMarked
package io.github.deckwright.write.crowdanki;

import org.jspecify.annotations.NullMarked;
