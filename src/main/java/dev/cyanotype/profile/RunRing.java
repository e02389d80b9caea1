package dev.cyanotype.profile;

import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.pipeline.Optimisation;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Recorder;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.pipeline.Timing;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The latest runs in one array, so many numbers each. The writer says that it takes a place before it writes there, and that
 * the run is there after; a reader that has copied a run holds it for good if its place was not taken again by then.
 */
final class RunRing {
    static final int HIT = 1 << 16;
    static final int MISS = 1 << 17;
    static final int WARM_UP = 1 << 18;
    private static final int KEPT = 1 << 19;
    private static final int OPTIONS_FROM = 8;
    private static final int CODE = 0xFF;

    private static final int STRIDE = 12;
    private static final int START = 0;
    private static final int STAGES = 1;
    private static final int TOTAL = 5;
    private static final int ELAPSED = 6;
    private static final int BYTES = 7;
    private static final int MARKS = 8;
    private static final int COUNTS = 9;
    private static final int STEPS = 10;
    private static final int FIRST_STEP = 11;

    /** Longer sentences, such as those of a gesture with many components, would fill the memory. */
    private static final int MOST_OF_A_SENTENCE = 160;

    private static final Optimisation[] ALL = Optimisation.values();
    private static final Options[] COMBINATIONS = Options.combinations().toArray(new Options[0]);

    private final int capacity;
    private final long[] numbers;
    private final @Nullable String[] sentences;
    private final AtomicLong claimed = new AtomicLong();
    private final AtomicLong written = new AtomicLong();

    /** Where the run that is being written begins, and the place that it has. */
    private int at;
    private int slot = -1;

    private Options lastOptions = Options.OPTIMISED;
    private int lastBits = bits(lastOptions);

    RunRing(int capacity) {
        this.capacity = capacity;
        numbers = new long[capacity * STRIDE];
        sentences = new @Nullable String[capacity];
    }

    /** Takes the next place. */
    void begin(Run run, Options options, int marks) {
        long number = written.getPlain();
        claimed.setOpaque(number + 1);
        VarHandle.storeStoreFence();
        slot = slot + 1 == capacity ? 0 : slot + 1;
        at = slot * STRIDE;
        sentences[slot] = run.sentence().length() <= MOST_OF_A_SENTENCE ? run.sentence() : null;
        Timing timing = run.timing();
        numbers[at + STAGES] = timing.decompose();
        numbers[at + STAGES + 1] = timing.execute();
        numbers[at + STAGES + 2] = timing.verify();
        numbers[at + STAGES + 3] = timing.serialize();
        numbers[at + TOTAL] = timing.total();
        if (options != lastOptions) {
            lastOptions = options;
            lastBits = bits(options);
        }
        numbers[at + MARKS] = marks | code(run) | lastBits << OPTIONS_FROM;
        numbers[at + COUNTS] = run.patch().changes().size();
        numbers[at + STEPS] = run.steps().size();
    }

    void costs(long start, long elapsed, long bytes) {
        numbers[at + START] = start;
        numbers[at + ELAPSED] = elapsed;
        numbers[at + BYTES] = bytes;
    }

    void effort(int components, long firstStep, int stepsTimed) {
        numbers[at + COUNTS] |= (long) components << 32;
        numbers[at + STEPS] |= (long) stepsTimed << 32;
        numbers[at + FIRST_STEP] = firstStep;
    }

    void publish() {
        written.setRelease(written.getPlain() + 1);
    }

    /** Marks the latest run with the same timing, among so many, and takes over what came of it. */
    void kept(Run run, int among) {
        long end = written.getPlain();
        Timing timing = run.timing();
        int place = at;
        for (long left = Math.min(among, Math.min(end, capacity)); left > 0; left--) {
            if (numbers[place + TOTAL] == timing.total()
                    && numbers[place + STAGES] == timing.decompose()
                    && numbers[place + STAGES + 2] == timing.verify()) {
                numbers[place + MARKS] = numbers[place + MARKS] & ~CODE | code(run) | KEPT;
                written.setRelease(end);
                return;
            }
            place = place == 0 ? numbers.length - STRIDE : place - STRIDE;
        }
    }

    long next() {
        return written.getAcquire();
    }

    Interval since(long from, StepRing steps) {
        long end = written.getAcquire();
        List<Profile> profiles = new ArrayList<>();
        for (long number = Math.max(Math.max(0, from), end - capacity); number < end; number++) {
            Profile profile = read(number, steps);
            VarHandle.loadLoadFence();
            if (claimed.getOpaque() - number <= capacity) {
                profiles.add(profile);
            }
        }
        return new Interval(profiles, end);
    }

    private Profile read(long number, StepRing steps) {
        int index = (int) (number % capacity);
        int place = index * STRIDE;
        String sentence = sentences[index];
        int stages = place + STAGES;
        var timing = new Timing(
                numbers[stages], numbers[stages + 1], numbers[stages + 2], numbers[stages + 3], numbers[place + TOTAL]);
        int marks = (int) numbers[place + MARKS];
        long counts = numbers[place + COUNTS];
        long made = numbers[place + STEPS];
        var cache = (marks & HIT) != 0
                ? Profile.CacheUse.HIT
                : (marks & MISS) != 0 ? Profile.CacheUse.MISS : Profile.CacheUse.NOT_ASKED;
        int code = marks & CODE;
        return new Profile(
                number,
                sentence == null ? "" : sentence,
                numbers[place + START],
                timing,
                numbers[place + ELAPSED],
                numbers[place + BYTES],
                new Profile.Effort((int) made, (int) counts, (int) (counts >>> 32), cache),
                new Profile.Outcome(
                        code == 0 ? null : Code.values()[code - 1], (marks & KEPT) != 0, (marks & WARM_UP) != 0),
                COMBINATIONS[marks >> OPTIONS_FROM & COMBINATIONS.length - 1],
                steps.read(numbers[place + FIRST_STEP], Math.min((int) (made >>> 32), Recorder.MOST_STEPS)));
    }

    private static int code(Run run) {
        Rejection rejection = run.rejection();
        return rejection == null ? 0 : rejection.code().ordinal() + 1;
    }

    private static int bits(Options options) {
        int bits = 0;
        for (Optimisation each : ALL) {
            bits |= options.has(each) ? 1 << each.ordinal() : 0;
        }
        return bits;
    }
}
