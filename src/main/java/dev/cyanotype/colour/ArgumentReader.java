package dev.cyanotype.colour;

import org.jspecify.annotations.Nullable;

/** Reads the brackets of a CSS colour function, from behind the opening one to the end of the text. */
final class ArgumentReader {
    private final CssScanner in;

    ArgumentReader(CssScanner in) {
        this.in = in;
    }

    /** Null where what stands there isn't three components, alpha or not, and a closing bracket. */
    @Nullable Arguments read() {
        Component first = component();
        boolean commas = in.peek() == ',';
        Component second = separated(commas) ? component() : null;
        Component third = separated(commas) ? component() : null;
        Component alpha = in.take(commas ? ',' : '/') ? component() : Component.OPAQUE;
        if (first == null || second == null || third == null || alpha == null || alpha.isAngle()) {
            return null;
        }
        boolean closed = in.take(')');
        in.skipSpace();
        return closed && in.atEnd() ? new Arguments(first, second, third, alpha, commas) : null;
    }

    private boolean separated(boolean commas) {
        return !commas || in.take(',');
    }

    private @Nullable Component component() {
        in.skipSpace();
        Component read = in.atNumber() ? dimension(in.number()) : keyword();
        in.skipSpace();
        return read;
    }

    private @Nullable Component keyword() {
        return in.word().equals("none") ? new Component(0, Component.Kind.NONE) : null;
    }

    private @Nullable Component dimension(double value) {
        if (!Double.isFinite(value)) {
            return null;
        }
        if (in.take('%')) {
            return new Component(value, Component.Kind.PERCENTAGE);
        }
        return switch (in.word()) {
            case "" -> new Component(value, Component.Kind.NUMBER);
            case "deg" -> angle(value);
            case "grad" -> angle(value * 0.9);
            case "turn" -> angle(value * 360);
            case "rad" -> angle(value * 180 / Math.PI);
            default -> null;
        };
    }

    private static @Nullable Component angle(double degrees) {
        return Double.isFinite(degrees) ? new Component(degrees, Component.Kind.ANGLE) : null;
    }
}
