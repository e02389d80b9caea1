package dev.cyanotype.pipeline;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.language.Intents;
import dev.cyanotype.language.Step;
import java.util.List;

/** Says in one sentence what a command did. */
final class Summary {
    private Summary() {}

    static String of(Blueprint before, List<Step> steps, Patch patch, List<String> notes, List<Skipped> skipped) {
        var out = new StringBuilder();
        for (Step step : steps) {
            out.append(out.isEmpty() ? "" : "; ").append(Intents.of(step.action())).append(targets(before, step));
        }
        if (patch.isEmpty()) {
            out.append(out.isEmpty() ? "" : ": ").append("already so");
        }
        for (String note : notes) {
            out.append("; ").append(note);
        }
        if (!skipped.isEmpty()) {
            out.append("; left out ").append(skipped.size()).append(skipped.size() == 1 ? " clause" : " clauses");
        }
        return out.toString();
    }

    private static String targets(Blueprint before, Step step) {
        int count = step.targets().size();
        if (step.ofScreen()) {
            return " the screen";
        }
        if (count == 0) {
            return "";
        }
        Component only = count == 1 ? before.component(step.targets().getFirst()) : null;
        return only == null ? " " + count + (count == 1 ? " component" : " components") : " " + only.id();
    }
}
