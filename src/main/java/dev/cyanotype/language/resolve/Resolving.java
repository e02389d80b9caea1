package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.Aspect;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Clause;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Resolution.Outcome;
import dev.cyanotype.language.Setting;
import dev.cyanotype.language.Step;
import dev.cyanotype.language.Target;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The resolution of one command under way, clause by clause. */
final class Resolving {
    private final Observed document;
    private final Wording wording;
    private final Refusals refusals;
    private final Referents referents;
    private final Targets targets;
    private final Made made;
    private final @Nullable Conflicts conflicts;
    private int number;

    Resolving(@Nullable String sentence, Setting setting, int clauses) {
        this.document = new Observed(setting.document());
        this.wording = new Wording(sentence);
        this.refusals = new Refusals(document, wording);
        this.referents = new Referents(document, setting);
        this.made = new Made(document);
        this.targets = new Targets(document, setting, referents, refusals, made);
        this.conflicts = clauses > 1 ? new Conflicts(document, made, wording) : null;
    }

    Set<Aspect> dependsOn() {
        return document.seen();
    }

    /** Notes what a clause is about that was refused before. */
    void note(Target target, Rejection why) {
        number++;
        if (target instanceof Target.Unsaid) {
            return;
        }
        referents.meant(targets.find(target, Reach.COMPONENT) instanceof Found.Those those ? those : new Found.Refused(why));
    }

    Outcome resolve(Clause clause) {
        number++;
        wording.at(clause);
        Reach reach = Reach.of(clause.action());
        Found found = target(clause, reach);
        if (found instanceof Found.Refused refused) {
            referents.meant(refused);
            return new Outcome.Refused(refused.why());
        }
        var target = (Found.Those) found;
        referents.own(target);
        var settling = new Settling(document, targets, refusals);
        Action action = settling.settle(clause.action());
        if (!target.isNothing()) {
            referents.meant(target);
        }
        if (settling.refused() instanceof Found.Refused refused) {
            return new Outcome.Refused(refused.why());
        }
        return step(clause, action, reach, target, settling.others());
    }

    private Found target(Clause clause, Reach reach) {
        if (clause.action() instanceof Action.Exact(Edit edit)) {
            return exact(edit);
        }
        if (reach == Reach.NONE || clause.action() instanceof Action.Select && clause.target() instanceof Target.Unsaid) {
            return Found.NOTHING;
        }
        return targets.find(clause.target(), reach);
    }

    /** A literal edit names its component itself. */
    private Found exact(Edit edit) {
        String id = switch (edit) {
            case Edit.MoveComponent(String each, double _, double _) -> each;
            case Edit.PlaceComponent(String each, double _, double _) -> each;
            case Edit.ResizeComponent(String each, double _, double _) -> each;
            case Edit.SetMember(String each, var _, var _) -> each;
            case Edit.UnsetMember(String each, var _) -> each;
            case Edit.DeleteComponent(String each) -> each;
            case Edit.RelocateComponent(String each, var _, int _) -> each;
            case Edit.InsertComponent _ -> "";
        };
        if (edit instanceof Edit.InsertComponent(var _, String parent, int _)) {
            return parent == null || isThere(parent) ? Found.NOTHING : refusals.noComponent(parent);
        }
        if (id == null) {
            return Found.SCREEN;
        }
        if (edit instanceof Edit.RelocateComponent(var _, String parent, int _) && parent != null && !isThere(parent)) {
            return refusals.noComponent(parent);
        }
        return isThere(id) ? Found.Those.of(id) : refusals.noComponent(id);
    }

    private boolean isThere(String id) {
        return document.has(id) || made.has(id);
    }

    private Outcome step(Clause clause, Action action, Reach reach, Found.Those target, List<List<String>> others) {
        Found meant = new Fitting(document, made, refusals).of(action, reach, target, others);
        if (meant instanceof Found.Refused refused) {
            return new Outcome.Refused(refused.why());
        }
        var those = (Found.Those) meant;
        var step = new Step(action, those.ids(), those.screen(), others, clause.confidence());
        if (conflicts != null) {
            Rejection conflict = conflicts.with(number, clause, step);
            if (conflict != null) {
                return new Outcome.Refused(conflict);
            }
            List<String> added = made.after(step);
            if (added == null) {
                String message = "What is added between several can be changed by the next command only.";
                referents.meant(refusals.refused(Code.AMBIGUOUS, message));
            } else if (!added.isEmpty()) {
                referents.meant(Found.Those.of(added));
            }
        }
        return new Outcome.Resolved(step);
    }
}
