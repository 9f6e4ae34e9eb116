package io.github.deckwright.model;

/** The memory that Java was given is too small for a document, or for what else was read at the same time. */
public final class MemoryFull extends OutOfMemoryError {
    private static final long serialVersionUID = 1;

    private final transient SourceFile file;

    /** @param file being read when there was no more */
    public MemoryFull(SourceFile file, OutOfMemoryError cause) {
        super(file.name());
        this.file = file;
        initCause(cause);
    }

    public SourceFile file() {
        return file;
    }
}
