package dev.cyanotype.editor.canvas;

import dev.cyanotype.editor.support.settings.Settings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What people turn on and off for every canvas of the window. It is remembered. */
public final class CanvasOptions {
    private final BooleanProperty grid;
    private final BooleanProperty rulers;
    private final BooleanProperty guides;
    private final BooleanProperty hidden;

    public CanvasOptions(Settings settings) {
        this.grid = remembered(settings, "canvas.grid", false);
        this.rulers = remembered(settings, "canvas.rulers", true);
        this.guides = remembered(settings, "canvas.guides", true);
        this.hidden = remembered(settings, "canvas.hidden", false);
    }

    private static BooleanProperty remembered(Settings settings, String name, boolean first) {
        var property = new SimpleBooleanProperty(Boolean.parseBoolean(settings.get(name, Boolean.toString(first))));
        property.addListener((_, _, now) -> settings.put(name, now.toString()));
        return property;
    }

    /** Whether the grid of the document's spacing shows, and dragging keeps to it. */
    public BooleanProperty gridProperty() {
        return grid;
    }

    /** Whether the rulers show. */
    public BooleanProperty rulersProperty() {
        return rulers;
    }

    /** Whether dragging snaps to what lies around and shows why. */
    public BooleanProperty guidesProperty() {
        return guides;
    }

    /** Whether hidden components show as ghosts. */
    public BooleanProperty hiddenProperty() {
        return hidden;
    }
}
