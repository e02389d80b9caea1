package dev.cyanotype.language;

import java.util.function.Predicate;

/** The ids that new components get. */
public final class NewIds {
    private NewIds() {}

    /**
     * The first of {@code base_1}, {@code base_2}, … that is free.
     *
     * @param base the type of the new component, or the id of the one that it is a copy of
     * @param taken whether an id is in use
     */
    public static String after(String base, Predicate<String> taken) {
        for (int n = 1; ; n++) {
            String id = base + '_' + n;
            if (!taken.test(id)) {
                return id;
            }
        }
    }
}
