package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.support.look.Durations;
import dev.cyanotype.profile.compare.Gain;
import dev.cyanotype.profile.compare.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A comparison in a few lines, to be pasted where colleagues read it. */
final class ComparisonText {
    private static final String LINE = "%-10s %12s %12s   %s";

    private ComparisonText() {}

    static String of(BeforeAfterViewModel.Outcome outcome) {
        Results results = outcome.results();
        List<String> lines = new ArrayList<>();
        lines.add(head(outcome));
        lines.add(String.format(
                Locale.ROOT, LINE, "", results.before().contender().name(), results.after().contender().name(), "").stripTrailing());
        for (ComparisonRow row : ComparisonRow.of(results)) {
            lines.add(String.format(
                    Locale.ROOT, LINE, row.title(), Durations.of(row.before().median()), Durations.of(row.after().median()),
                    row.words() + " (" + row.interval() + ")"));
        }
        for (Gain gain : results.gains()) {
            lines.add(gain(gain));
        }
        lines.add(foot(outcome));
        return String.join("\n", lines) + "\n";
    }

    static String head(BeforeAfterViewModel.Outcome outcome) {
        Results results = outcome.results();
        return outcome.subject() + ": " + results.before().contender().name() + " against " + results.after().contender().name()
                + ", median of a command";
    }

    static String gain(Gain gain) {
        return gain.optimisation().optionName() + ": " + Amounts.times(gain.alone().value()) + " in its stages alone on, "
                + Amounts.times(gain.missing().value()) + " against it alone off";
    }

    static String foot(BeforeAfterViewModel.Outcome outcome) {
        int rounds = outcome.results().before().rounds().size();
        return Amounts.count(rounds, "round") + " in turns after warming up, intervals of 95%. " + outcome.machine();
    }
}
