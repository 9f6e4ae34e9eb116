/** What tests share. */
@org.jspecify.annotations.NullMarked
package io.github.deckwright.support;
