/** What a project says about itself: deckwright.toml and front matter, as values. */
@NullMarked
package io.github.deckwright.config;

import org.jspecify.annotations.NullMarked;
