package dev.cyanotype.profile.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A stage at work; a run in which execute and verify take turns has several of each. */
@Name("cyanotype.Stage")
@Label("Stage")
@Description("A stage of the pipeline at work")
@Category({"Cyanotype", "Pipeline"})
@StackTrace(false)
final class StageEvent extends Event {
    @Label("Stage")
    String stage = "";
}
