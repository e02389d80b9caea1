package dev.cyanotype.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A JSON number with its digits as they were written. */
public final class JsonNumber implements JsonValue {
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

    /** A number as it was written; its value is the double nearest to it, which may be infinite. */
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
        if (written.length() <= 15 && isPlain(written)) {
            return true;
        }
        return exact(written).compareTo(new BigDecimal(EcmaNumber.format(value))) == 0;
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
        return isShortestDouble() ? that.isShortestDouble() : !that.isShortestDouble() && sameDigits(that);
    }

    private boolean sameDigits(JsonNumber that) {
        return written.length() < 1000 && that.written.length() < 1000 && exact(written).compareTo(exact(that.written)) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(value + 0.0);
    }

    @Override
    public String toString() {
        return written;
    }

    private static BigDecimal exact(String written) {
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException tooLargeAnExponent) {
            return BigDecimal.ZERO;
        }
    }

    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if ((c < '0' || c > '9') && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static double parse(String written) {
        int n = written.length();
        if (n > 9) {
            return Double.parseDouble(written);
        }
        int i = n > 0 && written.charAt(0) == '-' ? 1 : 0;
        long digits = 0;
        for (int k = i; k < n; k++) {
            char c = written.charAt(k);
            if (c < '0' || c > '9') {
                return Double.parseDouble(written);
            }
            digits = digits * 10 + (c - '0');
        }
        return i == 1 ? -(double) digits : digits;
    }
}
