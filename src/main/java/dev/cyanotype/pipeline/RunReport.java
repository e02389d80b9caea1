package dev.cyanotype.pipeline;

import dev.cyanotype.edit.JsonPatchWriter;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.Correction;
import dev.cyanotype.language.Intents;
import dev.cyanotype.language.Parameters;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Step;
import dev.cyanotype.rules.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A run as JSON, on one line: {@code sentence}, {@code outcome}, {@code code} (null where it was applied), {@code message},
 * {@code steps}, {@code corrections}, {@code suggestions}, {@code findings}, {@code patch} (RFC 6902), {@code timing_ns},
 * {@code digest}; and {@code skipped} where a partial recovery left clauses out.
 */
public final class RunReport {
    private RunReport() {}

    public static JsonObject of(Run run) {
        Rejection rejection = run.rejection();
        JsonObject report = JsonObject.EMPTY
                .with("sentence", JsonString.of(run.sentence()))
                .with("outcome", JsonString.of(run.isApplied() ? "applied" : "rejected"))
                .with("code", rejection == null ? JsonLiteral.NULL : JsonString.of(rejection.code().name()))
                .with("message", JsonString.of(rejection == null ? run.message() : rejection.message()))
                .with("steps", steps(run.steps()))
                .with("corrections", corrections(run.corrections()))
                .with("suggestions", strings(rejection == null ? List.of() : rejection.suggestions()))
                .with("findings", findings(run.findings()));
        if (!run.skipped().isEmpty()) {
            report = report.with("skipped", skipped(run.skipped()));
        }
        return report.with("patch", JsonPatchWriter.write(run.patch(), run.before().document()))
                .with("timing_ns", timing(run.timing()))
                .with("digest", JsonString.of(run.digest()));
    }

    /** Findings as {@code [{"rule", "severity", "component", "message"}]}; the component is null for the screen. */
    public static JsonArray findings(List<Finding> findings) {
        List<JsonValue> items = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            items.add(JsonObject.EMPTY
                    .with("rule", JsonString.of(finding.rule()))
                    .with("severity", JsonString.of(finding.severity().name().toLowerCase(Locale.ROOT)))
                    .with("component", string(finding.component()))
                    .with("message", JsonString.of(finding.message())));
        }
        return JsonArray.of(items);
    }

    private static JsonArray steps(List<Step> steps) {
        List<JsonValue> items = new ArrayList<>(steps.size());
        for (Step step : steps) {
            JsonObject parameters = Parameters.of(step.action());
            items.add(JsonObject.EMPTY
                    .with("intent", JsonString.of(Intents.of(step.action())))
                    .with("targets", strings(step.targets()))
                    .with("parameters", step.ofScreen() ? parameters.with("screen", JsonLiteral.TRUE) : parameters)
                    .with("confidence", JsonNumber.of(step.confidence())));
        }
        return JsonArray.of(items);
    }

    private static JsonArray corrections(List<Correction> corrections) {
        List<JsonValue> items = new ArrayList<>(corrections.size());
        for (Correction correction : corrections) {
            items.add(JsonObject.EMPTY
                    .with("from", JsonString.of(correction.from()))
                    .with("to", JsonString.of(correction.to())));
        }
        return JsonArray.of(items);
    }

    private static JsonArray skipped(List<Skipped> skipped) {
        List<JsonValue> items = new ArrayList<>(skipped.size());
        for (Skipped each : skipped) {
            items.add(JsonObject.EMPTY
                    .with("clause", JsonString.of(each.clause()))
                    .with("number", JsonNumber.of(each.number()))
                    .with("code", JsonString.of(each.why().code().name()))
                    .with("message", JsonString.of(each.why().message())));
        }
        return JsonArray.of(items);
    }

    private static JsonObject timing(Timing timing) {
        return JsonObject.EMPTY
                .with("decompose", JsonNumber.of(timing.decompose()))
                .with("execute", JsonNumber.of(timing.execute()))
                .with("verify", JsonNumber.of(timing.verify()))
                .with("serialize", JsonNumber.of(timing.serialize()))
                .with("total", JsonNumber.of(timing.total()));
    }

    private static JsonArray strings(List<String> texts) {
        List<JsonValue> items = new ArrayList<>(texts.size());
        for (String text : texts) {
            items.add(JsonString.of(text));
        }
        return JsonArray.of(items);
    }

    private static JsonValue string(@Nullable String text) {
        return text == null ? JsonLiteral.NULL : JsonString.of(text);
    }
}
