package io.github.deckwright.write.apkg;

import java.util.List;

/** What is constant in a database of schema 11. */
final class Schema11 {
    /** When the collection began: a constant, since only due dates of reviews depend on it and there are none. */
    static final long BEGINNING = 1_577_851_200L;

    static final String INSERT_NOTE = "insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')";
    static final String INSERT_CARD =
            "insert into cards values (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')";
    static final String INSERT_COL =
            "insert into col values (1, " + BEGINNING + ", ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')";

    static final List<String> TABLES = List.of(
            "create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,"
                    + " ver integer not null, dty integer not null, usn integer not null, ls integer not null,"
                    + " conf text not null, models text not null, decks text not null, dconf text not null,"
                    + " tags text not null)",
            "create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,"
                    + " usn integer not null, tags text not null, flds text not null, sfld integer not null,"
                    + " csum integer not null, flags integer not null, data text not null)",
            "create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,"
                    + " mod integer not null, usn integer not null, type integer not null, queue integer not null,"
                    + " due integer not null, ivl integer not null, factor integer not null, reps integer not null,"
                    + " lapses integer not null, left integer not null, odue integer not null, odid integer not null,"
                    + " flags integer not null, data text not null)",
            "create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,"
                    + " ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null,"
                    + " type integer not null)",
            "create table graves (usn integer not null, oid integer not null, type integer not null)");

    static final List<String> INDEXES = List.of(
            "create index ix_notes_usn on notes (usn)",
            "create index ix_cards_usn on cards (usn)",
            "create index ix_revlog_usn on revlog (usn)",
            "create index ix_cards_nid on cards (nid)",
            "create index ix_cards_sched on cards (did, queue, due)",
            "create index ix_revlog_cid on revlog (cid)",
            "create index ix_notes_csum on notes (csum)");

    static final String DCONF =
            "{\"1\":{\"id\":1,\"mod\":0,\"name\":\"Default\",\"usn\":0,\"maxTaken\":60,\"autoplay\":true,"
                    + "\"timer\":0,\"replayq\":true,\"dyn\":false,"
                    + "\"new\":{\"delays\":[1,10],\"initialFactor\":2500,\"ints\":[1,4,7],\"order\":1,\"perDay\":20,\"bury\":false},"
                    + "\"rev\":{\"perDay\":200,\"ease4\":1.3,\"ivlFct\":1,\"maxIvl\":36500,\"hardFactor\":1.2,\"bury\":false},"
                    + "\"lapse\":{\"delays\":[10],\"mult\":0,\"minInt\":1,\"leechFails\":8,\"leechAction\":1}}}";

    private Schema11() {}

    /**
     * The settings of the collection.
     *
     * @param notes how many there are
     */
    static String conf(long notes) {
        return "{\"activeDecks\":[1],\"addToCur\":true,\"collapseTime\":1200,\"curDeck\":1,\"curModel\":null,"
                + "\"dayLearnFirst\":false,\"dueCounts\":true,\"estTimes\":true,\"newSpread\":0,\"nextPos\":"
                + (notes + 1)
                + ",\"sortBackwards\":false,\"sortType\":\"noteFld\",\"timeLim\":0}";
    }
}
