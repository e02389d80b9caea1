package dev.cyanotype.blueprint.schema;

import java.util.List;

/**
 * What a check found, in the order of the document.
 *
 * @param first the faults, or the first {@link #MOST} where there are more
 * @param total the number of all
 */
public record SchemaFaults(List<SchemaFault> first, int total) {
    /** How many faults are held. */
    public static final int MOST = 1_000;

    static final SchemaFaults NONE = new SchemaFaults(List.of(), 0);

    public SchemaFaults {
        first = List.copyOf(first);
    }

    public boolean isEmpty() {
        return total == 0;
    }
}
