package dev.cyanotype.pipeline;

import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.recovery.Mended;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is done about one rejected sentence: corrected sentences are tried on its document until one applies, or else sentences
 * that would are put to the rejection as suggestions.
 */
final class Recovering {
    private static final int MOST_SUGGESTIONS = 5;
    private static final int MOST_TRIES = 24;

    /** A corrected sentence that would be applied is the best suggestion there is: few more are looked for. */
    private static final int TRIES_BESIDE_CORRECTED = 4;

    /** Corrected sentences that are offered where none is to be applied. */
    private static final int MOST_CORRECTED = 2;

    /** Sentences whose clauses are tried one by one. */
    private static final int MOST_PARTIAL = 8;

    private final Stages stages;
    private final Recovery recovery;
    private final Supplier<Stopwatch> counting;
    private final Supplier<Stopwatch> trying;
    private final Options options;

    /**
     * @param counting starts the watch of an attempt that counts, should it be carried out
     * @param trying starts the watch of one that only tells whether it could be
     */
    Recovering(Stages stages, Recovery recovery, Options options, Supplier<Stopwatch> counting, Supplier<Stopwatch> trying) {
        this.stages = stages;
        this.recovery = recovery;
        this.options = options;
        this.counting = counting;
        this.trying = trying;
    }

    /** The run of a corrected sentence, or of the clauses that can be carried out, or the rejected run with suggestions. */
    Run recovered(Run run, Recover recover) {
        Rejection rejection = run.rejection();
        if (rejection == null) {
            return run;
        }
        State state = run.before();
        List<Mended> mended = recovery.corrections(run.sentence(), state, rejection);
        List<String> suggested = new ArrayList<>();
        Run nearest = null;
        for (Mended each : mended) {
            Run tried = attempt(state, each.sentence());
            if (!tried.isApplied()) {
                nearest = isNearer(tried, nearest) ? tried : nearest;
                continue;
            }
            Run used = recover == Recover.OFF ? null : mended(state, each);
            if (used != null && used.isApplied()) {
                return used.corrected(run.sentence(), each.corrections());
            }
            if (suggested.size() < MOST_CORRECTED) {
                suggested.add(each.sentence());
            } else if (recover == Recover.OFF) {
                break;
            }
        }
        Run part = recover == Recover.PARTIAL ? partial(run, mended) : null;
        return part != null ? part : suggesting(run, rejection, suggested, nearest);
    }

    private Run attempt(State state, String sentence) {
        return new Attempt(stages, Options.OPTIMISED, trying.get()).sentence(state, sentence);
    }

    private Run mended(State state, Mended mended) {
        return new Attempt(stages, options, counting.get()).mended(state, mended, recovery.leastConfidence());
    }

    /** Whether a sentence got further than another: its rejection has a later code. */
    private static boolean isNearer(Run tried, @Nullable Run nearest) {
        Rejection why = tried.rejection();
        Rejection other = nearest == null ? null : nearest.rejection();
        return why != null && (other == null || why.code().compareTo(other.code()) > 0);
    }

    /** The clauses that can be carried out, of the sentence as it stands or corrected, whichever leaves fewest out. */
    private @Nullable Run partial(Run run, List<Mended> mended) {
        Run best = partial(run, new Mended(run.sentence(), List.of()));
        for (int i = 0; i < mended.size() && i < MOST_PARTIAL; i++) {
            Run next = partial(run, mended.get(i));
            if (next != null && (best == null || next.skipped().size() < best.skipped().size())) {
                best = next;
            }
        }
        return best;
    }

    private @Nullable Run partial(Run run, Mended mended) {
        Run part = new Attempt(stages, options, trying.get()).partial(run.before(), mended, recovery.leastConfidence());
        return part.isApplied() ? part.corrected(run.sentence(), mended.corrections()) : null;
    }

    /** The run with those of the candidates that would be applied to its document. */
    private Run suggesting(Run run, Rejection rejection, List<String> applying, @Nullable Run nearest) {
        List<String> candidates = new ArrayList<>();
        if (applying.isEmpty() && nearest != null && nearest.rejection() instanceof Rejection why) {
            add(nearest, why, candidates);
        }
        add(run, rejection, candidates);
        List<String> good = new ArrayList<>(applying);
        int tries = Math.min(candidates.size(), applying.isEmpty() ? MOST_TRIES : TRIES_BESIDE_CORRECTED);
        for (int i = 0; i < tries && good.size() < MOST_SUGGESTIONS; i++) {
            String candidate = candidates.get(i);
            if (!good.contains(candidate) && isWorthOffering(attempt(run.before(), candidate))) {
                good.add(candidate);
            }
        }
        return run.rejected(new Rejection(rejection.code(), rejection.message(), good));
    }

    private static boolean isWorthOffering(Run run) {
        boolean changes = run.changedDocument() || !run.after().selection().equals(run.before().selection());
        return run.isApplied() && (changes || run.historyMove() != null);
    }

    /** The fixes of findings are about what the sentence would have led to: by themselves they say something else. */
    private void add(Run run, Rejection why, List<String> candidates) {
        if (why.code() != Code.VERIFY_FAILED) {
            candidates.addAll(why.suggestions());
        }
        candidates.addAll(recovery.suggestions(run.sentence(), run.before(), why));
    }
}
