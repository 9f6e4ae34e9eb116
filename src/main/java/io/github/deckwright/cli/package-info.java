/** The command line: the only place that knows picocli, standard output and exit codes. */
@NullMarked
package io.github.deckwright.cli;

import org.jspecify.annotations.NullMarked;
