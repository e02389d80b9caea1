package dev.cyanotype.language.completion;

import dev.cyanotype.language.completion.Candidate.Kind;
import dev.cyanotype.language.completion.Continuations.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts candidates in order, by what a clause lacks most. */
final class Ranking {
    /** How many are offered at most. */
    static final int MOST = 300;

    /** The rank of what is offered behind all others of its kind, however many these are. */
    static final int UNCOUNTED = 3;

    private static final int MOST_OF_A_KIND = 100;

    /** How far a clause has come. */
    enum Phase {
        /** Nothing was said of it. */
        START(Kind.ACTION, Kind.TARGET, Kind.COMPONENT, Kind.VALUE, Kind.WORD),
        /** A verb was said, and not yet of what. */
        VERB(Kind.TARGET, Kind.COMPONENT, Kind.VALUE, Kind.WORD, Kind.ACTION),
        /** What it is about was said. */
        TARGET(Kind.VALUE, Kind.WORD, Kind.TARGET, Kind.COMPONENT, Kind.ACTION);

        private final List<Kind> order;

        Phase(Kind... order) {
            this.order = List.of(order);
        }
    }

    private record Ranked(Candidate candidate, State state, int rank) {}

    private final Phase phase;
    private final List<Ranked> found = new ArrayList<>();

    Ranking(Phase phase) {
        this.phase = phase;
    }

    /**
     * Adds a candidate.
     *
     * @param state how far the sentence can be said with it
     * @param rank its place among those of its kind: less for what is more likely
     */
    void add(Candidate candidate, State state, int rank) {
        found.add(new Ranked(candidate, state, rank));
    }

    List<Candidate> candidates() {
        Comparator<Ranked> byKind = Comparator.comparing(each -> phase.order.indexOf(each.candidate().kind()));
        Comparator<Ranked> byState = Comparator.comparing(Ranked::state);
        Comparator<Ranked> fitting = Comparator.comparing(each -> each.state() != State.FITS);
        Comparator<Ranked> order = phase == Phase.TARGET ? byState.thenComparing(byKind) : fitting.thenComparing(byKind);
        found.sort(order.thenComparing(Ranked::rank));
        int[] ofKind = new int[Kind.values().length];
        List<Candidate> candidates = new ArrayList<>();
        for (Ranked each : found) {
            boolean counts = each.rank() < UNCOUNTED;
            if (candidates.size() < MOST && (!counts || ++ofKind[each.candidate().kind().ordinal()] <= MOST_OF_A_KIND)) {
                candidates.add(each.candidate());
            }
        }
        return List.copyOf(candidates);
    }
}
