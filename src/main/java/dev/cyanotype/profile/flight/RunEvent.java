package dev.cyanotype.profile.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A run of the pipeline from beginning to end. */
@Name("cyanotype.Run")
@Label("Run")
@Description("A run of the pipeline")
@Category({"Cyanotype", "Pipeline"})
@StackTrace(false)
final class RunEvent extends Event {
    @Label("Sentence")
    String sentence = "";

    @Label("Outcome")
    @Description("APPLIED, or the code of the rejection")
    String outcome = "";

    @Label("Steps")
    int steps;

    @Label("Changes")
    int changes;
}
