package dev.cyanotype.editor.profiler.plot;

import dev.cyanotype.profile.Profile;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Runs gathered into columns of a number of runs each. A column is gathered when it is first asked for and then remembered, so
 * that a run that comes in costs one column and not all.
 */
public final class Columns {
    private static final int REMEMBERED = 8_192;

    private final Runs runs;
    private final @Nullable Column[] columns = new @Nullable Column[REMEMBERED];
    private final long[] numbers = new long[REMEMBERED];
    private int runsPerColumn = 1;
    private long remembered;

    public Columns(Runs runs) {
        this.runs = runs;
        forget();
    }

    /** Forgets all. */
    public void forget() {
        Arrays.fill(columns, null);
        remembered = 0;
    }

    /** Runs from an ordinal on have become others. */
    public void changedFrom(long ordinal) {
        for (long number = Math.max(ordinal / runsPerColumn, remembered - REMEMBERED); number <= remembered; number++) {
            columns[slot(number)] = null;
        }
    }

    /** Gathers so many runs in a column from now on. */
    public void gather(int runsEach) {
        if (runsEach != runsPerColumn) {
            runsPerColumn = runsEach;
            forget();
        }
    }

    /** The number of the column that a run stands in. */
    public long of(long ordinal) {
        return ordinal / runsPerColumn;
    }

    /** The column of a number; null where no run stands in it. */
    public @Nullable Column at(long number) {
        Column found = columns[slot(number)];
        boolean whole = found != null && numbers[slot(number)] == number && found.first() >= runs.first();
        return whole ? found : remember(number);
    }

    private @Nullable Column remember(long number) {
        Column made = gathered(number);
        columns[slot(number)] = made;
        numbers[slot(number)] = number;
        remembered = Math.max(remembered, number);
        return made;
    }

    private @Nullable Column gathered(long number) {
        long from = Math.max(runs.first(), number * runsPerColumn);
        long to = Math.min(runs.end(), (number + 1) * runsPerColumn);
        if (number < 0 || from >= to) {
            return null;
        }
        long slowest = from;
        long most = -1;
        long fastest = Long.MAX_VALUE;
        int rejected = 0;
        int tried = 0;
        for (long ordinal = from; ordinal < to; ordinal++) {
            Profile run = runs.at(ordinal);
            long took = run.timing().total();
            if (took > most) {
                most = took;
                slowest = ordinal;
            }
            fastest = Math.min(fastest, took);
            rejected += run.outcome().isApplied() ? 0 : 1;
            tried += run.outcome().kept() ? 0 : 1;
        }
        return new Column(from, (int) (to - from), slowest, fastest, rejected, tried);
    }

    private static int slot(long number) {
        return (int) Math.floorMod(number, (long) REMEMBERED);
    }
}
