package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.field.colour.ColourPickerViewModel;
import dev.cyanotype.editor.support.field.colour.Hsv;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/** A bar of colours with a slider on it. */
final class ColourBar extends StackPane {
    private static final double TURN = 360;

    /**
     * @param position where the slider stands for a colour
     * @param moved the colour for where the slider stands
     * @param ground what is under it for a colour
     */
    private ColourBar(
            ColourPickerViewModel model,
            double most,
            Function<Hsv, Double> position,
            BiFunction<Hsv, Double, Hsv> moved,
            Function<Hsv, Background> ground) {
        getStyleClass().add("colour-bar");
        var bar = new Region();
        bar.getStyleClass().add("bar");
        var slider = new GestureSlider(
                most,
                value -> model.drag(moved.apply(model.hsvProperty().get(), value)),
                model::release,
                model::cancel);
        slider.setBlockIncrement(most / 100);
        slider.accessibleTextProperty().bind(accessibleTextProperty());
        getChildren().setAll(bar, slider);
        Runnable show = () -> {
            Hsv now = model.hsvProperty().get();
            bar.setBackground(ground.apply(now));
            slider.show(position.apply(now));
        };
        model.hsvProperty().addListener(_ -> show.run());
        show.run();
    }

    static ColourBar hue(ColourPickerViewModel model) {
        Background rainbow = Paints.plain(
                Paints.across(Color.RED, Color.YELLOW, Color.LIME, Color.CYAN, Color.BLUE, Color.MAGENTA, Color.RED));
        var bar = new ColourBar(model, TURN, Hsv::hue, Hsv::withHue, _ -> rainbow);
        bar.setAccessibleText("Hue");
        return bar;
    }

    static ColourBar alpha(ColourPickerViewModel model) {
        var bar = new ColourBar(model, 1, Hsv::alpha, Hsv::withAlpha, ColourBar::fading);
        bar.setAccessibleText("Opacity of the colour");
        return bar;
    }

    private static Background fading(Hsv colour) {
        return Paints.over(Paints.across(Paints.of(colour.withAlpha(0)), Paints.of(colour.withAlpha(1))));
    }
}
