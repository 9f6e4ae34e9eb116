package io.github.deckwright.anki;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** Why a file cannot be read as what Anki exports: its name, what is wrong and, after a semicolon, what to do. */
final class PackageProblem {
    private static final String REMEDY = "; export it from Anki again";

    private final String file;

    /** For a file by the name that messages have. */
    PackageProblem(String file) {
        this.file = file;
    }

    /** Something in it is broken. */
    IOException damaged(String what) {
        return of("this package is damaged: " + what + REMEDY);
    }

    /** The same, with what a library said about it. */
    IOException damaged(String what, Throwable cause) {
        String said = String.valueOf(cause.getMessage()).strip().replaceAll("\\s+", " ");
        IOException problem = damaged(what + " (" + said + ")");
        problem.initCause(cause);
        return problem;
    }

    /** It is larger than anything that is studied. */
    IOException tooLarge(String what) {
        return of("this package is refused: " + what + REMEDY + ", in parts if it really is so large");
    }

    /** It holds what no package for Anki holds. */
    IOException unsafe(String what) {
        return of("this package is refused as unsafe: " + what + REMEDY);
    }

    /** Any other problem; {@code text}: what it is, and after a semicolon what to do. */
    IOException of(String text) {
        return new FileSystemException(file, null, text);
    }
}
