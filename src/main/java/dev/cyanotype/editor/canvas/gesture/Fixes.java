package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Edit.MoveComponent;
import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.edit.EditReader;
import dev.cyanotype.editor.support.document.Trial;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Command.Gesture;
import dev.cyanotype.pipeline.Command.Sentence;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.rules.Finding;
import dev.cyanotype.rules.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be done in the place of a gesture that was rejected for what it would lead to: make room for it, do it at the nearest
 * free place, go as far as there is room, or mend what was found wrong along with it.
 */
public final class Fixes {
    private Fixes() {}

    /** What might do for a gesture that was tried out and rejected, the best first; nothing for another command. */
    public static List<Fix> candidates(Trial trial) {
        Rejection why = trial.run().rejection();
        if (why == null || why.code() != Code.VERIFY_FAILED || !(trial.command() instanceof Gesture(List<Edit> edits))) {
            return List.of();
        }
        Blueprint before = trial.run().before().document();
        Arrivals arrivals = Arrivals.of(before, trial.shown(), edits);
        List<Fix> fixes = new ArrayList<>();
        add(fixes, "Make room", arrivals.makingRoom());
        add(fixes, "Nearest free place", arrivals.atFreePlaces());
        if (edits.size() == 1 && edits.getFirst() instanceof MoveComponent move) {
            fixes.add(new Fix("As far as there is room", new Sentence(EditPrinter.print(move), Recover.OFF)));
        }
        for (Finding finding : trial.run().findings()) {
            if (finding.severity() == Severity.ERROR) {
                addFixes(fixes, edits, finding);
            }
        }
        return fixes;
    }

    /** A finding is one of the document with the edits made, so what mends it goes behind them. */
    private static void addFixes(List<Fix> fixes, List<Edit> edits, Finding finding) {
        for (String sentence : finding.fixes()) {
            Edit edit = EditReader.read(sentence);
            if (edit != null) {
                List<Edit> all = new ArrayList<>(edits);
                all.add(edit);
                add(fixes, "Also " + sentence, all);
            }
        }
    }

    private static void add(List<Fix> fixes, String label, @Nullable List<Edit> edits) {
        if (edits != null && !edits.isEmpty()) {
            fixes.add(new Fix(label, new Gesture(edits)));
        }
    }

    /**
     * Those of some candidates that would be applied and change something, no two to the same end.
     *
     * @param tryOut says what a command would come to, on the document that the candidates were made for
     */
    public static List<Fix> accepted(List<Fix> candidates, Function<Command, Run> tryOut) {
        List<Fix> accepted = new ArrayList<>();
        Set<String> ends = new HashSet<>();
        for (Fix fix : candidates) {
            Run run = tryOut.apply(fix.command());
            if (run.isApplied() && run.changedDocument() && ends.add(run.digest())) {
                accepted.add(fix);
            }
        }
        return accepted;
    }
}
