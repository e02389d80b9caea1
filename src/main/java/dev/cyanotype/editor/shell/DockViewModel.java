package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.support.settings.Settings;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The panels at one side of the window: one is in front, all are seen or none, and the side has a size. Remembered. */
public final class DockViewModel {
    private static final int LEAST = 160;
    private static final int MOST = 720;

    private final List<String> panels;
    private final ReadOnlyDoubleWrapper size = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper active = new ReadOnlyStringWrapper();
    private final BooleanProperty open = new SimpleBooleanProperty();

    /** @param panels the ids of its panels, one or more */
    public DockViewModel(Side side, List<String> panels, Settings settings) {
        this.panels = List.copyOf(panels);
        String name = "dock." + side.name().toLowerCase(Locale.ROOT);
        String remembered = settings.get(name + ".panel", panels.getFirst());
        active.set(panels.contains(remembered) ? remembered : panels.getFirst());
        this.open.set(Boolean.parseBoolean(settings.get(name + ".open", String.valueOf(side != Side.BOTTOM))));
        size.set(clamped(number(settings.get(name + ".size", ""), usual(side))));
        active.addListener((_, _, id) -> settings.put(name + ".panel", id));
        this.open.addListener((_, _, now) -> settings.put(name + ".open", String.valueOf(now)));
        size.addListener((_, _, now) -> settings.put(name + ".size", String.valueOf(now.intValue())));
    }

    private static int usual(Side side) {
        return switch (side) {
            case LEFT -> 240;
            case RIGHT -> 288;
            case BOTTOM -> 220;
        };
    }

    private static double number(String text, double fallback) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return fallback;
        }
    }

    private static double clamped(double size) {
        return Math.round(Math.clamp(size, LEAST, MOST));
    }

    public List<String> panels() {
        return panels;
    }

    /** The id of the panel in front. */
    public ReadOnlyStringProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** Whether the side is seen. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Its width, or its height at the bottom, in pixels. */
    public ReadOnlyDoubleProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /** Makes it larger or smaller, as far as it may be. */
    public void resize(double to) {
        size.set(clamped(to));
    }

    /** Whether a panel is seen. */
    public BooleanBinding isSeen(String id) {
        return Bindings.createBooleanBinding(() -> open.get() && id.equals(active.get()), open, active);
    }

    /** Brings a panel to the front, where it can be seen. */
    public void show(String id) {
        if (panels.contains(id)) {
            active.set(id);
            open.set(true);
        }
    }

    /** Shows a panel, or hides the side where it is seen already. */
    public void toggle(String id) {
        if (open.get() && id.equals(active.get())) {
            open.set(false);
        } else {
            show(id);
        }
    }
}
