package dev.cyanotype.render;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.TypeScale;
import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.geometry.Box;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/**
 * Draws what a viewport sees of a blueprint: the frame with the screen's look, white without one, and on it the components in
 * document order. What lies around the frame stays clear. For one canvas, on the FX thread.
 */
public final class ScreenPainter {
    private final Pictures pictures;

    public ScreenPainter(Pictures pictures) {
        this.pictures = pictures;
    }

    /** Draws all that is visible; gives the number of components drawn. */
    public int paint(GraphicsContext canvas, Blueprint blueprint, Viewport viewport, Showing showing) {
        return paint(canvas, blueprint, viewport, showing, viewport.visible());
    }

    /** Draws one area of the document anew, in CSS pixels; gives the number of components drawn. */
    public int paint(GraphicsContext canvas, Blueprint blueprint, Viewport viewport, Showing showing, Box dirty) {
        Box area = viewport.toCanvas(dirty);
        canvas.save();
        canvas.beginPath();
        canvas.rect(area.x(), area.y(), area.width(), area.height());
        canvas.clip();
        canvas.clearRect(area.x(), area.y(), area.width(), area.height());
        fill(canvas, viewport.toCanvas(blueprint.frame().box()), blueprint.look(), Colour.WHITE);
        int[] drawn = {0};
        blueprint.forEachComponent(component -> {
            Box box = showing.elsewhere().getOrDefault(component.id(), component.box());
            if (component.visual().isVisible() && box.crosses(dirty, 0)) {
                component(canvas, component, viewport, viewport.toCanvas(box), blueprint, showing);
                drawn[0]++;
            }
        });
        canvas.restore();
        return drawn[0];
    }

    private void component(
            GraphicsContext canvas, Component component, Viewport viewport, Box box, Blueprint blueprint, Showing showing) {
        fill(canvas, box, component.visual(), null);
        String url = component.visual().string("image_url");
        Image picture = url == null ? null : pictures.picture(url, box.width(), box.height());
        if (picture != null) {
            canvas.drawImage(picture, box.x(), box.y(), box.width(), box.height());
        }
        String text = component.text();
        if (text != null && !showing.withoutText().contains(component.id())) {
            double size = TypeScale.fontSize(component, blueprint.tokens()) * viewport.zoom();
            canvas.setFont(Font.font(size));
            canvas.setFill(color(component.visual().string(component.visual().foregroundName()), Colour.BLACK));
            canvas.fillText(text, box.x(), box.centreY() + size / 3);
        }
    }

    private static void fill(GraphicsContext canvas, Box box, Visual look, @Nullable Colour without) {
        Color color = color(look.string("bg_color"), without);
        if (color != null) {
            canvas.setFill(color);
            canvas.fillRect(box.x(), box.y(), box.width(), box.height());
        }
    }

    private static @Nullable Color color(@Nullable String hex, @Nullable Colour without) {
        Colour colour = hex != null && Colour.isHex(hex) ? Colour.ofHex(hex) : without;
        return colour == null ? null : Color.rgb(colour.red(), colour.green(), colour.blue(), colour.alpha() / 255.0);
    }
}
