package dev.cyanotype.profile;

import dev.cyanotype.language.Action;
import dev.cyanotype.language.Intents;
import dev.cyanotype.language.Step;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The steps of the latest runs, one ring for all. Published with the run that they belong to. */
final class StepRing {
    private final int capacity;
    private final long[] nanos;
    private final @Nullable String[] intents;
    private final Map<Class<?>, String> names = new HashMap<>();
    private final AtomicLong claimed = new AtomicLong();

    /** The place after the last step; a division for each would cost more than all the rest. */
    private int next;

    StepRing(int capacity) {
        this.capacity = capacity;
        nanos = new long[capacity];
        intents = new @Nullable String[capacity];
    }

    /** Adds the first steps of a run, and gives the place of the first. */
    long add(List<Step> steps, long[] took, int count) {
        long first = claimed.getPlain();
        claimed.setOpaque(first + count);
        VarHandle.storeStoreFence();
        for (int i = 0; i < count; i++) {
            nanos[next] = took[i];
            intents[next] = name(steps.get(i).action());
            next = next + 1 == capacity ? 0 : next + 1;
        }
        return first;
    }

    /** Looked up, since to find it by one kind of action after the other takes longer. */
    private String name(Action action) {
        String known = names.get(action.getClass());
        if (known == null) {
            known = Intents.of(action);
            names.put(action.getClass(), known);
        }
        return known;
    }

    /** The steps from a place on; none where they were written over. */
    List<Profile.StepTime> read(long first, int count) {
        List<Profile.StepTime> steps = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int slot = (int) ((first + i) % capacity);
            String intent = intents[slot];
            steps.add(new Profile.StepTime(intent == null ? "" : intent, nanos[slot]));
        }
        VarHandle.loadLoadFence();
        return claimed.getOpaque() - first <= capacity ? steps : List.of();
    }
}
