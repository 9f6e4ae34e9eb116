/** Begins a project: looks at a folder and drafts what Deckwright should know about it. */
@NullMarked
package io.github.deckwright.init;

import org.jspecify.annotations.NullMarked;
