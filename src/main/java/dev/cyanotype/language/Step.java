package dev.cyanotype.language;

import java.util.List;

/**
 * One atomic step of a plan: an action with its targets resolved.
 *
 * @param action what to do, its own targets (the other of a swap, the neighbour to be) given by {@code others}
 * @param targets ids in the order in which they are meant; empty for the screen and for actions without a target
 * @param ofScreen whether the screen itself is the target
 * @param others the ids that each {@link Target} within the action came to, in the order in which the action holds them;
 *     no ids for the screen, and no list for a target that is null
 * @param confidence that of its clause
 */
public record Step(Action action, List<String> targets, boolean ofScreen, List<List<String>> others, double confidence) {

    /** This step, as sure as this. */
    public Step withConfidence(double other) {
        return new Step(action, targets, ofScreen, others, other);
    }
}
