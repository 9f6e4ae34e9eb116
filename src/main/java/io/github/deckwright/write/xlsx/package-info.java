/** Workbooks for spreadsheets, and for the sites that make quizzes of them. */
@NullMarked
package io.github.deckwright.write.xlsx;

import org.jspecify.annotations.NullMarked;
