package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Clause;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Relation;
import dev.cyanotype.language.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the clauses of one command that cannot all hold: two values for one thing of one component, more and less of it, a
 * change to what another clause deletes. What is meant one after the other is none: red and then darker, cleared and then set,
 * moved out of what is then deleted.
 */
final class Conflicts {
    /** How many targets a list is searched for. */
    private static final int FEW = 8;

    private final Observed document;
    private final Made made;
    private final Wording wording;
    private final List<Said> before = new ArrayList<>();

    /** A step and what it was said with. */
    private record Said(int number, Clause clause, Step step, List<Effect> ofFilled, List<Effect> ofText) {

        static Said of(int number, Clause clause, Step step) {
            List<Effect> ofFilled = Effects.of(step.action(), false);
            List<Effect> ofText = isUnqualified(step.action()) ? Effects.of(step.action(), true) : ofFilled;
            return new Said(number, clause, step, ofFilled, ofText);
        }

        private static boolean isUnqualified(Action action) {
            return action instanceof Action.Recolour(var place, var _) && place == ColourPlace.UNQUALIFIED
                    || action instanceof Action.Shade(var where, double _) && where == ColourPlace.UNQUALIFIED;
        }
    }

    Conflicts(Observed document, Made made, Wording wording) {
        this.document = document;
        this.made = made;
        this.wording = wording;
    }

    /**
     * Why a step cannot hold beside the steps before it, or null; then it is one of them.
     *
     * @param number the number of its clause in the command, from 1
     */
    @Nullable Rejection with(int number, Clause clause, Step step) {
        Said said = Said.of(number, clause, step);
        for (Said earlier : before) {
            String id = conflict(earlier, said);
            if (id != null) {
                return rejection(earlier, said, id);
            }
        }
        before.add(said);
        return null;
    }

    /** The component, token or screen that two steps contradict each other about; null for none. */
    private @Nullable String conflict(Said earlier, Said later) {
        Action first = earlier.step().action();
        Action second = later.step().action();
        if (first instanceof Action.Delete) {
            return firstWithin(later.step(), earlier.step().targets(), second instanceof Action.Delete);
        }
        if (second instanceof Action.Delete) {
            return mayPrecede(first) ? null : firstKeptWithin(earlier.step(), later.step().targets());
        }
        boolean filled = contradict(earlier.ofFilled(), later.ofFilled());
        boolean text = earlier.ofText() == earlier.ofFilled() && later.ofText() == later.ofFilled()
                ? filled : contradict(earlier.ofText(), later.ofText());
        return filled || text ? shared(earlier.step(), later.step(), filled, text) : null;
    }

    private static boolean contradict(List<Effect> earlier, List<Effect> later) {
        for (int i = 0; i < earlier.size(); i++) {
            for (int j = 0; j < later.size(); j++) {
                if (earlier.get(i).contradicts(later.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What both steps change: a text component if only texts conflict, and so on. */
    private @Nullable String shared(Step earlier, Step later, boolean filled, boolean text) {
        if (Reach.of(earlier.action()) == Reach.NONE) {
            return Reach.of(later.action()) == Reach.NONE ? "the tokens" : null;
        }
        if (earlier.ofScreen() && later.ofScreen() && filled) {
            return "the screen";
        }
        boolean few = earlier.targets() == later.targets() || earlier.targets().size() <= FEW;
        Set<String> ids = few ? null : new HashSet<>(earlier.targets());
        for (String id : later.targets()) {
            if (ids == null ? earlier.targets().contains(id) : ids.contains(id)) {
                ComponentType type = filled && text ? null : made.type(id);
                if (type == null || (type.isText() ? text : filled)) {
                    return id;
                }
            }
        }
        return null;
    }

    /** Whether what an action does may well be wanted before its target is deleted. */
    private static boolean mayPrecede(Action action) {
        return switch (action) {
            case Action.Select _, Action.Duplicate _, Action.Unwrap _, Action.Swap _ -> true;
            default -> false;
        };
    }

    /** The first component that a step needs and that is deleted before; deleting it again needs nothing. */
    private @Nullable String firstWithin(Step step, List<String> deleted, boolean again) {
        if (again) {
            return null;
        }
        String target = firstWithin(step.targets(), deleted);
        if (target != null) {
            return target;
        }
        for (List<String> other : step.others()) {
            String found = firstWithin(other, deleted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable String firstWithin(List<String> ids, List<String> ancestors) {
        if (ids.isEmpty() || ancestors.isEmpty()) {
            return null;
        }
        Set<String> gone = new HashSet<>(ancestors);
        for (String id : ids) {
            for (@Nullable String at = made.has(id) ? null : id; at != null; at = document.parent(at)) {
                if (gone.contains(at)) {
                    return id;
                }
            }
        }
        return null;
    }

    /** The first component that a step changes in vain, since it is deleted afterwards; not one that it moves out before. */
    private @Nullable String firstKeptWithin(Step step, List<String> deleted) {
        String id = firstWithin(step.targets(), deleted);
        boolean moves = step.action() instanceof Action.MoveBeside(var relation, var _, double _) && relation == Relation.INSIDE;
        if (!moves || id != null && deleted.contains(id)) {
            return id;
        }
        return firstWithin(step.others().getFirst(), deleted) == null ? null : step.targets().getFirst();
    }

    private Rejection rejection(Said earlier, Said later, String id) {
        String one = wording.of(earlier.clause());
        String other = wording.of(later.clause());
        String clauses = one != null && other != null
                ? Refusals.quoted(one) + " and " + Refusals.quoted(other)
                : "Clauses " + earlier.number() + " and " + later.number();
        List<String> alone = one != null && other != null ? List.of(one, other) : List.of();
        return new Rejection(Code.CONFLICT, clauses + " cannot both hold for " + id + ".", alone);
    }
}
