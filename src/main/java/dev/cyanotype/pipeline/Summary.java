package dev.cyanotype.pipeline;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.language.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in one line what a command did: {@code 2 buttons → #0000FF, 20% larger; the screen → #FFFFFF}. */
final class Summary {
    private Summary() {}

    static String of(Blueprint before, List<Step> steps, Patch patch, List<String> notes, List<Skipped> skipped) {
        var out = new StringBuilder();
        @Nullable Step last = null;
        for (Step step : steps) {
            boolean same = last != null && last.ofScreen() == step.ofScreen() && last.targets().equals(step.targets());
            if (same) {
                out.append(", ");
            } else {
                out.append(out.isEmpty() ? "" : "; ").append(targets(before, step));
            }
            out.append(Phrasing.of(step.action()));
            last = step;
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
        if (step.targets().isEmpty()) {
            return step.ofScreen() ? "the screen → " : "";
        }
        if (step.targets().size() == 1) {
            return step.targets().getFirst() + " → ";
        }
        return step.targets().size() + " " + kind(before, step.targets()) + " → ";
    }

    /** The type that all have, in the plural, else components. */
    private static String kind(Blueprint before, List<String> ids) {
        ComponentType type = null;
        for (String id : ids) {
            Component component = before.component(id);
            if (component == null || type != null && component.type() != type) {
                return "components";
            }
            type = component.type();
        }
        return type == null ? "components" : type.wireName().replace('_', ' ') + "s";
    }
}
