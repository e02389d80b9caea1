package dev.cyanotype.profile.compare;

import dev.cyanotype.pipeline.Stage;
import java.util.List;
import java.util.Set;

/**
 * What a contender took.
 *
 * @param contender who it is
 * @param rounds the program run once each, warm; as many for each contender, taken in turns
 * @param digest the digest of the document after the program
 * @param rejected how many of the commands were rejected
 */
public record Measured(Contender contender, List<Round> rounds, String digest, int rejected) {

    /**
     * The program run once.
     *
     * @param decompose nanoseconds in a stage, summed up over the commands; the other stages likewise
     * @param bytes allocated, all commands together
     */
    public record Round(long decompose, long execute, long verify, long serialize, long bytes) {

        public long of(Stage stage) {
            return switch (stage) {
                case DECOMPOSE -> decompose;
                case EXECUTE -> execute;
                case VERIFY -> verify;
                case SERIALIZE -> serialize;
            };
        }

        long of(Set<Stage> stages) {
            long sum = 0;
            for (Stage stage : stages) {
                sum += of(stage);
            }
            return sum;
        }
    }

    public Measured {
        rounds = List.copyOf(rounds);
    }

    /** Nanoseconds in some stages, for each round. */
    public long[] nanos(Set<Stage> stages) {
        return rounds.stream().mapToLong(round -> round.of(stages)).toArray();
    }

    /** Nanoseconds in some stages, in the median of the rounds. */
    public double median(Set<Stage> stages) {
        return Medians.of(nanos(stages));
    }

    /** Bytes allocated in the median of the rounds. */
    public double medianBytes() {
        return Medians.of(rounds.stream().mapToLong(Round::bytes).toArray());
    }
}
