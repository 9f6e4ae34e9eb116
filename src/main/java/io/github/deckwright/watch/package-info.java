/** Notices that files which a build reads have changed. */
@NullMarked
package io.github.deckwright.watch;

import org.jspecify.annotations.NullMarked;
