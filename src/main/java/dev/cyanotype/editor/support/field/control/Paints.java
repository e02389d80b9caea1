package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.colour.Colour;
import dev.cyanotype.editor.support.field.colour.Hsv;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;

/** The colours of documents as the toolkit's own. */
final class Paints {
    private static final Color GREY = Color.gray(0.75);
    private static final CornerRadii ROUND = new CornerRadii(4);
    /** What lies under a translucent colour, so that it shows as one. */
    private static final Paint STRIPES = new LinearGradient(
            0, 0, 6, 6, false, CycleMethod.REPEAT,
            new Stop(0, Color.WHITE), new Stop(0.5, Color.WHITE), new Stop(0.5, GREY), new Stop(1, GREY));

    private Paints() {}

    static Color of(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.alpha() / 255.0);
    }

    static Color of(Hsv colour) {
        return of(colour.colour());
    }

    /** A paint over stripes, which show where it is translucent. */
    static Background over(Paint paint) {
        return new Background(fill(STRIPES), fill(paint));
    }

    static Background plain(Paint... paints) {
        BackgroundFill[] fills = new BackgroundFill[paints.length];
        for (int i = 0; i < fills.length; i++) {
            fills[i] = fill(paints[i]);
        }
        return new Background(fills);
    }

    private static BackgroundFill fill(Paint paint) {
        return new BackgroundFill(paint, ROUND, Insets.EMPTY);
    }

    /** From left to right. */
    static Paint across(Color... colours) {
        return gradient(90, colours);
    }

    /** At an angle as CSS has it: 180 runs from top to bottom. */
    static Paint gradient(double angle, Color... colours) {
        Stop[] stops = new Stop[colours.length];
        for (int i = 0; i < stops.length; i++) {
            stops[i] = new Stop(colours.length == 1 ? 0 : (double) i / (colours.length - 1), colours[i]);
        }
        double radians = Math.toRadians(angle);
        double x = Math.sin(radians) / 2;
        double y = Math.cos(radians) / 2;
        return new LinearGradient(0.5 - x, 0.5 + y, 0.5 + x, 0.5 - y, true, CycleMethod.NO_CYCLE, stops);
    }
}
