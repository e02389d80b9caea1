package dev.cyanotype.language.resolve;

import dev.cyanotype.language.Action;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the target of a clause against what its action can do: what moves with its parent is left to it. */
final class Fitting {
    private final Observed document;
    private final Made made;
    private final Refusals refusals;

    Fitting(Observed document, Made made, Refusals refusals) {
        this.document = document;
        this.made = made;
        this.refusals = refusals;
    }

    /** The target that is left for the action, or why it cannot be done. */
    Found of(Action action, Reach reach, Found.Those target, List<List<String>> others) {
        if (target.screen() && (reach == Reach.COMPONENT || reach == Reach.SUBTREE) && !mayBeOfScreen(action)) {
            return refusals.refused(Code.UNSUPPORTED, "Of the screen itself only the background can be changed.");
        }
        return switch (action) {
            case Action.Swap(var other) -> other == null ? swap(target.ids()) : swapWith(target.ids(), others.getFirst());
            case Action.MoveBeside(var relation, var _, double _) -> beside(relation, tops(target.ids()), others.getFirst());
            case Action.Delete() -> Found.Those.of(present(tops(target.ids())));
            default -> reach == Reach.SUBTREE ? topsOf(target) : target;
        };
    }

    /** Whether it is left to the planning what of the screen an action changes. */
    private static boolean mayBeOfScreen(Action action) {
        return action instanceof Action.Select || action instanceof Action.SetSize || action instanceof Action.ChangeSize;
    }

    private Found.Those topsOf(Found.Those target) {
        List<String> tops = tops(target.ids());
        return tops == target.ids() ? target : Found.Those.of(tops);
    }

    /** The components that are not below another of them. */
    private List<String> tops(List<String> ids) {
        if (ids.size() < 2) {
            return ids;
        }
        Set<String> all = null;
        List<String> tops = null;
        for (int i = 0; i < ids.size(); i++) {
            String parent = document.parent(ids.get(i));
            if (parent != null && all == null) {
                all = new HashSet<>(ids);
            }
            boolean below = parent != null && all != null && isWithinAny(parent, all);
            if (below && tops == null) {
                tops = new ArrayList<>(ids.subList(0, i));
            } else if (!below && tops != null) {
                tops.add(ids.get(i));
            }
        }
        return tops == null ? ids : tops;
    }

    private boolean isWithinAny(String id, Set<String> ancestors) {
        for (@Nullable String at = id; at != null; at = document.parent(at)) {
            if (ancestors.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** Those that no step before has deleted. */
    private List<String> present(List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (made.isDeleted(ids.get(i))) {
                List<String> present = new ArrayList<>(ids);
                present.removeIf(made::isDeleted);
                return present;
            }
        }
        return ids;
    }

    private Found swap(List<String> ids) {
        if (ids.size() != 2) {
            Code code = ids.size() < 2 ? Code.INCOMPLETE : Code.AMBIGUOUS;
            String there = ids.size() == 1 ? "is 1." : "are " + ids.size() + ".";
            return refusals.refused(code, "Swapping takes two components, and there " + there);
        }
        return apart(ids.get(0), ids.get(1)) instanceof Found.Refused refused ? refused : Found.Those.of(ids);
    }

    private Found swapWith(List<String> ids, List<String> others) {
        if (ids.size() != 1 || others.size() != 1) {
            String given = ids.size() + " and " + others.size() + ".";
            return refusals.refused(Code.AMBIGUOUS, "Swapping takes one component and one other, not " + given);
        }
        return apart(ids.getFirst(), others.getFirst()) instanceof Found.Refused refused ? refused : Found.Those.of(ids);
    }

    private Found.@Nullable Refused apart(String one, String other) {
        return one.equals(other) || document.isWithin(one, other) || document.isWithin(other, one)
                ? refusals.refused(Code.INVALID_VALUE, one + " and " + other + " cannot change places: one is in the other.")
                : null;
    }

    /** Those that can go there: not the others themselves, and into one of them nothing that it is in. */
    private Found beside(Relation relation, List<String> ids, List<String> others) {
        List<String> left = ids;
        for (String id : ids) {
            if (isInTheWay(id, relation, others)) {
                left = new ArrayList<>(ids);
                left.removeIf(each -> isInTheWay(each, relation, others));
                break;
            }
        }
        return left.isEmpty()
                ? refusals.refused(Code.INVALID_VALUE, ids.getFirst() + " cannot be moved " + name(relation) + " itself.")
                : Found.Those.of(left);
    }

    private boolean isInTheWay(String id, Relation relation, List<String> others) {
        for (String other : others) {
            if (id.equals(other) || relation == Relation.INSIDE && document.isWithin(other, id)) {
                return true;
            }
        }
        return false;
    }

    private static String name(Relation relation) {
        return switch (relation) {
            case ABOVE -> "above";
            case BELOW -> "below";
            case LEFT_OF -> "left of";
            case RIGHT_OF -> "right of";
            case INSIDE -> "into";
            case NEXT_TO -> "next to";
        };
    }
}
