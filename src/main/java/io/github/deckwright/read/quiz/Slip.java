package io.github.deckwright.read.quiz;

/** A line among options that is not marked as the others are, and what was made of it. */
public record Slip(int line, Kind kind) {

    /** What was made of such a line. */
    public enum Kind {
        /** An item without a box is a wrong option. */
        OPTION_WITHOUT_BOX("has no box; it is read as a wrong option", "write - [ ] or - [x] in front of it"),
        /** An item without a box below the last option is the explanation. */
        EXPLANATION_ITEM("has no box; it is read as the explanation", "write - [ ] in front of it if it is an option"),
        /** A paragraph between options is left out. */
        TEXT_BETWEEN("stands between options; it is left out", "indent it if it belongs to the option above it");

        private final String message;
        private final String remedy;

        Kind(String message, String remedy) {
            this.message = message;
            this.remedy = remedy;
        }

        /** What happened, behind the text of the line. */
        public String message() {
            return message;
        }

        public String remedy() {
            return remedy;
        }
    }
}
