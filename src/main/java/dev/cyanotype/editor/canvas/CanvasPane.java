package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.render.ScreenPainter;
import dev.cyanotype.render.Viewport;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The canvas in the window: the layers that the document and the work on it are drawn on, between rulers. */
public final class CanvasPane extends Region {
    private final CanvasViewModel model;
    private final List<MenuAction> usual;
    private final Paints paints = new Paints(this::forget);
    private final Pane surface = new Pane();
    private final Region focus = new Region();
    private final BackdropLayer backdrop = new BackdropLayer(paints);
    private final ContentLayer content;
    private final OverlayLayer overlay = new OverlayLayer(paints);
    private final Ruler top = new Ruler(Orientation.HORIZONTAL, paints);
    private final Ruler left = new Ruler(Orientation.VERTICAL, paints);
    private final Region corner = new Region();
    private @Nullable InPlaceText text;
    private final RefusalCard card;
    private final ZoomControl zoom;
    private final Pulse pulse;
    private @Nullable ContextMenu menu;
    private int painted = -1;
    private int looks;
    private boolean held;

    /**
     * A pane for one document.
     *
     * @param painter draws it, and nothing else
     * @param usual what the context menu offers below the list of what is there
     */
    public CanvasPane(CanvasViewModel model, ScreenPainter painter, List<MenuAction> usual) {
        this.model = model;
        this.usual = List.copyOf(usual);
        this.content = new ContentLayer(painter);
        this.card = new RefusalCard(model);
        this.zoom = new ZoomControl(model);
        getStyleClass().add("canvas-pane");
        corner.getStyleClass().add("canvas-ruler-corner");
        focus.getStyleClass().add("canvas-focus");
        focus.setMouseTransparent(true);
        focus.setManaged(false);
        surface();
        getChildren().addAll(paints, surface, top, left, corner, zoom);
        this.pulse = new Pulse(this, this::before, this::after);
        model.changesProperty().addListener((_, _, _) -> pulse.request());
        model.pointer().pointingProperty().addListener((_, _, pointing) -> surface.setCursor(cursor(pointing)));
    }

    private void surface() {
        var clip = new Rectangle();
        clip.widthProperty().bind(surface.widthProperty());
        clip.heightProperty().bind(surface.heightProperty());
        surface.setClip(clip);
        surface.getStyleClass().add("canvas-surface");
        surface.setFocusTraversable(true);
        surface.setAccessibleRole(AccessibleRole.NODE);
        surface.setAccessibleRoleDescription("Canvas");
        surface.setAccessibleHelp(
                "Tab walks through the components, the arrow keys move the selected one, with Ctrl they resize it.");
        surface.accessibleTextProperty().bind(model.announcementProperty());
        surface.getChildren().addAll(backdrop.node(), content.node(), overlay.node(), card, focus);
        surface.layoutBoundsProperty().addListener((_, _, bounds) -> focus.resize(bounds.getWidth(), bounds.getHeight()));
        surface.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
        surface.setOnMouseMoved(event -> point(event.getX(), event.getY()));
        surface.setOnMouseDragged(event -> point(event.getX(), event.getY()));
        surface.setOnMouseExited(_ -> point(Double.NaN, Double.NaN));
        new CanvasInput(surface, model).attach();
        new CanvasDrops(surface, model).attach();
    }

    private void point(double x, double y) {
        top.point(x);
        left.point(y);
    }

    /** The node that has the focus while one works on the canvas. */
    public void focusCanvas() {
        surface.requestFocus();
    }

    /** Where a point of the document, in CSS pixels, stands in the scene. */
    public Point2D inScene(double x, double y) {
        Viewport seen = model.viewportProperty().get();
        return surface.localToScene(seen.toCanvasX(x), seen.toCanvasY(y));
    }

    /** Draws nothing until it is {@linkplain #release released}, since the painter is being prepared elsewhere. */
    public void hold() {
        held = true;
    }

    public void release() {
        held = false;
        pulse.request();
    }

    /** Whether the document was drawn, as it is or as it was a moment ago. */
    boolean isPainted() {
        return painted >= 0;
    }

    /** Draws everything anew, as when a picture has arrived. */
    public void refresh() {
        content.forget();
        painted = -1;
        pulse.request();
    }

    private void forget() {
        looks++;
        backdrop.forget();
        overlay.forget();
        painted = -1;
        Pulse known = pulse;
        if (known != null) {
            known.request();
        }
    }

