/**
 * Documents that nobody would write, and what must hold for them all the same. Mutations of lines find most, the fuzzer that watches
 * which code a document reaches finds the rest; both check {@link io.github.deckwright.fuzz.Promises}.
 */
@org.jspecify.annotations.NullMarked
package io.github.deckwright.fuzz;
