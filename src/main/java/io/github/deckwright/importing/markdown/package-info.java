/** HTML as Anki's fields hold it as Markdown that shows the same. */
@NullMarked
package io.github.deckwright.importing.markdown;

import org.jspecify.annotations.NullMarked;
