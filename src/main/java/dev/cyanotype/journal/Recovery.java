package dev.cyanotype.journal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is to be had of a journal.
 *
 * @param reading what it holds, up to where it is damaged or does not add up
 * @param state what that comes to; null where not even the first state is there
 */
public record Recovery(JournalReading reading, @Nullable Recovered state) {

    /** Recovers from the bytes of a journal; whatever they are, it is no exception. */
    public static Recovery of(byte[] file) {
        JournalReading reading = JournalReading.of(file);
        var rebuilding = new Rebuilding();
        Damage wrong = null;
        for (JournalReading.Placed placed : reading.placed()) {
            String why = rebuilding.add(placed.entry());
            if (why != null) {
                wrong = new Damage(placed.offset(), why);
                break;
            }
        }
        if (wrong != null) {
            JournalReading before = JournalReading.of(Arrays.copyOf(file, (int) wrong.offset()));
            reading = new JournalReading(reading.version(), before.placed(), before.tail(), wrong);
        }
        return new Recovery(reading, rebuilding.state());
    }

    public @Nullable Damage damage() {
        return reading.damage();
    }
}
