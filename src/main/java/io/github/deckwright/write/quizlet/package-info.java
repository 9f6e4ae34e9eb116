/** Text to paste into Quizlet's import box, which knows no quotes: whatever is written is proven to split into the same cards. */
@NullMarked
package io.github.deckwright.write.quizlet;

import org.jspecify.annotations.NullMarked;
