package dev.cyanotype.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** The digesting of a blueprint that has just been read, shared by two threads: each takes one chunk after the other. */
public final class SharedDigesting {
    /** From so many chunks on they are cut no finer: either thread waits for no more than one at the end. */
    private static final int ENOUGH = 64;

    private final List<Chunk> chunks;
    private final AtomicInteger next = new AtomicInteger();

    private SharedDigesting(List<Chunk> chunks) {
        this.chunks = chunks;
    }

    /** The digest of a blueprint, computed on this thread and with the help of another. */
    public static String of(Blueprint blueprint, Executor helper) {
        var digesting = new SharedDigesting(chunks(blueprint.components()));
        if (digesting.chunks.size() > 1) {
            Helped<Boolean> helped = Helped.by(helper, digesting::work);
            digesting.work();
            helped.get();
        }
        return blueprint.digest(new Digester());
    }

    private static List<Chunk> chunks(ComponentList components) {
        List<Chunk> chunks = components.top();
        while (chunks.size() < ENOUGH && !chunks.isEmpty() && !chunks.getFirst().isLeaf()) {
            List<Chunk> finer = new ArrayList<>();
            chunks.forEach(chunk -> finer.addAll(List.of(chunk.parts())));
            chunks = finer;
        }
        return chunks;
    }

    private boolean work() {
        var digester = new Digester();
        for (int i = next.getAndIncrement(); i < chunks.size(); i = next.getAndIncrement()) {
            chunks.get(i).digest(digester);
        }
        return true;
    }
}
