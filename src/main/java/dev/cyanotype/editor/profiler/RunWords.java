package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.profiler.plot.Column;
import dev.cyanotype.editor.support.look.Durations;
import dev.cyanotype.pipeline.Stage;
import dev.cyanotype.profile.Profile;
import java.util.ArrayList;
import java.util.List;

/** Runs in words. */
final class RunWords {
    private static final int SHORT = 80;
    private static final String GESTURE = "gesture";

    private RunWords() {}

    /** What a run does: the intents of its steps, each once; of a gesture that. */
    static List<String> intents(Profile run) {
        return run.steps().isEmpty() && run.outcome().isApplied()
                ? List.of(GESTURE)
                : run.steps().stream().map(Profile.StepTime::intent).distinct().toList();
    }

    /** The first line of the sentence, shortened where it is long. */
    static String sentence(Profile run) {
        String line = run.sentence().lines().findFirst().orElse("");
        return line.isEmpty() ? "a long gesture" : line.length() > SHORT ? line.substring(0, SHORT - 1).strip() + "…" : line;
    }

    static String outcome(Profile run) {
        var code = run.outcome().code();
        String what = code == null ? run.outcome().kept() ? "applied" : "tried out" : "rejected, " + code.name();
        return run.outcome().warmUp() ? what + ", while warming up" : what;
    }

    static String cache(Profile run) {
        return switch (run.effort().cache()) {
            case HIT -> "plan from the cache";
            case MISS -> "read anew";
            case NOT_ASKED -> "nothing to read";
        };
    }

    static String effort(Profile run) {
        Profile.Effort effort = run.effort();
        return Amounts.count(effort.steps(), "step") + ", " + Amounts.count(effort.changes(), "change") + " to "
                + Amounts.count(effort.components(), "component");
    }

    /** All about one run, a line each. */
    static String lines(Profile run) {
        List<String> lines = new ArrayList<>();
        lines.add(sentence(run));
        lines.add(Durations.of(run.timing().total()) + " in all, " + outcome(run));
        for (Stage stage : Stage.values()) {
            lines.add(Amounts.title(stage) + "  " + Durations.of(stage.of(run.timing())));
        }
        lines.add(effort(run));
        lines.add(Amounts.bytes(run.bytes()) + " allocated, " + cache(run));
        return String.join("\n", lines);
    }

    /** All about one run in one line, as it is read out. */
    static String line(Profile run) {
        return lines(run).replace("\n", "; ").replace("  ", " ");
    }

    /** All about the runs of a column: of several, how many and how far apart, and then the slowest. */
    static String lines(Column column, Profile slowest) {
        if (column.count() == 1) {
            return lines(slowest);
        }
        String several = Amounts.count(column.count(), "edit") + ", " + Durations.of(column.fastest()) + " to "
                + Durations.of(slowest.timing().total())
                + (column.rejected() == 0 ? "" : ", " + column.rejected() + " rejected")
                + (column.tried() == 0 ? "" : ", " + column.tried() + " tried out");
        return several + "\nThe slowest: " + lines(slowest);
    }
}
