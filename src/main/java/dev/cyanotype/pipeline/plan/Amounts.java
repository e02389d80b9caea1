package dev.cyanotype.pipeline.plan;

import dev.cyanotype.language.Amount;

/** What a relative amount makes of a value. */
final class Amounts {
    private static final double SIZE_STEP = 0.2;
    private static final double LEAST_FACTOR = 0.1;

    private Amounts() {}

    /** A size: 20% for a step. */
    static double size(double now, Amount amount) {
        return switch (amount) {
            case Amount.Factor(double factor) -> now * factor;
            case Amount.Units(double units) -> now + units;
            case Amount.Steps(double steps) -> now * Math.max(LEAST_FACTOR, 1 + SIZE_STEP * steps);
        };
    }

    /** Something that goes in steps of a number of units. */
    static double stepped(double now, Amount amount, double step) {
        return switch (amount) {
            case Amount.Factor(double factor) -> now * factor;
            case Amount.Units(double units) -> now + units;
            case Amount.Steps(double steps) -> now + steps * step;
        };
    }

    /** A distance: a factor is a share of an extent. */
    static double distance(Amount amount, double extent, double step) {
        return switch (amount) {
            case Amount.Factor(double factor) -> extent * factor;
            case Amount.Units(double units) -> units;
            case Amount.Steps(double steps) -> steps * step;
        };
    }

    /** The whole number nearest to a wanted value, but one that differs from the present one where the wanted one does. */
    static double whole(double now, double wanted) {
        double whole = Math.round(wanted);
        if (wanted > now && whole <= now) {
            return Math.floor(now) + 1;
        }
        return wanted < now && whole >= now ? Math.ceil(now) - 1 : whole;
    }
}
