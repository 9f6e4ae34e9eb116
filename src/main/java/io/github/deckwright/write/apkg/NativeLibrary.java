package io.github.deckwright.write.apkg;

/** SQLite's native library. */
final class NativeLibrary {
    private NativeLibrary() {}

    static void prepare() {}
}
