package dev.cyanotype.journal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes a journal on a thread of its own: whatever was told meanwhile is written together and forced once.
 *
 * <p>What cannot be written is kept and tried again with the next entry and at each {@link #retry}. Until then nothing waits: the
 * history holds the same in memory. While the disk is merely slow, whoever tells too much waits for it.
 */
final class JournalWriter implements Journal {
    private static final int MOST_AT_ONCE = 4_096;

    /** More than a person brings about; a script does. */
    private static final int MOST_WAITING = 2_048;

    private final SegmentFile file;
    private final Executor thread;
    private final Consumer<Writing> listener;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private boolean underWay;
    private boolean stopped;

    private record Waiting(Entry entry, CompletableFuture<@Nullable Void> written) {}

    /**
     * @param thread one thread, on which all the writing is done
     * @param listener is told on that thread when writing stops and when it goes on
     */
    JournalWriter(SegmentFile file, Executor thread, Consumer<Writing> listener) {
        this.file = file;
        this.thread = thread;
        this.listener = listener;
    }

    @Override
    public CompletionStage<@Nullable Void> tell(Entry entry) {
        var written = new CompletableFuture<@Nullable Void>();
        synchronized (waiting) {
            while (waiting.size() >= MOST_WAITING && !stopped && underWay) {
                awaitRoom();
            }
            waiting.add(new Waiting(entry, written));
        }
        retry();
        return written;
    }

    private void awaitRoom() {
        try {
            waiting.wait();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    /** Writes what waits, if something does and it is not being done. */
    public void retry() {
        synchronized (waiting) {
            if (underWay || waiting.isEmpty()) {
                return;
            }
            underWay = true;
        }
        thread.execute(this::writeAll);
    }

    /** Does something to the file between two writes, when all that was told before is written or cannot be. */
    <T> CompletionStage<T> between(Supplier<T> work) {
        retry();
        return CompletableFuture.supplyAsync(work, thread);
    }

    CompletionStage<@Nullable Void> between(Runnable work) {
        retry();
        return CompletableFuture.runAsync(work, thread);
    }

    private void writeAll() {
        List<Waiting> batch = batch();
        while (!batch.isEmpty()) {
            String refused = refusal(batch);
            synchronized (waiting) {
                if (refused == null) {
                    batch.forEach(_ -> waiting.removeFirst());
                }
                waiting.notifyAll();
            }
            tell(refused);
            if (refused != null) {
                break;
            }
            batch.forEach(each -> each.written().complete(null));
            batch = batch();
        }
    }

    /** What is to be written next: as a trial a single entry; where there is nothing, writing is over. */
    private List<Waiting> batch() {
        synchronized (waiting) {
            int most = Math.min(waiting.size(), stopped ? 1 : MOST_AT_ONCE);
            List<Waiting> batch = new ArrayList<>(most);
            var next = waiting.iterator();
            while (batch.size() < most) {
                batch.add(next.next());
            }
            underWay = !batch.isEmpty();
            return batch;
        }
    }

    private @Nullable String refusal(List<Waiting> batch) {
        try {
            file.write(batch.stream().map(Waiting::entry).toList());
            return null;
        } catch (IOException refused) {
            return file.whyNot(refused);
        }
    }

    private void tell(@Nullable String refused) {
        boolean changed;
        synchronized (waiting) {
            changed = stopped != (refused != null);
            stopped = refused != null;
            underWay = refused == null;
        }
        if (changed) {
            listener.accept(refused == null ? new Writing.Going() : new Writing.Stopped(refused));
        }
    }
}
