/** Rules about how well cards can be studied: one class a rule, applied only where somebody asks for it. */
@NullMarked
package io.github.deckwright.lint;

import org.jspecify.annotations.NullMarked;
