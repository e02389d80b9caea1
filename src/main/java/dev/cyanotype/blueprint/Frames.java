package dev.cyanotype.blueprint;

import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** The frames of screens: stated in {@code meta.screen}, or that of a phone, grown to hold what is there. */
public final class Frames {
    private static final Frame PORTRAIT = new Frame(375, 812);
    private static final Frame LANDSCAPE = new Frame(812, 375);

    private Frames() {}

    /** The frame that a screen states, or null. */
    public static @Nullable Frame stated(JsonObject screen) {
        if (screen.object("meta") instanceof JsonObject meta
                && meta.get("screen") instanceof JsonArray size
                && size.size() == 2
                && size.get(0) instanceof JsonNumber width
                && size.get(1) instanceof JsonNumber height
                && isSize(width.value())
                && isSize(height.value())) {
            return new Frame(width.value(), height.value());
        }
        return null;
    }

    private static boolean isSize(double length) {
        return length > 0 && length < Double.POSITIVE_INFINITY;
    }

    /** The frame of a screen that states none and places nothing outside. */
    public static Frame usual(JsonObject screen) {
        return "landscape".equals(screen.string("orientation")) ? LANDSCAPE : PORTRAIT;
    }

    /** The usual frame, made wide and high enough for all components. */
    static Frame grown(JsonObject screen, ComponentList components) {
        Frame usual = usual(screen);
        var reach = new Reach(usual.width(), usual.height());
        reach.over(components);
        return new Frame(reach.right, reach.bottom);
    }

    private static final class Reach {
        private double right;
        private double bottom;

        Reach(double right, double bottom) {
            this.right = right;
            this.bottom = bottom;
        }

        void over(ComponentList components) {
            for (Component component : components) {
                Box box = component.box();
                right = Math.max(right, box.right());
                bottom = Math.max(bottom, box.bottom());
                if (!component.children().isEmpty()) {
                    over(component.children());
                }
            }
        }
    }
}
