package io.github.deckwright;

/** The command line, the configuration or a front matter asks for something that cannot be; the message says where and what to do. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message);
    }
}
