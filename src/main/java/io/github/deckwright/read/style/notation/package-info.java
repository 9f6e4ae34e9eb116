/**
 * Questions in the notation of a program for quizzes or lessons, whose marks mean nothing else.
 */
@NullMarked
package io.github.deckwright.read.style.notation;

import org.jspecify.annotations.NullMarked;
