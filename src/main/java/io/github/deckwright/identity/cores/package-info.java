/** Work over many cards on all cores. Knows indexes, and must not know what stands behind them. */
@NullMarked
package io.github.deckwright.identity.cores;

import org.jspecify.annotations.NullMarked;
