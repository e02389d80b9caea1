package dev.cyanotype.json;

/**
 * Numbers as ECMAScript writes them, which RFC 8785 (section 3.2.2.3) takes for its own: the fewest digits that read back
 * as the same double, of those the nearest.
 */
public final class EcmaNumber {
    private EcmaNumber() {}

    /**
     * The shortest form of a double, such as {@code 1e+21}, {@code 0.001} or {@code 12}.
     *
     * @throws IllegalArgumentException for NaN and the infinities
     */
    public static String format(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        long whole = (long) value;
        if (whole == value && Math.abs(whole) < 1L << 53) {
            return Long.toString(whole);
        }
        return layout(value);
    }

    private static String layout(double value) {
        String java = Double.toString(Math.abs(value));
        int e = java.indexOf('E');
        int exponent = e < 0 ? 0 : Integer.parseInt(java, e + 1, java.length(), 10);
        String mantissa = e < 0 ? java : java.substring(0, e);
        int dot = mantissa.indexOf('.');
        String digits = mantissa.substring(0, dot) + mantissa.substring(dot + 1);
        int point = dot + exponent;
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
            point--;
        }
        int to = digits.length();
        while (to > from + 1 && digits.charAt(to - 1) == '0') {
            to--;
        }
        digits = digits.substring(from, to);
        if (digits.length() == 2) {
            String one = oneDigit(digits, point, Math.abs(value));
            if (one.length() == 1) {
                digits = one;
            }
        }
        return (value < 0 ? "-" : "") + place(digits, point);
    }

    /** Java keeps two digits where one would do (4.9E-324 for 5e-324): the rounding to one digit, if it reads back. */
    private static String oneDigit(String digits, int point, double value) {
        int rounded = (Integer.parseInt(digits) + 5) / 10;
        if (rounded > 9) {
            return digits;
        }
        String one = Integer.toString(rounded);
        return Double.parseDouble(one + "e" + (point - 1)) == value ? one : digits;
    }

    /** ECMA-262, Number::toString: {@code digits} with the decimal point after {@code point} of them. */
    private static String place(String digits, int point) {
        int k = digits.length();
        if (k <= point && point <= 21) {
            return digits + "0".repeat(point - k);
        }
        if (0 < point && point <= 21) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (-6 < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        int power = point - 1;
        String exponent = (power < 0 ? "e-" : "e+") + Math.abs(power);
        return k == 1 ? digits + exponent : digits.charAt(0) + "." + digits.substring(1) + exponent;
    }
}
