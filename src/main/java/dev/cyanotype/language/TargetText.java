package dev.cyanotype.language;

import dev.cyanotype.language.Target.Described;
import java.util.List;

/** Targets in words, for messages and reports. */
public final class TargetText {
    private TargetText() {}

    public static String of(Target target) {
        return switch (target) {
            case Target.Screen screen -> "the screen";
            case Target.Everything everything -> "everything";
            case Target.Selected selected -> "the selection";
            case Target.Pronoun(boolean plural, String word) -> word;
            case Target.Unsaid unsaid -> "what was meant before";
            case Target.Listed(List<Target> targets) -> listed(targets);
            case Target.Except(Target from, Target without) -> of(from) + " except " + of(without);
            case Target.Id(String id) -> id;
            case Described described -> described.words();
        };
    }

    private static String listed(List<Target> targets) {
        var out = new StringBuilder();
        for (int i = 0; i < targets.size(); i++) {
            out.append(i == 0 ? "" : i == targets.size() - 1 ? " and " : ", ").append(of(targets.get(i)));
        }
        return out.toString();
    }
}
