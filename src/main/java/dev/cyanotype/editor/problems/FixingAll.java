package dev.cyanotype.editor.problems;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.edit.Change;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPlanner;
import dev.cyanotype.edit.EditReader;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.language.Code;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.plan.Planned;
import dev.cyanotype.rules.Coverage;
import dev.cyanotype.rules.Finding;
import dev.cyanotype.rules.Severity;
import dev.cyanotype.rules.Verification;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mends all findings of one rule that can be mended, each in the best way that breaks nothing else, in one step. */
final class FixingAll {
    private FixingAll() {}

    static Command of(String rule, Verification verification) {
        return new Command.Composed("fix all: " + RuleNames.title(rule), document -> planned(rule, verification, document));
    }

    private static Planned planned(String rule, Verification verification, Blueprint document) {
        List<Edit> edits = new ArrayList<>();
        Blueprint now = document;
        for (Finding finding : verification.all(document)) {
            Mended mended = finding.rule().equals(rule) ? mended(finding, verification, now) : null;
            if (mended != null) {
                edits.add(mended.edit);
                now = mended.document;
            }
        }
        return edits.isEmpty()
                ? Planned.refused(Code.VERIFY_FAILED, "None of these can be mended by itself without breaking another rule: change them by hand, or allow them.")
                : Planned.of(edits);
    }

    private record Mended(Edit edit, Blueprint document) {}

    private static @Nullable Mended mended(Finding finding, Verification verification, Blueprint now) {
        for (String sentence : finding.fixes()) {
            Edit edit = EditReader.read(sentence);
            if (edit == null) {
                continue;
            }
            var draft = new Draft(now);
            List<Change> changes = new ArrayList<>();
            EditPlanner.apply(edit, draft, changes);
            Blueprint after = draft.build();
            boolean breaks = verification.judge(now, after, new Patch(changes), Coverage.SCOPED).findings().stream()
                    .anyMatch(each -> each.severity() == Severity.ERROR);
            if (!changes.isEmpty() && !breaks) {
                return new Mended(edit, after);
            }
        }
        return null;
    }
}
