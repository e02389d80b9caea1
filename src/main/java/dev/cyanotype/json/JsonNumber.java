package dev.cyanotype.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A JSON number with its digits as they were written. */
public final class JsonNumber implements JsonValue {
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private final String written;
    private final double value;

    private JsonNumber(String written, double value) {
        this.written = written;
        this.value = value;
    }

    /**
     * A number in its shortest form (that of ECMAScript, as in RFC 8785).
     *
     * @throws IllegalArgumentException for NaN and the infinities, which JSON cannot hold
     */
    public static JsonNumber of(double value) {
        return new JsonNumber(EcmaNumber.format(value), value == 0 ? 0 : value);
    }

    /**
     * A number as it was written; its value is the double nearest to it, which may be infinite.
     *
     * @param written a number by the grammar of JSON
     */
    public static JsonNumber written(String written) {
        return new JsonNumber(written, parse(written));
    }

    /** The nearest double. */
    public double value() {
        return value;
    }

    /** The digits as they stand in the file. */
    public String written() {
        return written;
    }

    /** Whether the written digits are exactly the value of the shortest form of the nearest double. */
    public boolean isShortestDouble() {
        if (Double.isInfinite(value)) {
            return false;
        }
        if (isShortAndPlain()) {
            return true;
        }
        BigDecimal exact = exact();
        return exact == null ? isZero() : exact.compareTo(new BigDecimal(EcmaNumber.format(value))) == 0;
    }

    /** Whether the written form is known to be that of RFC 8785; it may be so all the same where this is false. */
    boolean isCanonical() {
        if (!isShortAndPlain()) {
            return false;
        }
        return written.indexOf('.') < 0
                ? value != 0 || written.length() == 1
                : Math.abs(value) >= 1e-6 && written.charAt(written.length() - 1) != '0';
    }

    @Override
    public void writeTo(Utf8Sink out) {
        out.ascii(written);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof JsonNumber that)) {
            return false;
        }
        if (written.equals(that.written)) {
            return true;
        }
        if (value != that.value) {
            return false;
        }
        BigDecimal mine = exact();
        BigDecimal its = that.exact();
        return mine == null || its == null ? isZero() && that.isZero() : mine.compareTo(its) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(value + 0.0);
    }

    @Override
    public String toString() {
        return written;
    }

    /** The written value, or null where its exponent is beyond what a decimal holds. */
    private @Nullable BigDecimal exact() {
        int e = Math.max(written.indexOf('e'), written.indexOf('E'));
        if (e >= 0) {
            int from = e + 1;
            while (from < written.length() && "+-0".indexOf(written.charAt(from)) >= 0) {
                from++;
            }
            if (written.length() - from > 9) {
                return null;
            }
        }
        return new BigDecimal(written);
    }

    private boolean isZero() {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == 'e' || c == 'E') {
                return true;
            }
            if (c >= '1' && c <= '9') {
                return false;
            }
        }
        return true;
    }

    /** No exponent, and no more than 15 digits, which a double always keeps. */
    private boolean isShortAndPlain() {
        int n = written.length();
        if (n > 15) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            char c = written.charAt(i);
            if ((c < '0' || c > '9') && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }

    /** Up to 15 digits and a point are two whole numbers that doubles hold, and one division is rounded right. */
    private static double parse(String written) {
        int n = written.length();
        int from = n > 0 && written.charAt(0) == '-' ? 1 : 0;
        if (n - from > 15) {
            return Double.parseDouble(written);
        }
        long digits = 0;
        int point = n;
        for (int i = from; i < n; i++) {
            char c = written.charAt(i);
            if (c == '.' && point == n) {
                point = i + 1;
            } else if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else {
                return Double.parseDouble(written);
            }
        }
        double value = digits / TENS[n - point];
        return from == 1 ? -value : value;
    }
}
