package dev.cyanotype.profile.compare;

import dev.cyanotype.pipeline.Run;
import dev.cyanotype.pipeline.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/**
 * Runs a program under several contenders: first until they are warm, then in turns, so that what the machine does meanwhile
 * falls on all alike. Whose turn comes first changes from round to round.
 */
public final class Comparison {
    private final List<Contender> contenders;
    private final Extent extent;
    private final LongSupplier nanoClock;
    private final LongSupplier allocatedBytes;

    /**
     * How much is run.
     *
     * @param runs rounds that count, at least one
     * @param warmCommands commands after which a contender is held to be warm
     * @param warmNanos nanoseconds after which it is taken as it is
     * @param seed of the confidence intervals
     */
    public record Extent(int runs, int warmCommands, long warmNanos, long seed) {

        /** Warm after 5,000 commands, or after so many nanoseconds. */
        public static Extent of(int runs, long warmNanos) {
            return new Extent(runs, 5_000, warmNanos, 1);
        }
    }

    /**
     * @param contenders two or more: the one before, the one after, and others
     * @param nanoClock for how long warming up has taken
     * @param allocatedBytes what the thread that asks has allocated so far
     */
    public Comparison(List<Contender> contenders, Extent extent, LongSupplier nanoClock, LongSupplier allocatedBytes) {
        if (contenders.size() < 2 || extent.runs() < 1) {
            throw new IllegalArgumentException(contenders.size() + " contenders, " + extent.runs() + " runs");
        }
        this.contenders = List.copyOf(contenders);
        this.extent = extent;
        this.nanoClock = nanoClock;
        this.allocatedBytes = allocatedBytes;
    }

    /** How many steps there are to do, of which progress tells. */
    public int total() {
        return contenders.size() * (extent.runs() + 1);
    }

    /**
     * Runs all.
     *
     * @param done is told how much is done
     * @param stopped asked before each command whether to give up
     * @return nothing where it was given up
     */
    public Optional<Results> run(Program program, IntConsumer done, BooleanSupplier stopped) {
        int steps = 0;
        int warmUpRounds = 0;
        List<Tally> tallies = new ArrayList<>();
        for (Contender contender : contenders) {
            var tally = new Tally(contender);
            warmUpRounds = Math.max(warmUpRounds, warm(tally, program, stopped));
            tally.rounds.clear();
            tallies.add(tally);
            done.accept(++steps);
        }
        for (int round = 0; round < extent.runs(); round++) {
            for (int turn = 0; turn < tallies.size(); turn++) {
                if (!play(tallies.get((turn + round) % tallies.size()), program, stopped)) {
                    return Optional.empty();
                }
                done.accept(++steps);
            }
        }
        return stopped.getAsBoolean() ? Optional.empty() : Optional.of(results(tallies, program, warmUpRounds));
    }

    private Results results(List<Tally> tallies, Program program, int warmUpRounds) {
        return new Results(tallies.stream().map(Tally::measured).toList(), program.size(), warmUpRounds, extent.seed());
    }

    private int warm(Tally tally, Program program, BooleanSupplier stopped) {
        long start = nanoClock.getAsLong();
        int rounds = 0;
        boolean cold = true;
        while (cold && play(tally, program, stopped)) {
            rounds++;
            cold = (long) rounds * program.size() < extent.warmCommands() && nanoClock.getAsLong() - start < extent.warmNanos();
        }
        return rounds;
    }

    /** One round; false where it was given up. */
    private boolean play(Tally tally, Program program, BooleanSupplier stopped) {
        Program.Performance performance = program.begin(tally.contender.options());
        long[] stages = new long[Stage.values().length];
        long bytes = 0;
        int rejected = 0;
        String digest = "";
        for (int i = 0; i < program.size(); i++) {
            if (stopped.getAsBoolean()) {
                return false;
            }
            long before = allocatedBytes.getAsLong();
            Run run = performance.run(i);
            bytes += allocatedBytes.getAsLong() - before;
            for (Stage stage : Stage.values()) {
                stages[stage.ordinal()] += stage.of(run.timing());
            }
            rejected += run.isApplied() ? 0 : 1;
            digest = run.digest();
        }
        tally.rounds.add(new Measured.Round(stages[0], stages[1], stages[2], stages[3], bytes));
        tally.rejected = rejected;
        tally.digest = digest;
        return true;
    }

    /** What a contender has come to so far. */
    private static final class Tally {
        private final Contender contender;
        private final List<Measured.Round> rounds = new ArrayList<>();
        private int rejected;
        private String digest = "";

        Tally(Contender contender) {
            this.contender = contender;
        }

        Measured measured() {
            return new Measured(contender, rounds, digest, rejected);
        }
    }
}
