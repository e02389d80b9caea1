package dev.cyanotype.editor.history;

/** Which lines of the history are shown. */
public enum Filter {
    ALL("All"),
    /** Those that one can go to. */
    STATES("States"),
    /** Those that changed nothing. */
    REFUSED("Refused");

    private final String title;

    Filter(String title) {
        this.title = title;
    }

    /** What people read. */
    String title() {
        return title;
    }

    boolean lets(HistoryRow row) {
        return this == ALL || row.isState() == (this == STATES);
    }
}
