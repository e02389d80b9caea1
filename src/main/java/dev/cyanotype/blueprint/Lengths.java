package dev.cyanotype.blueprint;

import dev.cyanotype.json.EcmaNumber;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Lengths in CSS pixels in either of their written forms, {@code 12} and {@code "12px"}. */
public final class Lengths {
    private Lengths() {}

    /** The pixels of a length, or {@code fallback} where the value is none. */
    public static double pixels(@Nullable JsonValue length, double fallback) {
        if (length instanceof JsonNumber number) {
            return number.value();
        }
        if (length instanceof JsonString string) {
            return pixels(string.value(), fallback);
        }
        return fallback;
    }

    private static double pixels(String text, double fallback) {
        int end = text.length() - 2;
        if (end < 1 || !text.endsWith("px") || !isPlain(text, end)) {
            return fallback;
        }
        double pixels = JsonNumber.written(text.substring(0, end)).value();
        return Double.isInfinite(pixels) ? fallback : pixels;
    }

    /** Whether a text begins with digits, and maybe a point and more of them, up to an offset. */
    private static boolean isPlain(String text, int end) {
        int point = -1;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return point != 0 && point != end - 1;
    }

    /** A length in the written form of the one that it replaces; a number where there is none. */
    public static JsonValue like(@Nullable JsonValue found, double pixels) {
        if (found instanceof JsonString) {
            return JsonString.of(plain(pixels) + "px");
        }
        return JsonNumber.of(pixels);
    }

    /** Digits without an exponent, which the schema's pattern does not know. */
    private static String plain(double pixels) {
        String text = EcmaNumber.format(pixels);
        return text.indexOf('e') < 0 ? text : new BigDecimal(text).toPlainString();
    }
}
