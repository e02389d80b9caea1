package dev.cyanotype.editor.support.field;

import dev.cyanotype.blueprint.Lengths;
import dev.cyanotype.json.EcmaNumber;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** The text in which a field shows a value. */
final class FieldTexts {
    private FieldTexts() {}

    static String of(FieldKind kind, @Nullable JsonValue value) {
        if (value == null) {
            return "";
        }
        if (kind instanceof FieldKind.Figure figure) {
            double number = Lengths.pixels(value, Double.NaN);
            return Double.isFinite(number) ? figure(number * figure.scale()) + mark(figure) : value.toText();
        }
        if (kind instanceof FieldKind.Switch) {
            return value == JsonLiteral.TRUE ? "on" : "off";
        }
        return value instanceof JsonString text ? text.value() : value.toText();
    }

    /** The unit, where it is not pixels. */
    private static String mark(FieldKind.Figure figure) {
        return figure.unit().equals("px") ? "" : figure.unit();
    }

    private static String figure(double number) {
        return EcmaNumber.format(Math.abs(number) < 1e9 ? Math.rint(number * 1000) / 1000 + 0.0 : number);
    }
}
