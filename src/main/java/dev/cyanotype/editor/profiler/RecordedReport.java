package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.support.look.Durations;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.Utf8Sink;
import dev.cyanotype.pipeline.Stage;
import dev.cyanotype.profile.Figures;
import dev.cyanotype.profile.Histogram;
import dev.cyanotype.profile.Percentiles;
import dev.cyanotype.profile.export.ResultsJson;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The figures of what was recorded, where nothing was compared yet.
 *
 * @param subject the screen
 * @param machine where it was run
 */
record RecordedReport(String subject, String machine, Figures figures) {
    private static final String LINE = "%-12s %6s %12s %12s %12s %12s%n";

    byte[] text() {
        var out = new StringBuilder(subject + ": " + Amounts.count(figures.runs(), "run") + "\n" + machine + "\n\n");
        out.append(String.format(Locale.ROOT, LINE, "stage", "share", "p50", "p95", "p99", "max"));
        for (Stage stage : Stage.values()) {
            out.append(line(stage.name().toLowerCase(Locale.ROOT), Amounts.percent(figures.share(stage)), figures.histogram(stage)));
        }
        out.append(line("total", "", figures.total()));
        out.append("intent cache: ").append(figures.hits()).append(" found, ").append(figures.misses()).append(" read anew; ");
        out.append(Amounts.bytes(figures.bytesPerRun())).append(" allocated a run; ").append(figures.rejected()).append(" rejected\n");
        return out.toString().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String name, String share, Histogram histogram) {
        Percentiles of = histogram.percentiles();
        return String.format(
                Locale.ROOT, LINE, name, share, Durations.of(of.p50()), Durations.of(of.p95()), Durations.of(of.p99()), Durations.of(of.max()));
    }

    byte[] json() {
        JsonObject stages = JsonObject.EMPTY;
        for (Stage stage : Stage.values()) {
            stages = stages.with(stage.name().toLowerCase(Locale.ROOT), ResultsJson.percentiles(figures.histogram(stage)));
        }
        JsonObject json = JsonObject.EMPTY
                .with("subject", JsonString.of(subject))
                .with("machine", JsonString.of(machine))
                .with("runs", JsonNumber.of(figures.runs()))
                .with("rejected", JsonNumber.of(figures.rejected()))
                .with("cache_hits", JsonNumber.of(figures.hits()))
                .with("cache_misses", JsonNumber.of(figures.misses()))
                .with("bytes_per_run", JsonNumber.of(figures.bytesPerRun()))
                .with("stages_ns", stages.with("total", ResultsJson.percentiles(figures.total())));
        var out = new Utf8Sink(1 << 12);
        json.onLines("", "  ").writeTo(out);
        out.ascii("\n");
        return out.toByteArray();
    }
}
