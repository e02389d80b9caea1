package dev.cyanotype.editor.canvas;

import java.util.List;
import java.util.function.Function;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The colours that the canvas is drawn in, taken from the style sheet. A node that shows nothing itself. */
final class Paints extends Region {
    private static final StyleablePropertyFactory<Paints> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final StyleableProperty<Color> accent = colour("-canvas-accent", paints -> paints.accent);
    private final StyleableProperty<Color> onAccent = colour("-canvas-on-accent", paints -> paints.onAccent);
    private final StyleableProperty<Color> guide = colour("-canvas-guide", paints -> paints.guide);
    private final StyleableProperty<Color> refused = colour("-canvas-refused", paints -> paints.refused);
    private final StyleableProperty<Color> changed = colour("-canvas-changed", paints -> paints.changed);
    private final StyleableProperty<Color> handle = colour("-canvas-handle", paints -> paints.handle);
    private final StyleableProperty<Color> rulerInk = colour("-canvas-ruler-ink", paints -> paints.rulerInk);
    private final StyleableProperty<Color> rulerTick = colour("-canvas-ruler-tick", paints -> paints.rulerTick);
    private final StyleableProperty<Color> device = colour("-canvas-device", paints -> paints.device);
    private final StyleableProperty<Color> deviceEdge = colour("-canvas-device-edge", paints -> paints.deviceEdge);

    private final Runnable changedLook;

    /** @param changedLook is told when a colour is another, as after a change of theme */
    Paints(Runnable changedLook) {
        this.changedLook = changedLook;
        getStyleClass().add("canvas-paints");
        setManaged(false);
        setMouseTransparent(true);
    }

    private StyleableProperty<Color> colour(String name, Function<Paints, StyleableProperty<Color>> of) {
        StyleableProperty<Color> property = FACTORY.createStyleableColorProperty(this, name, name, of, Color.GRAY);
        ((javafx.beans.value.ObservableValue<?>) property).addListener((_, _, _) -> changedLook.run());
        return property;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    Color accent() {
        return accent.getValue();
    }

    Color onAccent() {
        return onAccent.getValue();
    }

    Color guide() {
        return guide.getValue();
    }

    Color refused() {
        return refused.getValue();
    }

    /** What a sentence being typed would change. */
    Color changed() {
        return changed.getValue();
    }

    /** The inside of a handle. */
    Color handle() {
        return handle.getValue();
    }

    Color rulerInk() {
        return rulerInk.getValue();
    }

    Color rulerTick() {
        return rulerTick.getValue();
    }

    /** The body of the device around the screen. */
    Color device() {
        return device.getValue();
    }

    Color deviceEdge() {
        return deviceEdge.getValue();
    }
}
