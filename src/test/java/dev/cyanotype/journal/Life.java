package dev.cyanotype.journal;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.history.History;
import dev.cyanotype.history.Revision;
import dev.cyanotype.launch.Wiring;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.RandomSentences;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.session.Session;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** What happened to one document: the entries, and what its history was after each of them. */
public final class Life {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-07-01T12:00:00.123456789Z"));

    final List<Entry> entries = new ArrayList<>();
    /** What is known after so many entries; the first: after the first state. */
    final List<String> known = new ArrayList<>();
    public final Session session;

    private Life(Session session) {
        this.session = session;
    }

    /** Random commands, with moves through the history between them, from a seed. */
    public static Life of(long seed, int commands, int components) {
        Blueprint document = ((Opening.Opened) Blueprints.read(GridScreens.pretty(components))).blueprint();
        Session session = Session.of(Wiring.engine(new AtomicLong()::incrementAndGet).pipeline(), Options.OPTIMISED, document, null);
        var life = new Life(session);
        life.known.add(known(session.history()));
        session.tell(
                entry -> {
                    life.entries.add(entry);
                    return CompletableFuture.completedFuture(null);
                },
                CLOCK,
                "a".repeat(64));
        var random = new Random(seed);
        var sentences = new RandomSentences(seed);
        for (int i = 0; i < commands; i++) {
            life.step(random, sentences);
        }
        return life;
    }

    private void step(Random random, RandomSentences sentences) {
        switch (random.nextInt(12)) {
            case 0, 1 -> say("undo");
            case 2 -> say("redo");
            case 3 -> say("roll back to " + random.nextInt(session.history().nextNumber()));
            case 4 -> saved();
            default -> say(sentences.next());
        }
    }

    void say(String sentence) {
        session.say(sentence, Recover.OFF);
        known.add(known(session.history()));
    }

    void saved() {
        session.saved(session.history().current().number(), ("" + (char) ('b' + known.size() % 5)).repeat(64));
        known.add(known(session.history()));
    }

    /** The journal of all entries. */
    public byte[] bytes() {
        return bytes(entries);
    }

    static byte[] bytes(List<Entry> entries) {
        var records = new Appending(Tail.NOTHING, CLOCK.instant());
        entries.forEach(records::add);
        return records.bytes();
    }

    /** Where each entry's record begins in {@link #bytes}, and where the last one ends. */
    List<Integer> offsets() {
        var records = new Appending(Tail.NOTHING, CLOCK.instant());
        List<Integer> offsets = new ArrayList<>();
        for (Entry entry : entries) {
            offsets.add((int) records.tail().end() == 0 ? Layout.HEADER : (int) records.tail().end());
            records.add(entry);
        }
        offsets.add((int) records.tail().end());
        return offsets;
    }

    /** Everything of a history that an undo, a redo or a jump can come upon. */
    static String known(History history) {
        var out = new StringBuilder("at " + history.current().number());
        for (Revision revision : history.revisions()) {
            out.append("; ").append(revision.number()).append(" on ").append(revision.parent()).append(": ").append(revision.digest());
            out.append(" then ").append(history.ahead(revision.number()));
        }
        return out.toString();
    }
}
