package dev.cyanotype.language.grammar;

import java.util.HashSet;
import java.util.Set;

/** What readings looked for at one place of a sentence: what could stand there is among it. */
public final class Expected {
    private final Set<Object> wanted = new HashSet<>();

    void add(Object want) {
        wanted.add(want);
    }

    /**
     * Whether one of these was looked for.
     *
     * @param any kinds of words, and small words
     */
    public boolean has(Set<?> any) {
        for (Object one : any) {
            if (wanted.contains(one)) {
                return true;
            }
        }
        return false;
    }
}
