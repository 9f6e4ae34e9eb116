/** The cards as Markdown again, in one plain form. */
@NullMarked
package io.github.deckwright.write.markdown;

import org.jspecify.annotations.NullMarked;
