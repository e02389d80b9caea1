package dev.cyanotype.profile.export;

import dev.cyanotype.pipeline.Stage;
import dev.cyanotype.profile.Figures;
import dev.cyanotype.profile.Histogram;
import dev.cyanotype.profile.Percentiles;
import dev.cyanotype.profile.compare.Gain;
import dev.cyanotype.profile.compare.Ratio;
import dev.cyanotype.profile.compare.Results;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** All that was found out about a program, for people. */
public final class TextReport {
    private final Profiled profiled;
    private final Results results;
    private final StringBuilder out = new StringBuilder();

    private TextReport(Profiled profiled) {
        this.profiled = profiled;
        this.results = profiled.results();
    }

    public static String write(Profiled profiled) {
        var report = new TextReport(profiled);
        report.head();
        report.speedUp();
        report.gains();
        report.recorded();
        return report.out.toString();
    }

    private void head() {
        int commands = results.commands();
        int rounds = results.before().rounds().size();
        line(profiled.subject() + ": " + commands + (commands == 1 ? " command, " : " commands, ") + rounds
                + (rounds == 1 ? " round" : " rounds") + " of each combination in turns, warm-up kept apart");
        line(profiled.machine());
        int rejected = results.after().rejected();
        if (rejected > 0) {
            line(rejected + " of the commands " + (rejected == 1 ? "is" : "are") + " rejected, and counted with the others");
        }
        line(results.agree() ? "All combinations made the same document." : "THE COMBINATIONS DID NOT MAKE THE SAME DOCUMENT.");
    }

    private void speedUp() {
        String before = results.before().contender().name();
        String after = results.after().contender().name();
        line("");
        line(before + " against " + after + ", medians of a round:");
        row("stage", "before", "after", "faster", "95% interval");
        for (Stage stage : Stage.values()) {
            speedUp(name(stage), EnumSet.of(stage));
        }
        speedUp("total", Results.ALL_STAGES);
        row("bytes", bytes(results.before().medianBytes()), bytes(results.after().medianBytes()), "", "");
    }

    private void speedUp(String name, Set<Stage> stages) {
        Ratio ratio = results.speedUp(stages);
        String before = duration(results.before().median(stages));
        row(name, before, duration(results.after().median(stages)), times(ratio.value()), interval(ratio));
    }

    private void gains() {
        if (results.gains().isEmpty()) {
            return;
        }
        line("");
        line("Each optimisation alone on against all off, and all on against it alone off:");
        out.append(padded("", 26)).append(padded("stages", 16)).append("alone on: its stages   all          ");
        line("alone off: its stages   all");
        for (Gain gain : results.gains()) {
            out.append(padded(gain.optimisation().optionName(), 26));
            out.append(padded(String.join("+", gain.stages().stream().map(TextReport::name).toList()), 16));
            out.append(padded(times(gain.alone().value()) + " " + interval(gain.alone()), 23));
            out.append(padded(times(gain.aloneTotal().value()), 13));
            out.append(padded(times(gain.missing().value()) + " " + interval(gain.missing()), 24));
            line(times(gain.missingTotal().value()));
        }
    }

    private void recorded() {
        Figures figures = profiled.figures();
        line("");
        line(figures.runs() + " runs recorded with " + results.after().contender().name() + ", one by one"
                + (figures.warmUp() == 0 ? ":" : " (" + figures.warmUp() + " of them before the program was warm):"));
        row("stage", "p50", "p95", "p99", "max");
        for (Stage stage : Stage.values()) {
            percentiles(name(stage), figures.histogram(stage));
        }
        percentiles("total", figures.total());
        line("intent cache: " + figures.hits() + " found, " + figures.misses() + " read anew; " + bytes(figures.bytesPerRun())
                + " allocated a run");
        line("recording itself: " + duration(profiled.ownCost().nanosPerRun()) + " a run, "
                + Decimals.of(100 * profiled.ownShare(), 1) + "% of the median; "
                + bytes(profiled.ownCost().bytesPerRun()) + " allocated a run, " + bytes(profiled.ownCost().bytesInAll()) + " held");
    }

    private void percentiles(String name, Histogram histogram) {
        Percentiles of = histogram.percentiles();
        row(name, duration(of.p50()), duration(of.p95()), duration(of.p99()), duration(of.max()));
    }

    private void row(String... cells) {
        out.append(padded(cells[0], 12));
        for (int i = 1; i < cells.length; i++) {
            String cell = cells[i];
            out.append(" ".repeat(Math.max(1, (i == 4 ? 20 : 12) - cell.length()))).append(cell);
        }
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        out.append('\n');
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String name(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    private static String times(double ratio) {
        return "× " + figure(ratio);
    }

    private static String interval(Ratio ratio) {
        return "[" + figure(ratio.low()) + ", " + figure(ratio.high()) + "]";
    }

    /** Three digits that count, where there are as many. */
    static String figure(double number) {
        return Decimals.of(number, number >= 100 ? 0 : number >= 10 ? 1 : 2);
    }

    static String duration(double nanos) {
        return nanos < 1_000 ? figure(nanos) + " ns"
                : nanos < 1_000_000 ? figure(nanos / 1_000) + " µs"
                : nanos < 1_000_000_000 ? figure(nanos / 1_000_000) + " ms"
                : figure(nanos / 1_000_000_000) + " s";
    }

    private static String bytes(double bytes) {
        return bytes < 1_000 ? figure(bytes) + " B" : bytes < 1_000_000 ? figure(bytes / 1_000) + " kB" : figure(bytes / 1_000_000) + " MB";
    }
}
