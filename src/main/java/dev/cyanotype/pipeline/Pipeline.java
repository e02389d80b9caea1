package dev.cyanotype.pipeline;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.language.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Runs commands against states: decompose, execute, verify, serialize, all or nothing.
 *
 * <p>The same state, command and mode of recovery give the same run but for its timing, whatever the options. A pipeline is
 * for one thread at a time; what it is built of may be shared.
 */
public final class Pipeline {
    private final Stages stages;
    private final Recovery recovery;
    private final LongSupplier nanoClock;
    private final Recorder recorder;

    /**
     * @param stages the four stages
     * @param recovery what may be done about a sentence that cannot be carried out
     * @param nanoClock a clock in nanoseconds from an arbitrary origin, for the timing alone
     * @param recorder is told how each run goes
     */
    public Pipeline(Stages stages, Recovery recovery, LongSupplier nanoClock, Recorder recorder) {
        this.stages = stages;
        this.recovery = recovery;
        this.nanoClock = nanoClock;
        this.recorder = recorder;
    }

    /** Runs a command. */
    public Run run(State state, Command command, Options options) {
        var attempt = new Attempt(stages, options, counting());
        Run run = switch (command) {
            case Command.Sentence(String text, Recover _) -> attempt.sentence(state, text);
            case Command.Gesture gesture -> attempt.gesture(state, gesture);
            case Command.Composed composed -> attempt.composed(state, composed);
        };
        if (run.isApplied() || !(command instanceof Command.Sentence sentence)) {
            return ended(run, options, run.timing().total());
        }
        long start = nanoClock.getAsLong();
        Run recovered = new Recovering(stages, recovery, options, this::counting, this::trying).recovered(run, sentence.recover());
        return ended(recovered, options, run.timing().total() + nanoClock.getAsLong() - start);
    }

    private Run ended(Run run, Options options, long elapsed) {
        if (run.historyMove() == null) {
            recorder.end(run, options, elapsed);
        }
        return run;
    }

    private Stopwatch counting() {
        return new Stopwatch(nanoClock, recorder);
    }

    private Stopwatch trying() {
        return new Stopwatch(nanoClock, Recorder.NONE);
    }

    /** The run that changes nothing but the document to another state of it, as undo, redo and roll back do. */
    public Run moved(Run asked, Blueprint to, Patch patch, String message) {
        Run run = new Attempt(stages, Options.OPTIMISED, counting()).moved(asked, to, patch, message);
        recorder.end(run, Options.OPTIMISED, run.timing().total());
        return run;
    }

    /** Says that a run has become the state of its document; until then it was tried out. */
    public void kept(Run run) {
        recorder.kept(run);
    }

    /** The plan of a sentence, without carrying it out: for previews and completion. */
    public List<Step> plan(State state, String sentence) {
        List<Step> steps = new ArrayList<>();
        for (Decomposition.Part part : stages.decomposer().decompose(sentence, state, Options.OPTIMISED).parts()) {
            if (part.step() != null) {
                steps.add(part.step());
            }
        }
        return steps;
    }
}
