package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.editor.canvas.gesture.Fix;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.render.Viewport;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import org.jspecify.annotations.Nullable;

/** One document on a canvas: what shows of it, what is drawn over it, and what the pointer and the keys do there. */
public final class CanvasViewModel {
    private final Work work;
    private final Outlines outlines = new Outlines();
    private final PointerInput pointer;
    private final KeyInput keys;
    private final DropInput drops;
    private final ReadOnlyStringWrapper announcement = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ChangeListener<Object> changed = (_, _, _) -> changes.set(changes.get() + 1);

    public CanvasViewModel(DocumentViewModel document, CanvasOptions options) {
        this.work = new Work(document, options);
        this.pointer = new PointerInput(work, outlines);
        this.keys = new KeyInput(work, outlines);
        this.drops = new DropInput(work, outlines);
        List<ObservableValue<?>> drawn = List.of(
                work.gestureProperty(), pointer.hoveredProperty(), pointer.keysProperty(),
                work.camera().viewportProperty(), work.landing().heldProperty(), work.landing().refusalProperty(),
                document.shownProperty(), document.trialProperty(), document.selectionProperty(),
                options.gridProperty(), options.hiddenProperty(), options.rulersProperty());
        var change = new WeakChangeListener<Object>(changed); // the options outlive the canvas
        drawn.forEach(value -> value.addListener(change));
        document.selectionProperty().addListener((_, _, _) -> announce());
        document.momentProperty().addListener((_, _, _) -> announce());
        announce();
    }

    private void announce() {
        announcement.set(Announcement.of(document().document(), work.selection()));
    }

    /** The document that is on the canvas. */
    public DocumentViewModel document() {
        return work.document();
    }

    public CanvasOptions options() {
        return work.options();
    }

    /** The part of the document that shows. */
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return work.camera().viewportProperty();
    }

    /** What a screen reader says of the canvas: what is selected, where it is and how large. */
    public ReadOnlyStringProperty announcementProperty() {
        return announcement.getReadOnlyProperty();
    }

    /** Grows with everything that makes the canvas look otherwise. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Gesture> gestureProperty() {
        return work.gestureProperty();
    }

    /** What was rejected last and is still told, or null. */
    ReadOnlyObjectProperty<@Nullable Refusal> refusalProperty() {
        return work.landing().refusalProperty();
    }

    /** Where the document is looked at from, and the ways to look elsewhere. */
    Camera camera() {
        return work.camera();
    }

    PointerInput pointer() {
        return pointer;
    }

    KeyInput keys() {
        return keys;
    }

    DropInput drops() {
        return drops;
    }

    /** The document as it is to be drawn. */
    Scenery scenery() {
        return work.scenery();
    }

    /** What is to be drawn over the document. */
    List<Mark> marks() {
        return overlay().marks(outlines);
    }

    private Overlay overlay() {
        return new Overlay(
                work.scenery(),
                work.situation(),
                work.gesture(),
                document().trialProperty().get(),
                refusalProperty().get(),
                pointer.hoveredProperty().get(),
                pointer.keysProperty().get().alt());
    }

    /** The box round all that is selected, as it shows; null where nothing is. */
    @Nullable Box selected() {
        return overlay().frame(outlines);
    }

    /** Does what is due once a frame; whether there is more of it in the next, even if nothing happens till then. */
    boolean pulse() {
        return work.pulse();
    }

    /** The first button pressed: {@code clicks} is 2 for the second of a double click. */
    void pressed(Pointer at, int clicks) {
        String text = pointer.pressed(at, clicks);
        if (text != null) {
            keys.editText(text);
        }
    }

    /** Ends what is under way and carries out what it came to. */
    void finish() {
        work.finish(outlines);
    }

    /** Ends what is under way, as if it had not been; where nothing is, goes to the parent of what is selected, then to nothing. */
    public void escape() {
        keys.escape();
    }

    /** Does one of the things that were offered instead of what was rejected. */
    void choose(Fix fix) {
        Refusal refused = refusalProperty().get();
        if (refused != null) {
            work.landing().choose(fix, refused.at());
        }
    }

    void dismiss() {
        work.landing().dismiss();
    }

    /** Selects the next component in the order of the document, or the one before; whether there is one. */
    public boolean step(boolean forward) {
        return keys.step(forward);
    }

    /** Selects all components beside the selected one, or all on the screen. */
    public void selectAll() {
        keys.selectAll();
    }

    /** Begins to edit the text of the selected component in its place. */
    public void editText() {
        keys.editText();
    }

    /** Brings a component into view. */
    public void reveal(String id) {
        Component component = document().document().component(id);
        if (component != null) {
            camera().reveal(component.box());
        }
    }

    /** Shows the whole screen. */
    public void fit() {
        camera().fit(document().document().frame().box());
    }

    /** Shows what is selected, as large as it goes within reason; the whole screen where nothing is. */
    public void zoomToSelection() {
        Box round = selected();
        if (round == null) {
            fit();
        } else {
            camera().show(round);
        }
    }

    /** Shows the document in its own size. */
    public void actualSize() {
        camera().zoomTo(1);
    }

    public void zoomIn() {
        camera().step(true);
    }

    public void zoomOut() {
        camera().step(false);
    }

    /** A new component is held over the canvas, as JSON, at a point of it in canvas pixels; whether it may come in. */
    public boolean dragOver(JsonObject component, double x, double y) {
        return drops.over(component, new Pointer(x, y, Keys.NONE));
    }

    /** The new component is let go at that point: it comes in there and is selected, or it is told why it does not. */
    public void drop(JsonObject component, double x, double y) {
        drops.drop(component, x, y);
    }

    /** A value such as {@code visual.bg_color="#FFFFFF"} is held over the canvas; whether there is something to give it to. */
    public boolean memberOver(String member, double x, double y) {
        return drops.over(member, new Pointer(x, y, Keys.NONE));
    }

    /** The value is let go there: the component under the pointer gets it. */
    public void dropMember(String member, double x, double y) {
        drops.drop(member, x, y);
    }

    /** What was held over the canvas is gone. */
    public void dragExited() {
        drops.exited();
    }
}
