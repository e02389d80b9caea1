package dev.cyanotype.profile.export;

import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.json.Utf8Sink;
import dev.cyanotype.pipeline.Stage;
import dev.cyanotype.profile.Profile;
import java.util.List;
import java.util.Locale;

/**
 * Runs as trace events, which Perfetto and the tracing page of Chrome show: a slice for each run, in it one for each stage, and
 * in execute one for each step.
 *
 * <p>The stages of a run stand one after the other with the time that each had in all, though without batching execute and
 * verify take turns.
 */
public final class TraceJson {
    private static final String CATEGORY = "pipeline";

    private final Utf8Sink out = new Utf8Sink(1 << 16);
    private boolean first = true;

    private TraceJson() {}

    /** @param machine where the runs were, for the trace's own record */
    public static byte[] write(List<Profile> profiles, String machine) {
        var trace = new TraceJson();
        trace.out.ascii("{\"displayTimeUnit\": \"ns\", \"otherData\": ");
        JsonObject.EMPTY.with("program", JsonString.of("cyanotype")).with("machine", JsonString.of(machine)).writeTo(trace.out);
        trace.out.ascii(", \"traceEvents\": [");
        trace.name("process_name", "cyanotype");
        trace.name("thread_name", "pipeline");
        long origin = profiles.isEmpty() ? 0 : profiles.getFirst().start();
        for (Profile profile : profiles) {
            trace.run(profile, profile.start() - origin);
        }
        trace.out.ascii("\n]}\n");
        return trace.out.toByteArray();
    }

    private void run(Profile profile, long start) {
        slice(profile.sentence().isEmpty() ? "run" : profile.sentence(), start, profile.timing().total(), arguments(profile));
        long at = start;
        for (Stage stage : Stage.values()) {
            long took = stage.of(profile.timing());
            slice(stage.name().toLowerCase(Locale.ROOT), at, took, JsonObject.EMPTY);
            if (stage == Stage.EXECUTE) {
                steps(profile, at, at + took);
            }
            at += took;
        }
    }

    private void steps(Profile profile, long start, long end) {
        long at = start;
        for (Profile.StepTime step : profile.steps()) {
            long took = Math.min(step.nanos(), end - at);
            slice(step.intent(), at, took, JsonObject.EMPTY);
            at += took;
        }
    }

    private static JsonObject arguments(Profile profile) {
        var code = profile.outcome().code();
        return JsonObject.EMPTY
                .with("outcome", JsonString.of(code == null ? "APPLIED" : code.name()))
                .with("warm_up", profile.outcome().warmUp() ? JsonLiteral.TRUE : JsonLiteral.FALSE)
                .with("cache", JsonString.of(profile.effort().cache().name()))
                .with("changes", JsonNumber.of(profile.effort().changes()))
                .with("components", JsonNumber.of(profile.effort().components()))
                .with("bytes", JsonNumber.of(profile.bytes()));
    }

    private void slice(String name, long start, long took, JsonObject arguments) {
        event(JsonObject.EMPTY
                .with("name", JsonString.of(name))
                .with("cat", JsonString.of(CATEGORY))
                .with("ph", JsonString.of("X"))
                .with("ts", JsonNumber.written(Decimals.micros(start)))
                .with("dur", JsonNumber.written(Decimals.micros(took)))
                .with("pid", JsonNumber.of(1))
                .with("tid", JsonNumber.of(1))
                .with("args", arguments));
    }

    private void name(String of, String name) {
        event(JsonObject.EMPTY
                .with("name", JsonString.of(of))
                .with("ph", JsonString.of("M"))
                .with("pid", JsonNumber.of(1))
                .with("tid", JsonNumber.of(1))
                .with("args", JsonObject.EMPTY.with("name", JsonString.of(name))));
    }

    private void event(JsonValue event) {
        out.ascii(first ? "\n" : ",\n");
        first = false;
        event.writeTo(out);
    }
}