    private void menuRequested(ContextMenuEvent event) {
        if (event.getTarget() != surface) {
            return;
        }
        boolean byKey = event.isKeyboardTrigger();
        Box round = model.selected();
        Viewport seen = model.camera().viewport();
        double x = byKey && round != null ? seen.toCanvasX(round.centreX()) : event.getX();
        double y = byKey && round != null ? seen.toCanvasY(round.centreY()) : event.getY();
        ContextMenu before = menu;
        if (before != null) {
            before.hide();
        }
        ContextMenu shown = HitMenu.of(model, model.pointer().listed(new Pointer(x, y, Keys.NONE)), usual);
        menu = shown;
        var at = surface.localToScreen(x, y);
        if (!shown.getItems().isEmpty() && at != null) {
            shown.show(surface, at.getX(), at.getY());
        }
        event.consume();
    }

    private void before() {
        if (model.pulse()) {
            pulse.request();
        }
        if (painted != model.changesProperty().get()) {
            if (top.isVisible() != model.options().rulersProperty().get()) {
                requestLayout();
            }
            stand(model.scenery());
        }
    }

    /** Puts what stands on the canvas, rather than being drawn on it, where it belongs. */
    private void stand(Scenery scenery) {
        Viewport viewport = model.camera().viewport();
        editText(scenery, viewport);
        card.update(model.refusalProperty().get(), viewport);
    }

    private void editText(Scenery scenery, Viewport viewport) {
        TextGesture gesture = model.gestureProperty().get() instanceof TextGesture edited ? edited : null;
        Component component = gesture == null ? null : scenery.document().component(gesture.id());
        InPlaceText field = text;
        if (field != null && (component == null || !field.id().equals(component.id()))) {
            boolean focused = field.isFocused();
            field.letGo();
            surface.getChildren().remove(field);
            text = null;
            field = null;
            if (focused) {
                surface.requestFocus();
            }
        }
        if (gesture == null || component == null) {
            return;
        }
        if (field == null) {
            field = new InPlaceText(model, gesture, component, InPlaceStyle.of(component, scenery.document().tokens()));
            text = field;
            surface.getChildren().add(surface.getChildren().indexOf(card), field);
            field.enter(component, viewport);
        }
        field.place(component, viewport);
    }

    private void after() {
        int now = model.changesProperty().get();
        if (held || painted == now || !model.camera().hasSize()) {
            return;
        }
        painted = now;
        Viewport viewport = model.camera().viewport();
        Scenery scenery = model.scenery();
        backdrop.paint(scenery.document().frame().box(), viewport);
        content.paint(scenery, viewport);
        overlay.paint(model.marks(), viewport);
        stand(scenery);
        if (model.options().rulersProperty().get()) {
            Box marked = model.selected();
            top.paint(viewport, marked == null ? Double.NaN : marked.x(), marked == null ? Double.NaN : marked.right(), looks);
            left.paint(viewport, marked == null ? Double.NaN : marked.y(), marked == null ? Double.NaN : marked.bottom(), looks);
        }
    }

    @Override
    protected void layoutChildren() {
        boolean rulers = model.options().rulersProperty().get();
        double edge = rulers ? Ruler.THICKNESS : 0;
        double width = Math.max(0, getWidth() - edge);
        double height = Math.max(0, getHeight() - edge);
        top.setVisible(rulers);
        left.setVisible(rulers);
        corner.setVisible(rulers);
        top.resizeRelocate(edge, 0, width, Ruler.THICKNESS);
        left.resizeRelocate(0, edge, Ruler.THICKNESS, height);
        corner.resizeRelocate(0, 0, Ruler.THICKNESS, Ruler.THICKNESS);
        surface.resizeRelocate(edge, edge, width, height);
        backdrop.resize(width, height);
        content.resize(width, height);
        overlay.resize(width, height);
        zoom.autosize();
        Insets inside = new Insets(12);
        zoom.relocate(
                getWidth() - zoom.getWidth() - inside.getRight(), getHeight() - zoom.getHeight() - inside.getBottom());
        model.camera().resize(width, height);
    }

    private static Cursor cursor(Pointing pointing) {
        return switch (pointing) {
            case DEFAULT -> Cursor.DEFAULT;
            case MOVE -> Cursor.MOVE;
            case COPY -> Cursor.CROSSHAIR;
            case OPEN_HAND -> Cursor.OPEN_HAND;
            case CLOSED_HAND -> Cursor.CLOSED_HAND;
            case CROSS -> Cursor.CROSSHAIR;
            case TEXT -> Cursor.TEXT;
            case NORTH_SOUTH -> Cursor.V_RESIZE;
            case EAST_WEST -> Cursor.H_RESIZE;
            case FALLING -> Cursor.NW_RESIZE;
            case RISING -> Cursor.NE_RESIZE;
        };
    }
}
