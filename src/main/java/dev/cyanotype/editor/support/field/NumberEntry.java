package dev.cyanotype.editor.support.field;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number that is asked for: itself, or in relation to what each component has. It comes to {@code now × factor + offset}.
 *
 * @param factor 0 where what is there does not count
 */
public record NumberEntry(double factor, double offset) {
    private static final Pattern TYPED =
            Pattern.compile("([+-]=?|[*×x/])?\\s*(\\d{1,300}(?:[.,]\\d{1,300})?|[.,]\\d{1,300})\\s*(px|%|°)?");

    /** The number itself. */
    public static NumberEntry exactly(double value) {
        return new NumberEntry(0, value);
    }

    /** So much more than there is. */
    public static NumberEntry more(double amount) {
        return new NumberEntry(1, amount);
    }

    /**
     * What was typed: {@code 12}, {@code 12px}, {@code +10}, {@code -=10}, {@code *2}, {@code /2}, {@code 50%}, {@code +10%}; null
     * where it is none of these.
     *
     * @param kind what the field takes: where that may be under 0, {@code -10} is the number, else it is 10 less; where it is
     *     shown in percent, a percentage is the number
     */
    static @Nullable NumberEntry read(String typed, FieldKind.Figure kind) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            return null;
        }
        String sign = parts.group(1) == null ? "" : parts.group(1);
        double number = Double.parseDouble(parts.group(2).replace(',', '.'));
        boolean percent = "%".equals(parts.group(3)) && !kind.isShare();
        double amount = number / kind.scale();
        return switch (sign) {
            case "*", "×", "x" -> new NumberEntry(percent ? number / 100 : number, 0);
            case "/" -> number == 0 ? null : new NumberEntry(1 / number, 0);
            case "+", "+=" -> percent ? new NumberEntry(1 + number / 100, 0) : more(amount);
            case "-", "-=" -> percent
                    ? new NumberEntry(1 - number / 100, 0)
                    : sign.equals("-") && kind.least() < 0 ? exactly(-amount) : more(-amount);
            default -> percent ? new NumberEntry(number / 100, 0) : exactly(amount);
        };
    }

    /** This, and so much more. */
    NumberEntry plus(double amount) {
        return new NumberEntry(factor, offset + amount);
    }

    boolean isRelative() {
        return factor != 0;
    }

    double of(double now) {
        return now * factor + offset;
    }
}
