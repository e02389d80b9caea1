package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Amount;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Comparison;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Factor;
import dev.cyanotype.language.lexicon.Glue;
import dev.cyanotype.language.lexicon.Unit;
import org.jspecify.annotations.Nullable;

/** Reads numbers, and by how much something changes. */
final class AmountReader {
    private final Scan s;

    AmountReader(Scan scan) {
        this.s = scan;
    }

    /** A number, in digits or words, with its unit. */
    @Nullable Magnitude magnitude() {
        if (s.kind() == Kind.NUMBER) {
            Lexeme token = s.token();
            s.at++;
            return new Magnitude(token.number(), token.unit() == Unit.NONE ? unit() : token.unit());
        }
        Double number = s.take(Category.NUMBER);
        return number == null ? null : new Magnitude(number, unit());
    }

    private Unit unit() {
        Unit unit = s.take(Category.UNIT);
        return unit == null ? Unit.NONE : unit.base();
    }

    /** A whole number from {@code least} up without a unit, or -1. */
    int count(int least) {
        int at = s.at;
        double confidence = s.confidence;
        double number = Double.NaN;
        if (s.kind() == Kind.NUMBER && s.token().unit() == Unit.NONE) {
            number = s.token().number();
            s.at++;
        } else {
            Double word = s.take(Category.NUMBER);
            number = word == null ? Double.NaN : word;
        }
        if (number >= least && number == Math.rint(number) && number <= 1_000_000) {
            return (int) number;
        }
        s.back(at, confidence);
        return -1;
    }

    /** "a bit", "much": how many default steps, or NaN. */
    double degree() {
        Double degree = s.take(Category.DEGREE);
        return degree == null ? Double.NaN : degree;
    }

    /** A change that is said: by 20%, by 10px, by half, 2x; "by" has been taken. Null where none stands here. */
    @Nullable Amount change(boolean more) {
        int at = s.at;
        double confidence = s.confidence;
        if (s.take(Glue.A) && takeFactorOf()) {
            Magnitude factor = magnitude();
            if (factor != null && factor.value() > 0) {
                return new Amount.Factor(more ? factor.value() : 1 / factor.value());
            }
        }
        s.back(at, confidence);
        Entry<Double> multiple = s.look(Category.MULTIPLE);
        if (multiple != null) {
            double factor = s.take(multiple);
            return new Amount.Factor(factor >= 1 ? (more ? factor : 1 / factor) : more ? 1 + factor : 1 - factor);
        }
        Magnitude magnitude = magnitude();
        if (magnitude == null) {
            s.back(at, confidence);
            return null;
        }
        return change(magnitude, more);
    }

    private boolean takeFactorOf() {
        if (s.kind() == Kind.WORD && s.text(s.at, s.at + 1).equalsIgnoreCase("factor")) {
            s.at++;
            return s.take(Glue.OF);
        }
        return false;
    }

    static Amount change(Magnitude magnitude, boolean more) {
        double value = magnitude.value();
        return switch (magnitude.unit()) {
            case PERCENT -> new Amount.Factor(more ? 1 + value / 100 : 1 - value / 100);
            case TIMES -> new Amount.Factor(more ? value : 1 / value);
            default -> new Amount.Units(more ? value : -value);
        };
    }

    /** The default amount of a comparative, as many times as a degree says; NaN where there was none. */
    Amount defaultOf(Comparison comparison, double degree) {
        if (comparison.amount() instanceof Amount.Steps(double steps)) {
            s.assume(Factor.DEFAULT_AMOUNT);
            return Double.isNaN(degree) ? comparison.amount() : new Amount.Steps(steps * degree);
        }
        return comparison.amount();
    }

    /** What may stand behind a comparative: [by] an amount, or a degree; else its default. */
    Amount behind(Comparison comparison, double degreeBefore) {
        int at = s.at;
        double confidence = s.confidence;
        boolean by = s.take(Glue.BY);
        double degree = degree();
        if (!Double.isNaN(degree)) {
            return defaultOf(comparison, degree);
        }
        if (by) {
            Amount said = change(comparison.more());
            if (said != null) {
                return said;
            }
        } else if (s.kind() == Kind.NUMBER && s.token().unit() != Unit.NONE) {
            Magnitude magnitude = magnitude();
            if (magnitude != null && s.separates(s.at)) {
                return change(magnitude, comparison.more());
            }
        }
        s.back(at, confidence);
        return defaultOf(comparison, degreeBefore);
    }

    /** The amount that goes the other way. */
    static Amount reversed(Amount amount) {
        return switch (amount) {
            case Amount.Factor(double factor) -> new Amount.Factor(Math.max(0, 2 - factor));
            case Amount.Units(double units) -> new Amount.Units(-units);
            case Amount.Steps(double steps) -> new Amount.Steps(-steps);
        };
    }
}
