package dev.cyanotype.blueprint;

import dev.cyanotype.json.EcmaNumber;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
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
        if (!text.endsWith("px") || text.length() < 3 || text.charAt(0) < '0' || text.charAt(0) > '9') {
            return fallback;
        }
        return JsonNumber.written(text.substring(0, text.length() - 2)).value();
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
        return text.indexOf('e') < 0 ? text : new java.math.BigDecimal(text).toPlainString();
    }
}
