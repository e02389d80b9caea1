package dev.cyanotype.pipeline;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.language.Step;
import dev.cyanotype.pipeline.Attempt.Stopwatch;
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

    /**
     * @param stages the four stages
     * @param recovery what may be done about a sentence that cannot be carried out
     * @param nanoClock a clock in nanoseconds from an arbitrary origin, for the timing alone
     */
    public Pipeline(Stages stages, Recovery recovery, LongSupplier nanoClock) {
        this.stages = stages;
        this.recovery = recovery;
        this.nanoClock = nanoClock;
    }

    /** Runs a command. */
    public Run run(State state, Command command, Options options) {
        return switch (command) {
            case Command.Sentence(String text, Recover recover) -> recovered(state, text, recover, options);
            case Command.Gesture gesture ->
                new Attempt(stages, options, new Stopwatch(nanoClock))
                        .gesture(state, gesture);
            case Command.Composed composed ->
                new Attempt(stages, options, new Stopwatch(nanoClock))
                        .composed(state, composed);
        };
    }

    private Run recovered(State state, String sentence, Recover recover, Options options) {
        Run run = new Attempt(stages, options, new Stopwatch(nanoClock)).sentence(state, sentence);
        return run.isApplied() ? run : new Recovering(stages, recovery, nanoClock, options).recovered(run, recover);
    }

    /** The run that changes nothing but the document to another state of it, as undo, redo and roll back do. */
    public Run moved(Run asked, Blueprint to, Patch patch, String message) {
        return new Attempt(stages, Options.OPTIMISED, new Stopwatch(nanoClock)).moved(asked, to, patch, message);
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
