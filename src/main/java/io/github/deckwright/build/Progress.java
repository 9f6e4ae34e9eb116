package io.github.deckwright.build;

/** Is told how far a build is, from the thread that runs it; it must not be slow. */
public interface Progress {
    /** Nobody asks. */
    Progress NONE = new Progress() {
        @Override
        public void stage(Stage stage) {}

        @Override
        public void read(int documents, int of, int cards) {}
    };

    /** What a build is at. */
    enum Stage {
        READING,
        MATCHING,
        WRITING
    }

    /** A stage begins. */
    void stage(Stage stage);

    /** So many documents of all are read, and gave so many cards. */
    void read(int documents, int of, int cards);
}
