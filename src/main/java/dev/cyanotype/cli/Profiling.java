package dev.cyanotype.cli;

import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Pipeline;
import dev.cyanotype.pipeline.Recorder;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.profile.Machine;
import dev.cyanotype.profile.OwnCost;
import dev.cyanotype.profile.Recording;
import dev.cyanotype.profile.WarmUp;
import dev.cyanotype.profile.compare.Comparison;
import dev.cyanotype.profile.compare.Contender;
import dev.cyanotype.profile.compare.Program;
import dev.cyanotype.profile.compare.Results;
import dev.cyanotype.profile.export.Profiled;
import java.util.function.LongSupplier;

/** Finds out about a program: first all contenders in turns, then the faster one run by run. */
final class Profiling {
    private final Environment environment;
    private final ScriptProgram program;
    private final Contenders contenders;
    private final Comparison.Extent extent;

    Profiling(Environment environment, ScriptProgram program, Contenders contenders, Comparison.Extent extent) {
        this.environment = environment;
        this.program = program;
        this.contenders = contenders;
        this.extent = extent;
    }

    Profiled run(String subject) {
        LongSupplier allocated = Machine.allocatedBytes();
        var comparison = new Comparison(
                Contender.withEachOptimisation(contenders.before(), contenders.after()), extent, environment.nanoClock(), allocated);
        var progress = new Progress(environment, "rounds", comparison.total());
        Results results = comparison.run(program, progress::done, () -> false).orElseThrow();
        progress.clear();
        int commands = (results.warmUpRounds() + extent.runs()) * program.size();
        var recording = new Recording(Recording.RUNS, allocated, new WarmUp(Math.max(0, WarmUp.RUNS - commands)));
        Run last = record(recording);
        var cost = OwnCost.measured(last, environment.nanoClock(), allocated);
        return new Profiled(subject, Machine.description(), results, recording.all().profiles(), cost);
    }

    /** Runs the program so often as each contender ran it, while a recorder listens, and gives the last run. */
    Run record(Recorder recorder) {
        Options options = contenders.after().options();
        Pipeline pipeline = program.recorded(recorder);
        Run last = null;
        for (int round = 0; round < extent.runs(); round++) {
            Program.Performance performance = program.on(pipeline, options);
            for (int i = 0; i < program.size(); i++) {
                last = performance.run(i);
            }
        }
        if (last == null) {
            throw new IllegalStateException("a program has a command, and is run");
        }
        return last;
    }
}
