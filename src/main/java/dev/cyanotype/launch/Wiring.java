package dev.cyanotype.launch;

import dev.cyanotype.cli.Engine;
import dev.cyanotype.determinism.Means;
import dev.cyanotype.determinism.Variation;
import dev.cyanotype.editor.support.core.EditorCore;
import dev.cyanotype.files.UserFolders;
import dev.cyanotype.language.grammar.Grammar;
import dev.cyanotype.language.lexicon.Lexicon;
import dev.cyanotype.pipeline.IntentCache;
import dev.cyanotype.pipeline.Pipeline;
import dev.cyanotype.pipeline.Recorder;
import dev.cyanotype.pipeline.Stages;
import dev.cyanotype.pipeline.plan.StepPlanner;
import dev.cyanotype.pipeline.recovery.StandardRecovery;
import dev.cyanotype.profile.Machine;
import dev.cyanotype.profile.Recording;
import dev.cyanotype.profile.WarmUp;
import dev.cyanotype.profile.flight.FlightEvents;
import dev.cyanotype.rules.LockedMemberSchema;
import dev.cyanotype.rules.Rules;
import dev.cyanotype.rules.Verification;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The composition root: the one place where the core is put together, and where the clock comes from. */
public final class Wiring {
    private Wiring() {}

    /** A core of its own, for one thread. */
    public static Engine engine() {
        return engine(System::nanoTime);
    }

    /** A core that times its stages with a clock in nanoseconds. */
    public static Engine engine(LongSupplier nanoClock) {
        var parts = new Parts();
        return new Engine(
                parts.pipeline(nanoClock, parts.cache, Recorder.NONE), parts.verification, recorder -> parts.pipeline(nanoClock, new IntentCache(), recorder));
    }

    /** What scripts are run again with: pipelines that share a core, and this program itself. */
    public static Means means() {
        var parts = new Parts();
        return new Means(() -> parts.pipeline(System::nanoTime), OwnCommand.ofThisProcess(), Variation.all());
    }

    /** What the window works with: each document gets a pipeline, and all share the grammar, the rules and the cache. */
    public static EditorCore editor(EditorCore.Clocks clocks) {
        var parts = new Parts();
        return new EditorCore(
                new Means(() -> parts.pipeline(clocks.nano()), OwnCommand.ofThisProcess(), Variation.all()),
                parts.verification,
                parts.grammar,
                parts.lexicon,
                clocks,
                measuring(parts, clocks.nano()));
    }

    private static EditorCore.Measuring measuring(Parts parts, LongSupplier nanoClock) {
        LongSupplier allocated = Machine.allocatedBytes();
        var warmUp = new WarmUp(WarmUp.RUNS);
        return new EditorCore.Measuring(
                () -> {
                    var recording = new Recording(Recording.RUNS, allocated, warmUp);
                    Recorder both = Recorder.both(recording, new FlightEvents());
                    return new EditorCore.Recorded(parts.pipeline(nanoClock, parts.cache, both), recording);
                },
                () -> parts.pipeline(nanoClock, new IntentCache(), Recorder.NONE),
                allocated,
                Machine.heap());
    }

    /** The folder of this user's data for the program; null where the system names none. */
    public static @Nullable Path dataFolder() {
        return UserFolders.data(
                System.getProperty("os.name", ""),
                name -> Objects.requireNonNullElse(System.getenv(name), ""),
                System.getProperty("user.home", ""));
    }

    /** What pipelines have in common. */
    private static final class Parts {
        private final Verification verification = new Verification(new Rules(new LockedMemberSchema()));
        private final Lexicon lexicon = Lexicon.standard();
        private final Grammar grammar = new Grammar(lexicon);
        private final IntentCache cache = new IntentCache();

        Pipeline pipeline(LongSupplier nanoClock) {
            return pipeline(nanoClock, cache, Recorder.NONE);
        }

        Pipeline pipeline(LongSupplier nanoClock, IntentCache plans, Recorder recorder) {
            Stages stages = Stages.of(grammar, plans, new StepPlanner(), verification);
            return new Pipeline(stages, new StandardRecovery(grammar, lexicon), nanoClock, recorder);
        }
    }
}
