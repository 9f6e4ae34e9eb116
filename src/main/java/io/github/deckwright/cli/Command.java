package io.github.deckwright.cli;

import java.io.IOException;

/** One command. Options are declared by calls: annotations would cost every start the time to reflect on them. */
interface Command {

    /** The options and arguments that it takes. */
    Arguments arguments();

    /** Does the work with what was given; the answer is the exit code. */
    int run(Given given) throws IOException;
}
