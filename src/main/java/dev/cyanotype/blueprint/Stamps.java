package dev.cyanotype.blueprint;

/**
 * One mark for each {@link Aspect}, replaced by a new one when that side of the document changes: two states with the same
 * mark agree on it. Marks are compared by identity and never reach a result.
 */
public final class Stamps {
    private static final int ASPECTS = Aspect.values().length;

    private final Object[] marks;

    private Stamps(Object[] marks) {
        this.marks = marks;
    }

    static Stamps fresh() {
        Object[] marks = new Object[ASPECTS];
        for (int i = 0; i < ASPECTS; i++) {
            marks[i] = new Object();
        }
        return new Stamps(marks);
    }

    Stamps changed(Aspect aspect) {
        Object[] changed = marks.clone();
        changed[aspect.ordinal()] = new Object();
        return new Stamps(changed);
    }

    /** The mark of one side, to be compared by identity. */
    public Object mark(Aspect aspect) {
        return marks[aspect.ordinal()];
    }

    /** Whether both stand for the same state on that side. */
    public boolean agree(Stamps other, Aspect aspect) {
        return marks[aspect.ordinal()] == other.marks[aspect.ordinal()];
    }
}
