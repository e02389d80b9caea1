package dev.cyanotype.profile.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as files hold them: a full stop, and no grouping, wherever they are written. */
final class Decimals {
    private Decimals() {}

    /** A number of so many decimal places of a unit, in the unit: 1500 of 6 places to 3 digits is 0.002. */
    static String of(long number, int places, int digits) {
        return BigDecimal.valueOf(number, places).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }

    static String of(double number, int digits) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP).toPlainString()
                : Double.toString(number);
    }

    /** Nanoseconds as microseconds, none lost. */
    static String micros(long nanos) {
        return of(nanos, 3, 3);
    }
}
