/** Anki packages in the form that every version of Anki takes: a database of schema 11, a media map and the media, in a ZIP file. */
@NullMarked
package io.github.deckwright.write.apkg;

import org.jspecify.annotations.NullMarked;
