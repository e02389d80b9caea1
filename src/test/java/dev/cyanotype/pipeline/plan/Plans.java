package dev.cyanotype.pipeline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.edit.Change;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPlanner;
import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.edit.EditReader;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Step;
import dev.cyanotype.rules.Finding;
import dev.cyanotype.rules.Rules;
import dev.cyanotype.rules.Severity;
import dev.cyanotype.rules.Verification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Plans a step and proves what holds for every plan. */
final class Plans {
    private static final Verification VERIFICATION = new Verification(Rules.standard());
    private static final StepPlanner PLANNER = new StepPlanner();

    private Plans() {}

    static Step step(Action action, String... ids) {
        return new Step(action, List.of(ids), false, List.of(), 1);
    }

    static Step ofScreen(Action action) {
        return new Step(action, List.of(), true, List.of(), 1);
    }

    static Step with(Action action, List<List<String>> others, String... ids) {
        return new Step(action, List.of(ids), false, others, 1);
    }

    static Planned plan(Blueprint blueprint, Step step) {
        return PLANNER.plan(step, new Draft(blueprint));
    }

    static List<String> notes(Blueprint blueprint, Step step) {
        return assertInstanceOf(Planned.Edits.class, plan(blueprint, step)).notes();
    }

    /** The canonical sentences of a plan. */
    static List<String> sentences(Blueprint blueprint, Step step) {
        List<String> sentences = new ArrayList<>();
        for (Edit edit : assertInstanceOf(Planned.Edits.class, plan(blueprint, step)).edits()) {
            sentences.add(EditPrinter.print(edit));
        }
        return sentences;
    }

    static Code refusal(Blueprint blueprint, Step step) {
        Rejection rejection = assertInstanceOf(Planned.Refused.class, plan(blueprint, step)).rejection();
        return rejection.code();
    }

    /** The document after a step that can be made and that verification has nothing against, every law held. */
    static Blueprint verified(Blueprint blueprint, Step step) {
        Blueprint after = done(blueprint, step);
        List<String> errors = new ArrayList<>();
        for (Finding finding : VERIFICATION.full(blueprint, after, patch(blueprint, step))) {
            if (finding.severity() == Severity.ERROR) {
                errors.add(finding.message());
            }
        }
        assertTrue(errors.isEmpty(), () -> step + " brings in " + errors + " on\n" + text(blueprint) + "\n" + plan(blueprint, step));
        return after;
    }

    private static Patch patch(Blueprint blueprint, Step step) {
        List<Change> changes = new ArrayList<>();
        var draft = new Draft(blueprint);
        for (Edit edit : assertInstanceOf(Planned.Edits.class, PLANNER.plan(step, draft)).edits()) {
            EditPlanner.apply(edit, draft, changes);
        }
        return new Patch(changes);
    }

    /** The document after a step that can be made, every law held. */
    static Blueprint done(Blueprint blueprint, Step step) {
        String before = text(blueprint);
        var draft = new Draft(blueprint);
        Planned planned = PLANNER.plan(step, draft);
        Planned.Edits edits = assertInstanceOf(Planned.Edits.class, planned, () -> "" + planned);
        assertEquals(before, text(draft.build()), "the draft given is left as it is");
        assertEquals(edits, PLANNER.plan(step, new Draft(blueprint.copied())), "the same plan on the same document built afresh");

        List<Change> changes = new ArrayList<>();
        for (Edit edit : edits.edits()) {
            EditPlanner.apply(edit, draft, changes);
        }
        Blueprint after = draft.build();
        assertEquals(before, text(new Patch(changes).inverse().applyTo(after)), "the inverse restores");
        assertEquals(text(after), text(replayed(blueprint, edits.edits())), () -> "the canonical sentences come to the same: " + edits);
        return after;
    }

    /** Reads the sentences of edits back and plans each as what it says: a distance is planned as a relative move. */
    private static Blueprint replayed(Blueprint blueprint, List<Edit> edits) {
        Blueprint now = blueprint;
        for (Edit edit : edits) {
            String sentence = EditPrinter.print(edit);
            Edit read = EditReader.read(sentence);
            assertEquals(edit, read, sentence);
            assertNotNull(read);
            now = applied(now, PLANNER.plan(asSaid(read), new Draft(now)), sentence);
        }
        return now;
    }

    private static Step asSaid(Edit edit) {
        if (edit instanceof Edit.MoveComponent(String id, double dx, double dy)) {
            return step(new Action.MoveBy(dx == 0 ? null : new Amount.Units(dx), dy == 0 ? null : new Amount.Units(dy)), id);
        }
        return step(new Action.Exact(edit));
    }

    private static Blueprint applied(Blueprint blueprint, Planned planned, String sentence) {
        var draft = new Draft(blueprint);
        for (Edit edit : assertInstanceOf(Planned.Edits.class, planned, () -> sentence + ": " + planned).edits()) {
            EditPlanner.apply(edit, draft, new ArrayList<>());
        }
        return draft.build();
    }

    static String text(Blueprint blueprint) {
        return new String(blueprint.toBytes(), StandardCharsets.UTF_8);
    }
}
