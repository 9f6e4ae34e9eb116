/** Findings in the forms that people and programs read: one class a form, and what makes texts of strangers harmless in all of them. */
@NullMarked
package io.github.deckwright.report;

import org.jspecify.annotations.NullMarked;
