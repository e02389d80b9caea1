package dev.cyanotype.profile.export;

import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.json.Utf8Sink;
import dev.cyanotype.pipeline.Optimisation;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Stage;
import dev.cyanotype.profile.Figures;
import dev.cyanotype.profile.Histogram;
import dev.cyanotype.profile.Percentiles;
import dev.cyanotype.profile.compare.Gain;
import dev.cyanotype.profile.compare.Measured;
import dev.cyanotype.profile.compare.Ratio;
import dev.cyanotype.profile.compare.Results;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** All that was found out about a program as one JSON object. Times are nanoseconds; a ratio has its 95% interval beside it. */
public final class ResultsJson {
    private ResultsJson() {}

    public static byte[] write(Profiled profiled) {
        Results results = profiled.results();
        JsonObject json = JsonObject.EMPTY
                .with("subject", JsonString.of(profiled.subject()))
                .with("machine", JsonString.of(profiled.machine()))
                .with("commands", JsonNumber.of(results.commands()))
                .with("rounds", JsonNumber.of(results.before().rounds().size()))
                .with("warm_up_rounds", JsonNumber.of(results.warmUpRounds()))
                .with("same_document", results.agree() ? JsonLiteral.TRUE : JsonLiteral.FALSE)
                .with("before", JsonString.of(results.before().contender().name()))
                .with("after", JsonString.of(results.after().contender().name()))
                .with("speed_up", speedUps(results))
                .with("optimisations", array(results.gains().stream().map(ResultsJson::gain).toList()))
                .with("contenders", array(results.measured().stream().map(ResultsJson::contender).toList()))
                .with("recorded", recorded(profiled));
        var out = new Utf8Sink(1 << 14);
        json.onLines("", "  ").writeTo(out);
        out.ascii("\n");
        return out.toByteArray();
    }

    private static JsonObject speedUps(Results results) {
        JsonObject json = JsonObject.EMPTY;
        for (Stage stage : Stage.values()) {
            json = json.with(name(stage), ratio(results.speedUp(EnumSet.of(stage))));
        }
        return json.with("total", ratio(results.speedUp(Results.ALL_STAGES)));
    }

    private static JsonObject gain(Gain gain) {
        return JsonObject.EMPTY
                .with("optimisation", JsonString.of(gain.optimisation().optionName()))
                .with("stages", array(gain.stages().stream().map(stage -> JsonString.of(name(stage))).toList()))
                .with("alone_on", ratio(gain.alone()))
                .with("alone_on_total", ratio(gain.aloneTotal()))
                .with("alone_off", ratio(gain.missing()))
                .with("alone_off_total", ratio(gain.missingTotal()));
    }

    private static JsonObject contender(Measured measured) {
        JsonObject medians = JsonObject.EMPTY;
        for (Stage stage : Stage.values()) {
            medians = medians.with(name(stage), JsonNumber.of(measured.median(EnumSet.of(stage))));
        }
        medians = medians.with("total", JsonNumber.of(measured.median(Results.ALL_STAGES)));
        return JsonObject.EMPTY
                .with("name", JsonString.of(measured.contender().name()))
                .with("optimisations", names(measured.contender().options()))
                .with("median_ns", medians)
                .with("median_bytes", JsonNumber.of(measured.medianBytes()))
                .with("rejected", JsonNumber.of(measured.rejected()))
                .with("digest", JsonString.of(measured.digest()));
    }

    private static JsonObject recorded(Profiled profiled) {
        Figures figures = profiled.figures();
        JsonObject percentiles = JsonObject.EMPTY;
        for (Stage stage : Stage.values()) {
            percentiles = percentiles.with(name(stage), percentiles(figures.histogram(stage)));
        }
        return JsonObject.EMPTY
                .with("runs", JsonNumber.of(figures.runs()))
                .with("rejected", JsonNumber.of(figures.rejected()))
                .with("warm_up", JsonNumber.of(figures.warmUp()))
                .with("cache_hits", JsonNumber.of(figures.hits()))
                .with("cache_misses", JsonNumber.of(figures.misses()))
                .with("bytes_per_run", JsonNumber.of(figures.bytesPerRun()))
                .with("percentiles_ns", percentiles.with("total", percentiles(figures.total())))
                .with("own_cost", JsonObject.EMPTY
                        .with("ns_per_run", JsonNumber.of(profiled.ownCost().nanosPerRun()))
                        .with("share", JsonNumber.of(profiled.ownShare()))
                        .with("bytes_per_run", JsonNumber.of(profiled.ownCost().bytesPerRun()))
                        .with("bytes_held", JsonNumber.of(profiled.ownCost().bytesInAll())));
    }

    /** The percentiles of a histogram, in its unit. */
    public static JsonObject percentiles(Histogram histogram) {
        Percentiles of = histogram.percentiles();
        return JsonObject.EMPTY
                .with("p50", JsonNumber.of(of.p50()))
                .with("p95", JsonNumber.of(of.p95()))
                .with("p99", JsonNumber.of(of.p99()))
                .with("max", JsonNumber.of(of.max()));
    }

    private static JsonObject ratio(Ratio ratio) {
        return JsonObject.EMPTY
                .with("ratio", JsonNumber.of(ratio.value()))
                .with("low", JsonNumber.of(ratio.low()))
                .with("high", JsonNumber.of(ratio.high()));
    }

    private static JsonArray names(Options options) {
        List<JsonValue> names = new ArrayList<>();
        for (Optimisation optimisation : Optimisation.values()) {
            if (options.has(optimisation)) {
                names.add(JsonString.of(optimisation.optionName()));
            }
        }
        return JsonArray.of(names);
    }

    private static JsonArray array(List<? extends JsonValue> items) {
        return JsonArray.of(items);
    }

    private static String name(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }
}
