package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Frame;
import dev.cyanotype.blueprint.TypeScale;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.language.Target.Measure;

/** What a component measures, in CSS pixels (an area in square ones). */
final class Measures {
    private final Observed document;

    Measures(Observed document) {
        this.document = document;
    }

    double of(Component component, Measure measure) {
        if (measure == Measure.FONT_SIZE) {
            return fontSize(component);
        }
        return of(document.box(component), measure);
    }

    double ofScreen(Measure measure) {
        Frame frame = document.frame();
        return measure == Measure.FONT_SIZE ? document.tokens().fontSize("body", 16) : of(frame.box(), measure);
    }

    private static double of(Box box, Measure measure) {
        return switch (measure) {
            case LEFT -> box.x();
            case TOP -> box.y();
            case RIGHT -> box.right();
            case BOTTOM -> box.bottom();
            case WIDTH -> box.width();
            case HEIGHT -> box.height();
            case AREA -> box.width() * box.height();
            case FONT_SIZE -> Double.NaN;
        };
    }

    private double fontSize(Component component) {
        document.visual(component);
        document.role(component);
        return TypeScale.fontSize(component, document.tokens());
    }

    /** How much a component is an extreme: the greater, the more so. The left-most and top-most have the least x and y. */
    double rank(Component component, Measure measure, boolean most) {
        double value = of(component, measure);
        boolean leastIsMost = measure == Measure.LEFT || measure == Measure.TOP;
        return leastIsMost == most ? -value : value;
    }
}
