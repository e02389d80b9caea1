package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.blueprint.Lengths;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.colour.Gradient;
import dev.cyanotype.editor.support.field.FieldViewModel;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** A gradient as it looks. */
public final class GradientStrip extends Region {
    private final FieldViewModel from;
    private final FieldViewModel to;
    private final FieldViewModel angle;

    public GradientStrip(FieldViewModel from, FieldViewModel to, FieldViewModel angle) {
        this.from = from;
        this.to = to;
        this.angle = angle;
        getStyleClass().add("gradient-strip");
        visibleProperty().bind(from.shownProperty());
        from.valueProperty().addListener(_ -> showValue());
        to.valueProperty().addListener(_ -> showValue());
        angle.valueProperty().addListener(_ -> showValue());
        showValue();
    }

    private void showValue() {
        double degrees = Lengths.pixels(angle.valueProperty().get().effective(), Gradient.DEFAULT_ANGLE);
        setBackground(Paints.over(Paints.gradient(degrees, colour(from), colour(to))));
    }

    private static Color colour(FieldViewModel end) {
        return Colour.isHex(end.text()) ? Paints.of(Colour.ofHex(end.text())) : Color.TRANSPARENT;
    }
}
