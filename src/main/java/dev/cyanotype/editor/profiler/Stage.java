package dev.cyanotype.editor.profiler;

import dev.cyanotype.pipeline.Timing;
import java.util.function.ToLongFunction;

/** One stage of the pipeline, in the order in which they run. */
public enum Stage {
    DECOMPOSE("Decompose", Timing::decompose),
    EXECUTE("Execute", Timing::execute),
    VERIFY("Verify", Timing::verify),
    SERIALIZE("Serialize", Timing::serialize);

    private final String title;
    private final ToLongFunction<Timing> of;

    Stage(String title, ToLongFunction<Timing> of) {
        this.title = title;
        this.of = of;
    }

    public String title() {
        return title;
    }

    /** What it took, in nanoseconds. */
    public long of(Timing timing) {
        return of.applyAsLong(timing);
    }
}
