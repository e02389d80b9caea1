package dev.cyanotype.launch;

import dev.cyanotype.cli.Engine;
import dev.cyanotype.language.grammar.Grammar;
import dev.cyanotype.language.lexicon.Lexicon;
import dev.cyanotype.pipeline.IntentCache;
import dev.cyanotype.pipeline.Pipeline;
import dev.cyanotype.pipeline.Stages;
import dev.cyanotype.pipeline.plan.StepPlanner;
import dev.cyanotype.pipeline.recovery.StandardRecovery;
import dev.cyanotype.rules.LockedMemberSchema;
import dev.cyanotype.rules.Rules;
import dev.cyanotype.rules.Verification;
import java.util.function.LongSupplier;

/** The composition root: the one place where the core is put together, and where the clock comes from. */
public final class Wiring {
    private Wiring() {}

    /** A core of its own, for one thread. */
    public static Engine engine() {
        return engine(System::nanoTime);
    }

    /** A core that times its stages with a clock in nanoseconds. */
    public static Engine engine(LongSupplier nanoClock) {
        var verification = new Verification(new Rules(new LockedMemberSchema()));
        Lexicon lexicon = Lexicon.standard();
        var grammar = new Grammar(lexicon);
        Stages stages = Stages.of(grammar, new IntentCache(), new StepPlanner(), verification);
        return new Engine(new Pipeline(stages, new StandardRecovery(grammar, lexicon), nanoClock), verification);
    }
}
