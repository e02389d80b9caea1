package dev.cyanotype.profile;

import dev.cyanotype.pipeline.SampleSentences;
import dev.cyanotype.pipeline.Stage;
import dev.cyanotype.profile.compare.Comparison;
import dev.cyanotype.profile.compare.Contender;
import dev.cyanotype.profile.compare.Gain;
import dev.cyanotype.profile.compare.Measured;
import dev.cyanotype.profile.compare.Ratio;
import dev.cyanotype.profile.compare.Results;
import dev.cyanotype.profile.compare.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** Writes the before/after report of the docs: all optimisations, and each, on screens of several sizes. */
public final class BeforeAfter {

    private final StringBuilder out = new StringBuilder();

    private BeforeAfter() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        var report = new BeforeAfter();
        report.head();
        report.compare("The ten sample sentences, 20 components", 20, SampleSentences.TEN, 40);
        report.compare("The ten sample sentences, 100 components", 100, SampleSentences.TEN, 30);
        report.compare("Those of them with one target, 1,000 components", 1_000, SampleSentences.ONE, 20);
        report.compare("Those of them with one target, 10,000 components", 10_000, SampleSentences.ONE, 7);
        Files.writeString(Path.of(arguments[0]), report.out);
    }

    private void head() {
        out.append("""
                # Before and after

                Written by `mvn -q -Pbench test-compile exec:exec@report`. Each table is one run in which all combinations of the
                optimisations took turns on the same sentences, warm-up kept apart; medians, with 95% intervals by the bootstrap. Figures are
                ratios: how many times as long it takes without. All combinations made the same document, to the byte.

                """);
        out.append("Machine: ").append(Machine.description()).append(".\n");
    }

    private void compare(String title, int components, List<String> sentences, int rounds) {
        List<Contender> contenders = Contender.withEachOptimisation(Contender.BASELINE, Contender.OPTIMISED);
        var comparison = new Comparison(
                contenders, new Comparison.Extent(rounds, 10_000, 3_000_000_000L, 1), System::nanoTime, Machine.allocatedBytes());
        Results results = comparison.run(new Sentences(components, sentences, new ArrayList<>()), _ -> {}, () -> false).orElseThrow();
        if (!results.agree()) {
            throw new IllegalStateException("the combinations disagree");
        }
        out.append("\n## ").append(title).append("\n\n| stage | baseline / optimised | share of the baseline | share of the optimised |\n");
        out.append("| --- | --- | --- | --- |\n");
        for (Stage stage : Stage.values()) {
            EnumSet<Stage> one = EnumSet.of(stage);
            out.append("| ").append(name(stage)).append(" | ").append(ratio(results.speedUp(one)));
            out.append(" | ").append(share(results.before(), one)).append(" | ").append(share(results.after(), one)).append(" |\n");
        }
        out.append("| **all** | **").append(ratio(results.speedUp(Results.ALL_STAGES))).append("** | | |\n");
        double bytes = results.before().medianBytes() / results.after().medianBytes();
        out.append("| bytes allocated | ").append(times(bytes)).append(" | | |\n\n");
        out.append("| optimisation | its stages | alone on, its stages | alone on, all | alone off, its stages | alone off, all |\n");
        out.append("| --- | --- | --- | --- | --- | --- |\n");
        for (Gain gain : results.gains()) {
            out.append("| ").append(gain.optimisation().optionName()).append(" | ");
            out.append(String.join(", ", gain.stages().stream().map(BeforeAfter::name).toList())).append(" | ");
            out.append(ratio(gain.alone())).append(" | ").append(times(gain.aloneTotal().value())).append(" | ");
            out.append(ratio(gain.missing())).append(" | ").append(times(gain.missingTotal().value())).append(" |\n");
        }
    }

    private static String share(Measured measured, EnumSet<Stage> stages) {
        return Math.round(100 * measured.median(stages) / measured.median(Results.ALL_STAGES)) + "%";
    }

    private static String name(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    private static String ratio(Ratio ratio) {
        return times(ratio.value()) + " [" + figure(ratio.low()) + ", " + figure(ratio.high()) + "]";
    }

    private static String times(double ratio) {
        return "× " + figure(ratio);
    }

    private static String figure(double ratio) {
        return String.format(Locale.ROOT, ratio >= 100 ? "%,.0f" : ratio >= 10 ? "%.1f" : "%.2f", ratio);
    }
}
